import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test.describe.configure({ mode: 'serial' });

const partnership = 'Lighthouse Line (fictional)';

test('a manager puts an earlier value back and takes that back again; the history tells it all', async ({ page }) => {
  await signIn(page, 'manager');
  await page.goto('/partnerships');
  await page.getByRole('link', { name: partnership }).click();
  await page.getByRole('tab', { name: 'History' }).click();
  const restore = page.getByRole('button', { name: 'Restore Intensity aimed at: Cooperating' });
  await expect(page.getByText('Demo Coordinator', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await restore.first().click();
  await expect(page.getByText('Intensity aimed at is “Cooperating” again.')).toBeVisible();
  // What it is now cannot be restored; what it was before can.
  await expect(page.getByRole('button', { name: 'Restore Intensity aimed at: Collaborating' }).first()).toBeVisible();
  await expect(restore).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Intensity aimed at is “Collaborating” again.')).toBeVisible();
  await expect(restore.first()).toBeVisible();
});

test('what cannot be restored says why', async ({ page }) => {
  await signIn(page, 'manager');
  await page.goto('/partnerships');
  await page.getByRole('link', { name: 'Second Thought Chat (fictional)' }).click();
  await page
    .getByRole('button', { name: /^Move to (Paused|Active)/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Reason/).fill('They are short of staff until spring.');
  await dialog.getByRole('button', { name: /^Move to/ }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('tab', { name: 'History' }).click();
  const changes = page.getByRole('region', { name: 'Changes', exact: true });
  await expect(changes.getByText('They are short of staff until spring.').first()).toBeVisible();
  await changes.getByRole('button', { name: 'Why Stage cannot be restored' }).first().click();
  await expect(page.getByText(/A stage has rules of its own/)).toBeVisible();
});

test('an administrator sees that hotlines changed something, never what they wrote', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Audit trail' }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await page.getByRole('checkbox', { name: 'Interaction' }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/table=/);
  const table = page.getByRole('table', { name: 'Audit trail' });
  await table.getByRole('button', { name: 'Interaction' }).first().click();
  await expect(page.getByText('What hotlines write is not open to administrators.')).toBeVisible();
  await expect(page.getByText('Monthly call')).toHaveCount(0);
  await expectAccessible(page);
});

test('a coordinator finds no way to the audit trail', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Audit trail' })).toHaveCount(0);
  await page.goto('/settings/audit');
  await expect(
    page.getByText(/for managers of the hotline and administrators|Your role does not allow this/).first(),
  ).toBeVisible();
});
