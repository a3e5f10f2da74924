import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ownPartnership } from './own-partnership.ts';
import { signIn } from './people.ts';

/** Begins an interaction with the partner of a partnership and leaves it unfinished. */
async function begin(page: Page, address: string, summary: string) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Log an interaction' }).click();
  const log = page.getByRole('dialog', { name: 'Log a collaboration' });
  await log.getByLabel('What was said or agreed').fill(summary);
  return log;
}

test('a coordinator keeps a draft, throws it away by mistake, brings it back, and logs it later', async ({ page }) => {
  await signIn(page, 'coordinator');
  const { address, name } = await ownPartnership(page);
  const log = await begin(page, address, 'They sent 203.0.113.7, and');
  await log.getByRole('button', { name: 'Keep as draft' }).click();
  await expect(log.getByText(/looks like an IP address/).first()).toBeVisible();
  await log.getByLabel('What was said or agreed').fill('We want to train together, and');
  await log.getByRole('button', { name: 'Keep as draft' }).click();
  await expect(page.getByText('Kept as a draft. You find it on Home.')).toBeVisible();

  await page.goto('/');
  const line = page.getByRole('listitem').filter({ hasText: `Interaction with ${name}` });
  await expect(line).toContainText('We want to train together, and');
  await expectAccessible(page);
  await line.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('The draft is gone.')).toBeVisible();
  await expect(line).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The draft is here again.')).toBeVisible();
  await expect(line).toBeVisible();

  await line.getByRole('button', { name: 'Continue' }).click();
  const again = page.getByRole('dialog', { name: 'Log a collaboration' });
  const summary = again.getByLabel('What was said or agreed');
  await expect(summary).toHaveValue('We want to train together, and');
  await expect(again.getByRole('combobox', { name: 'Partnership' })).toHaveValue(name);
  await summary.fill('We want to train together, in spring.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Interaction logged.')).toBeVisible();
  await expect(line).toBeHidden();
  await page.goto(address);
  await expect(page.getByText('We want to train together, in spring.')).toBeVisible();
});
