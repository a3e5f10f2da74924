import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ownPartnership } from './own-partnership.ts';
import { signIn } from './people.ts';

test('a coordinator goes through the network by arrow keys, reads it as a list, and takes it away', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  const { name } = await ownPartnership(page);
  await page.goto('/insights/network');
  const picture = page.getByRole('application', { name: 'Initiatives by hotlines' });
  await expect(picture.getByRole('img', { name: /^Matrix of \d+ initiatives? by \d+ hotlines?/ })).toBeVisible();
  await expectAccessible(page);
  await picture.press('ArrowRight');
  await expect(page).toHaveURL(/member=/);
  await expect(page.getByRole('status').filter({ hasText: /is bound to \d+ initiatives?:/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: /is bound to \d+ hotlines?:/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/member=/);

  const drawing = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Picture' }).click();
  expect((await drawing).suggestedFilename()).toMatch(/^TLP-AMBER(-STRICT)?_network_.*\.png$/);

  await page.keyboard.press('t');
  const row = page.getByRole('table', { name: 'What binds whom' }).getByRole('row').filter({ hasText: name });
  await expect(row.getByText('Prospect')).toBeVisible();
  await expectAccessible(page);
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Plain table (CSV)' }).click();
  expect((await table).suggestedFilename()).toMatch(/^TLP-AMBER.*_network_.*\.csv$/);
});
