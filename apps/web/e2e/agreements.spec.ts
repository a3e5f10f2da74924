import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { change, ownPartnership } from './own-partnership.ts';
import { ask, signIn } from './people.ts';

/** Takes the partnership as far as everything but an agreement is there. */
async function readyToAgree(page: Page, partnershipId: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  await change(page, 'recordDueDiligence', {
    id: crypto.randomUUID(),
    partnershipId,
    outcome: 'CLEARED',
    assessedOn: today,
  });
  for (const [version, to] of [
    [1, 'CONTACTED'],
    [2, 'EXPLORING'],
  ] as const)
    await change(page, 'moveStage', { id: crypto.randomUUID(), partnershipId, version, to, effectiveOn: today });
}

test('a coordinator records an agreement and asks; a manager who did not write it approves', async ({
  page,
  browser,
}) => {
  await signIn(page, 'coordinator');
  const { id, address } = await ownPartnership(page);
  await readyToAgree(page, id);
  await page.goto(address);
  await page.getByRole('button', { name: 'Record an agreement' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Record an agreement' });
  await dialog.getByLabel('Kind').selectOption({ index: 0 });
  await dialog.getByText('Signed by both sides').click();
  for (const side of ['Your hotline', 'The partner'])
    await dialog.getByRole('group', { name: side }).getByLabel('Signed by').fill('Director');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Record an agreement' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Ask a manager' }).click();
  await expect(page.getByText('Waits for approval').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move to Agreed' })).toHaveCount(0);

  const manager = await (await browser.newContext()).newPage();
  await signIn(manager, 'manager');
  await manager.goto(address);
  await manager.getByRole('button', { name: 'Move to Agreed' }).click();
  const step = manager.getByRole('dialog');
  await step.getByRole('button', { name: 'Move to Agreed' }).click();
  await expect(step).toBeHidden();
  await expect(manager.getByText('Waits for approval')).toHaveCount(0);
  const { data } = await ask(page, 'query ($id: ID!) { partnership(id: $id) { stage } }', { id });
  expect(data?.['partnership']).toEqual({ stage: 'AGREED' });
});

test('a manager does not approve what that manager alone has written', async ({ page }) => {
  await signIn(page, 'manager');
  const { id, address } = await ownPartnership(page);
  await readyToAgree(page, id);
  await change(page, 'editPartnership', {
    id,
    version: 3,
    sharing: 'AMBER',
    noAgreementReason: 'They sign nothing on paper.',
  });
  await page.goto(address);
  await expect(page.getByText('Another manager approves this step, for you recorded the agreement.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move to Agreed' })).toHaveCount(0);
});
