import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ownPartnership } from './own-partnership.ts';
import { signIn } from './people.ts';

test('an obstacle is recorded, made lighter, settled, and an earlier value comes back from the history', async ({
  page,
}) => {
  await signIn(page, 'manager');
  const { address } = await ownPartnership(page);
  await page.goto(address);
  const obstacles = page.getByRole('region', { name: 'Obstacles' });
  await expect(obstacles.getByText('Nothing stands in the way.')).toBeVisible();
  await obstacles.getByRole('button', { name: 'Add an obstacle' }).click();
  const log = page.getByRole('dialog');
  await log.getByLabel('What stands in the way').selectOption('LANGUAGE');
  await log.getByLabel('Weight').selectOption('HIGH');
  await log.getByLabel('Note').fill('Nobody there speaks our language.');
  await log
    .getByRole('button', { name: /^Log|^Save|^Add/ })
    .last()
    .click();
  await expect(log).toBeHidden();
  await expect(obstacles.getByText('Nobody there speaks our language.')).toBeVisible();

  await obstacles.getByRole('button', { name: /^Acts for/ }).click();
  await page.getByRole('menuitem', { name: 'Edit the obstacle' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit the obstacle' });
  await edit.getByLabel('Weight').selectOption('LOW');
  await edit.getByLabel('Note').fill('A colleague translates.');
  await expectAccessible(page);
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit).toBeHidden();
  await expect(obstacles.getByText('A colleague translates.')).toBeVisible();

  await obstacles.getByRole('button', { name: /^Acts for/ }).click();
  await page.getByRole('menuitem', { name: 'Resolved' }).click();
  await expect(obstacles.getByText('Nothing stands in the way.')).toBeVisible();
  await page.getByRole('status').filter({ hasText: 'Resolved' }).getByRole('button', { name: 'Undo' }).click();
  await expect(obstacles.getByText('A colleague translates.')).toBeVisible();

  await page.getByRole('tab', { name: 'History' }).click();
  const changes = page.getByRole('region', { name: 'Changes', exact: true });
  await changes.getByRole('button', { name: 'Restore Note: Nobody there speaks our language.' }).click();
  await expect(page.getByText('Note is “Nobody there speaks our language.” again.')).toBeVisible();
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(obstacles.getByText('Nobody there speaks our language.')).toBeVisible();
});
