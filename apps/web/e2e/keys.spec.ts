import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test('the keys of the product stand on one sheet, and P starts a partnership', async ({ page }) => {
  await signIn(page, 'coordinator');
  await expect(page.getByRole('button', { name: /Log/ }).first()).toBeVisible();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByRole('row', { name: /Start a partnership/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: 'Start a partnership' })).toBeVisible();
});
