import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

test('another hotline sees who works with an initiative while the partnership is GREEN, and only then', async ({
  page,
}) => {
  await signIn(page, 'manager');
  const read = await ask(
    page,
    '{ initiatives(first: 100, filter: { mine: false }) { edges { node { id name } } } viewer { id } }',
  );
  type Read = { initiatives: { edges: { node: { id: string; name: string } }[] }; viewer: { id: string } };
  const { initiatives, viewer } = read.data as Read;
  const initiative = initiatives.edges.at(-1)?.node;
  const id = crypto.randomUUID();
  const start = await ask(
    page,
    'mutation ($input: StartPartnershipInput!) { startPartnership(input: $input) { id } }',
    { input: { id, initiativeId: initiative?.id, ownerId: viewer.id, sharing: 'GREEN' } },
  );
  expect(start.errors).toBeUndefined();
  await page.context().clearCookies();

  await signIn(page, 'coordinator2');
  await page.goto(`/initiatives/${initiative?.id}`);
  const section = page.getByRole('region', { name: 'Who works with them' });
  await expect(section.getByRole('link', { name: /Northland/ })).toBeVisible();
  await expect(section.getByText('Prospect')).toBeVisible();
  await section.getByRole('link', { name: 'Who works with whom' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who works with whom' })).toBeVisible();
  await expect(page.getByRole('link', { name: initiative?.name ?? '' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Campaigns' }).click();
  await expect(page.getByRole('link', { name: /Talk before it happens/ })).toBeVisible();
  await expect(page).toHaveURL(/part=campaigns/);
  await expectAccessible(page);
  await page.goto(`/partnerships/${id}`);
  await expect(page.getByText('No such partnership')).toBeVisible();
  await page.context().clearCookies();

  await signIn(page, 'manager');
  const back = await ask(page, 'mutation ($input: EditPartnershipInput!) { editPartnership(input: $input) { id } }', {
    input: { id, version: 1, sharing: 'AMBER' },
  });
  expect(back.errors).toBeUndefined();
  await page.goto(`/initiatives/${initiative?.id}`);
  await expect(page.getByText('No hotline shares a partnership with them.')).toBeVisible();
});
