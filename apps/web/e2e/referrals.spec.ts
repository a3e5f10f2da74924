import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { change, ownPartnership } from './own-partnership.ts';
import { ask, signIn } from './people.ts';

test('a coordinator pastes a month from a spreadsheet, puts a row right, corrects with a reason and takes it back', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await page.goto('/referrals');
  const cell = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}.*Help-seekers, out`) });
  await expect(cell('Open Door Self-Help')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click();
  await page
    .getByLabel('Rows of the spreadsheet')
    .fill('Partner\tHelp-seekers, out\nopen door self help (fictional)\t21\nNobody we know\t4');
  await expect(page.getByText('no partnership of this name')).toBeVisible();
  await expect(page.getByText('1 of 2 rows are taken')).toBeVisible();
  await page.getByLabel('Partnership for Nobody we know').selectOption({ label: 'Evening Circle Groups (fictional)' });
  await page.getByRole('button', { name: 'Put into the grid' }).click();
  await expect(page.getByText('2 cells changed')).toBeVisible();
  // Nothing is lost with the page.
  await page.waitForTimeout(500);
  await page.reload();
  await expect(page.getByText('2 cells changed')).toBeVisible();
  await page.getByRole('button', { name: /Save all/ }).click();
  await expect(page.getByText('2 counts saved.')).toBeVisible();
  await expect(page.getByText('0 cells changed')).toBeVisible();
  await expect(cell('Open Door Self-Help')).toHaveValue('21');

  // A correction: with the keyboard, and not without a reason.
  await cell('Open Door Self-Help').focus();
  await page.keyboard.type('23');
  await page.keyboard.press('Enter');
  const column = await page
    .getByRole('textbox', { name: /Help-seekers, out/ })
    .evaluateAll((cells) => cells.map((each) => each.getAttribute('aria-label') ?? ''));
  const below = column[column.findIndex((name) => name.startsWith('Open Door Self-Help')) + 1] ?? '';
  await expect(page.getByRole('textbox', { name: below, exact: true })).toBeFocused();
  await expect(page.getByRole('button', { name: /Save all/ })).toBeDisabled();
  await page.getByLabel('Why counts are corrected').selectOption('COUNTED_LATE');
  await page.getByRole('button', { name: /Save all/ }).click();
  await expect(page.getByText('1 count saved.')).toBeVisible();
  await expect(cell('Open Door Self-Help')).toHaveValue('23');
  await page.getByRole('status').filter({ hasText: '1 count saved.' }).getByRole('button', { name: 'Undo' }).click();
  await expect(cell('Open Door Self-Help')).toHaveValue('21');
});

test('one count is corrected where it stands on the timeline, with a reason that stays', async ({ page }) => {
  await signIn(page, 'coordinator');
  const { id: partnershipId, address } = await ownPartnership(page);
  const month = new Date().toISOString().slice(0, 7);
  const kind = { direction: 'OUT', subject: 'HELP_SEEKER', mode: 'SIGNPOST', channel: 'PHONE' };
  await change(page, 'logReferral', { id: crypto.randomUUID(), partnershipId, month, ...kind, count: 31 });
  await page.goto(address);
  await page.getByRole('button', { name: /^Acts for 31 referred out/ }).click();
  await page.getByRole('menuitem', { name: 'Correct …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct a count' });
  await dialog.getByRole('textbox', { name: 'How many' }).fill('13');
  await dialog.getByRole('button', { name: 'Save the correction' }).click();
  await expect(dialog.getByText('Choose a reason').last()).toBeVisible();
  await dialog.getByLabel('Why it is corrected').selectOption('MISTYPED');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save the correction' }).click();
  await expect(page.getByText(/^was 31 until .* Typed wrongly · corrected by Demo Coordinator/)).toBeVisible();
  await expect(page.getByText(/13 referred out/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/31 referred out/)).toBeVisible();
});

test('the secretariat sees totals with small numbers hidden, drawn and as a table', async ({ page }) => {
  await signIn(page, 'secretariat');
  await page.goto('/insights/referrals');
  await expect(page.getByRole('table', { name: 'Help-seekers, in' })).toContainText('<5');
  const { data } = await ask(
    page,
    `{ referralTotals(year: ${await page.getByText(/^20\d\d$/).textContent()}) { network { lines { counts { count } total { count } } } } }`,
  );
  const told = JSON.stringify(data).matchAll(/"count":(\d+)/g);
  for (const [, count] of told) expect([1, 2, 3, 4]).not.toContain(Number(count));
  await expectAccessible(page);
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: 'As a chart' })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page);
});
