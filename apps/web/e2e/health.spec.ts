import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test('a manager sees the worst first and why, judges one otherwise, and takes that back', async ({ page }) => {
  await signIn(page, 'manager');
  await page.goto('/partnerships?order=HEALTH');
  const rows = page.getByRole('table', { name: 'Partnerships' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Dormant');
  await expect(rows.nth(1)).toContainText('No contact since');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Health', exact: true }).first().click();
  await page.getByRole('checkbox', { name: /^Dormant/ }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/health=/);
  await expect(rows).toHaveCount(2);

  await page.getByRole('link', { name: 'Evening Circle Groups (fictional)' }).click();
  const health = page.getByRole('region', { name: 'Health' });
  await expect(health.getByRole('link', { name: /^No contact since/ })).toBeVisible();
  await expectAccessible(page);
  await health.getByRole('button', { name: 'Judge it yourself' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your judgement').selectOption('NEEDS_ATTENTION');
  await dialog.getByLabel(/^Why/).fill('A new series begins next month; they told us by word of mouth.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(health.getByText('The facts say: Dormant')).toBeVisible();
  await expect(health.getByText('Needs attention', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(health.getByText('The facts say: Dormant')).toBeHidden();
  await expect(health.getByText('Dormant', { exact: true })).toBeVisible();
});

test('the secretariat reads health as far as it is shared, and judges nothing', async ({ page }) => {
  await signIn(page, 'secretariat');
  await page.goto('/partnerships?order=HEALTH');
  await page.getByRole('link', { name: 'Lighthouse Line (fictional)' }).first().click();
  const health = page.getByRole('region', { name: 'Health' });
  await expect(health.getByText('As far as the hotline shares it with you.')).toBeVisible();
  await expect(health.getByRole('button', { name: 'Judge it yourself' })).toHaveCount(0);
});
