import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ownPartnership } from './own-partnership.ts';
import { ask, signIn } from './people.ts';

test('what a colleague assigns stands in the inbox, leads to the partnership and is then read', async ({ page }) => {
  await signIn(page, 'coordinator');
  const found = await ask(
    page,
    '{ partnerships(first: 1) { edges { node { id initiative { name } } } } users { edges { node { id name } } } }',
  );
  const { partnerships, users } = found.data as {
    partnerships: { edges: { node: { id: string } }[] };
    users: { edges: { node: { id: string; name: string } }[] };
  };
  const manager = users.edges.find(({ node }) => node.name === 'Demo Manager')?.node.id;
  const partnershipId = partnerships.edges[0]?.node.id;
  const title = `Look at the figures ${Date.now() % 10_000}`;
  const id = crypto.randomUUID();
  await ask(page, 'mutation ($input: AddTaskInput!) { addTask(input: $input) { id } }', {
    input: { id, partnershipId, assigneeId: manager, title },
  });

  await signIn(page, 'manager');
  const bell = page.getByRole('link', { name: /^Inbox: / });
  await expect(bell).toBeVisible();
  await bell.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Inbox' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: title }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/partnerships/${partnershipId}`));
  await page.goto('/inbox');
  await expect(page.getByRole('button', { name: 'Mark all as read' })).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await page.goto('/inbox?all=true');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('a link of a mail leads on to the record, and a stranger’s leads nowhere', async ({ page }) => {
  await signIn(page, 'manager');
  const list = await ask(page, '{ notifications(first: 1) { edges { node { id } } } }');
  const { notifications } = list.data as { notifications: { edges: { node: { id: string } }[] } };
  const id = notifications.edges[0]?.node.id;
  await page.goto(`/inbox/${id}`);
  await expect(page).not.toHaveURL(/\/inbox\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await signIn(page, 'coordinator2');
  await page.goto(`/inbox/${id}`);
  await expect(page.getByText('There is nothing left to see here')).toBeVisible();
});

test('everything can be marked as read and taken back', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/inbox');
  const lines = page.getByRole('main').getByRole('listitem');
  await expect(lines.first()).toBeVisible();
  const before = await lines.count();
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(page.getByText('Nothing new')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines).toHaveCount(before);
});

test('an administrator reads in the outbox what was mailed, and no name of a partner is in it', async ({ page }) => {
  await signIn(page, 'admin');
  await page.goto('/settings/outbox');
  await expect(page.getByText('No mail server is set')).toBeVisible();
  // The worker has had its first look by now, or will within ten seconds.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('link', { name: /^Alongside: / }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await page
    .getByRole('link', { name: /^Alongside: / })
    .first()
    .click();
  const mail = page.getByRole('complementary', { name: /^Alongside: / });
  await expect(mail.getByText('Names and notes are not mailed.')).toBeVisible();
  await expect(mail).not.toContainText('fictional');
  await expectAccessible(page);
});

test('who is given many partnerships at once finds each of them in the inbox', async ({ page, browser }) => {
  await signIn(page, 'manager');
  const mine = [await ownPartnership(page), await ownPartnership(page)];
  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'coordinator');
  await page.goto('/partnerships?mine=true');
  for (const { name } of mine) await page.getByRole('checkbox', { name: `Select ${name}` }).check();
  await page.getByRole('button', { name: 'Assign an owner' }).click();
  await page.getByRole('menuitem', { name: 'Demo Coordinator' }).click();
  await expect(page.getByText(/now belong to Demo Coordinator/)).toBeVisible();
  await other.goto('/inbox');
  for (const { name } of mine) await expect(other.getByText(name).first()).toBeVisible();
});
