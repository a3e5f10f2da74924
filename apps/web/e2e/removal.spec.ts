import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { change, ownPartnership } from './own-partnership.ts';
import { signIn } from './people.ts';

test('what was removed by mistake is found again days later, and put back by who may', async ({ page, browser }) => {
  await signIn(page, 'coordinator');
  const { id: partnershipId, address } = await ownPartnership(page);
  await change(page, 'logInteraction', {
    id: crypto.randomUUID(),
    partnershipId,
    kind: 'MEETING',
    occurredOn: '2026-02-03',
    summary: 'We agreed to train each other’s new colleagues.',
  });
  await change(page, 'addPerson', {
    id: crypto.randomUUID(),
    partnershipId,
    roleTitle: 'Head of training',
    source: 'Met at a conference',
  });
  await page.goto(address);
  await page
    .getByRole('button', { name: /^Acts for/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Withdraw' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.getByRole('button', { name: /Head of training/ }).click();
  await expect(page.getByRole('link', { name: 'Head of training' })).toHaveCount(0);

  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('link', { name: 'Recently removed' }).click();
  const table = page.getByRole('table', { name: 'Recently removed' });
  await expect(table.getByText('We agreed to train each other’s new colleagues.')).toBeVisible();
  await expect(table.getByText('Demo Coordinator')).toHaveCount(2);
  await expectAccessible(page);

  // A manager opens the same address and puts both back.
  const manager = await (await browser.newContext()).newPage();
  await signIn(manager, 'manager');
  await manager.goto(page.url());
  await manager.getByRole('button', { name: 'Restore Contact of the partnership: Head of training' }).click();
  await expect(manager.getByText('Contact of the partnership: Head of training is back.')).toBeVisible();
  await manager.getByRole('button', { name: 'Restore Interaction: Meeting' }).click();
  await expect(manager.getByText('Interaction: Meeting is back.')).toBeVisible();
  await expect(manager.getByText('Nothing was removed')).toBeVisible();

  // The coordinator's list is older: it says so instead of failing.
  await page.getByRole('button', { name: 'Restore Interaction: Meeting' }).click();
  await expect(page.getByText(/Somebody has put it back already/)).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('We agreed to train each other’s new colleagues.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Head of training' })).toBeVisible();
});
