import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test('the secretariat looks for gaps, goes back to the day of the report, and drills down to the initiatives', async ({
  page,
}) => {
  await signIn(page, 'secretariat');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Insights' }).click();
  const matrix = page.getByRole('table', { name: 'Coverage of prevention' });
  await expect(
    matrix.getByRole('row', { name: /^Finland/ }).getByRole('img', { name: /Secondary: None known to us/ }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Past day' }).click();
  await page.getByRole('button', { name: 'June 2020 (the report)' }).click();
  await expect(page).toHaveURL(/on=2020-06-30/);
  await expect(page.getByText('As of 30 Jun 2020').first()).toBeVisible();
  // Nothing was entered here in 2020: as it was known then, the day is empty, and says so.
  await page.getByText('As we knew it then').click();
  await expect(page).toHaveURL(/known=THEN/);
  await expect(page.getByRole('heading', { name: 'Nothing was known then' })).toBeVisible();
  await expectAccessible(page);
  await page.getByText('As we know it today', { exact: true }).click();
  const cell = matrix.getByRole('button', { name: /^Germany, Secondary: Covered\./ });
  const told = await cell.getAttribute('aria-label');
  const [, firm, weak] = /(\d+) certain, (\d+) others/.exec(told ?? '') ?? [];
  await cell.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Germany, Secondary' });
  await expect(panel.getByRole('listitem')).toHaveCount(Number(firm) + Number(weak));
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Workbook (XLSX)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^TLP-GREEN_coverage_.*\.xlsx$/);

  await page.getByRole('button', { name: 'Back to today' }).click();
  await page.getByRole('combobox', { name: 'Columns' }).selectOption('Language');
  await expect(matrix.getByRole('columnheader', { name: 'German' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Columns' }).selectOption('Prevention level');
  await page.getByText('Secondary', { exact: true }).last().scrollIntoViewIfNeeded();
  await page.getByText(/^Secondary \d+ of \d+ countries with a hotline/).click();
  await page.getByRole('link', { name: 'Finland' }).first().click();
  await expect(page).toHaveURL(/\/initiatives\?country=/);
});

test('on a phone the initiatives of a place cover the page, and closing them leads back to the place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await signIn(page, 'observer');
  await page.goto('/insights/coverage');
  const cell = page.getByRole('button', { name: /^Germany, Secondary: Covered\./ });
  await cell.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Germany, Secondary' });
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
  await cell.press('Enter');
  await panel.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(cell).toBeFocused();
});

test('the map shows the same as the table, and can be taken away as a picture', async ({ page }) => {
  await signIn(page, 'observer');
  await page.goto('/insights/coverage?layout=MAP');
  await expect(page.getByRole('img', { name: /^Map, World: All together/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Coloured by' }).selectOption('Tertiary');
  await expect(page.getByRole('img', { name: /^Map, World: Tertiary/ })).toBeVisible();
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture' }).click();
  expect((await download).suggestedFilename()).toMatch(/^TLP-GREEN_coverage_\d{4}-\d\d-\d\d\.png$/);
});
