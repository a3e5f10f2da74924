import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test('the secretariat follows partnerships over time, by hotline too, and goes from a number to its records', async ({
  page,
}) => {
  await signIn(page, 'secretariat');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Insights' }).click();
  await page.getByRole('tab', { name: 'Over time' }).click();
  const numbers = page.getByRole('table', { name: 'Partnerships in numbers' });
  const number = numbers
    .getByRole('row', { name: /^Active/ })
    .getByRole('button')
    .first();
  const count = Number((await number.textContent())?.replaceAll(',', ''));
  await number.press('Enter');
  const panel = page.getByRole('complementary', { name: /^Active, / });
  await expect(panel.getByRole('listitem')).toHaveCount(count);
  await expectAccessible(page);
  await panel.getByRole('link', { name: 'Open in the list of that day' }).click();
  await expect(page).toHaveURL(/\/partnerships\?/);
  await page.goBack();
  await expect(panel.getByRole('listitem')).toHaveCount(count);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Lines' }).selectOption('Region');
  await expect(page).toHaveURL(/by=REGION/);
  // Hotlines of the demo lie in no country.
  await expect(numbers.getByRole('rowheader', { name: 'No country' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Lines' }).selectOption('Hotline');
  await expect(numbers.getByRole('rowheader', { name: 'Demo Hotline Northland (fictional)' })).toBeVisible();
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect(page.getByRole('table', { name: /^Partnerships, “Active”: most in/ })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^TLP-AMBER_trend-status_.*\.xlsx$/);
});

test('the secretariat follows intensity, referrals and appetite, and comes from a number to the page behind it', async ({
  page,
}) => {
  await signIn(page, 'secretariat');
  await page.goto('/insights/trends?by=HOTLINE');
  await page.getByRole('combobox', { name: 'What is counted' }).selectOption('Intensity');
  await page.getByRole('combobox', { name: 'Lines' }).selectOption('All together');
  const intensity = page.getByRole('table', { name: 'Intensity in numbers' });
  await expect(
    intensity
      .getByRole('row', { name: /^Collaborating/ })
      .getByRole('button')
      .first(),
  ).toBeVisible();
  await page.getByRole('combobox', { name: 'What is counted' }).selectOption('Referrals');
  await expect(page).toHaveURL(/measure=REFERRALS/);
  const referrals = page.getByRole('table', { name: 'Referrals in numbers' });
  await expect(referrals.getByRole('rowheader')).toHaveCount(1);
  await expectAccessible(page);
  await referrals.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/insights\/referrals\?year=\d{4}/);

  await page.goto('/insights/trends?measure=APPETITE');
  const appetite = page.getByRole('table', { name: 'Appetite in numbers' });
  await expect(appetite.getByRole('link', { name: '8 of 17' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Lines' }).selectOption('Hotline');
  const northland = appetite.getByRole('row', { name: /^Demo Hotline Northland/ });
  await northland.getByRole('link', { name: 'It depends' }).press('Enter');
  await expect(page).toHaveURL(/\/surveys\/.+tab=results/);
});

test('a hotline follows its own obstacles, as of a past day', async ({ page }) => {
  await signIn(page, 'observer');
  await page.goto('/insights/trends?measure=OBSTACLES&months=24');
  await expect(page.getByRole('table', { name: 'Open obstacles in numbers' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Lines' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Past day' }).click();
  await page.getByRole('button', { name: 'A month ago' }).click();
  await expect(page).toHaveURL(/on=/);
  await expect(page.getByRole('button', { name: 'Back to today' })).toBeVisible();

  // Of others it learns what was released, all together, on a phone too.
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/insights/trends?measure=APPETITE&by=HOTLINE');
  await expect(
    page.getByRole('table', { name: 'Appetite in numbers' }).getByRole('link', { name: '8 of 17' }),
  ).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Lines' })).toHaveCount(0);
  await expectAccessible(page);

  // On a phone too the picture is the chart, with what it shows and its legend: broader than the screen, and under its label.
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^TLP-GREEN_trend-appetite_\d{4}-\d\d-\d\d\.png$/);
  const png = await readFile(await file.path());
  expect([png.readUInt32BE(16) > 1000, png.readUInt32BE(20) > 600]).toEqual([true, true]);
});
