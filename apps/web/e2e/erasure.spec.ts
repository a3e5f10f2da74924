import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

test('a contact is confirmed, and erased for good: one text reworded by hand, the name nowhere afterwards', async ({
  page,
}) => {
  const name = 'Berengar Tollwick';
  const ids = { person: crypto.randomUUID(), note: crypto.randomUUID() };
  await signIn(page, 'manager');
  const started = await ask(page, '{ partnerships(first: 1) { edges { node { id } } } }');
  const partnershipId = (started.data as { partnerships: { edges: { node: { id: string } }[] } }).partnerships.edges[0]
    ?.node.id;
  const made = await ask(page, `mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }`, {
    input: {
      id: ids.person,
      partnershipId,
      name,
      roleTitle: 'Duty lead',
      source: 'A call',
      email: 'berengar@tollwick.example',
    },
  });
  expect(made.errors).toBeUndefined();
  const logged = await ask(page, `mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { id } }`, {
    input: {
      id: ids.note,
      partnershipId,
      kind: 'CALL',
      occurredOn: new Date().toISOString().slice(0, 10),
      summary: `Tollwick, Berengar will send the figures.`,
    },
  });
  expect(logged.errors).toBeUndefined();

  await page.goto('/people?stale=true');
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('To be confirmed')).toBeVisible();
  await page.getByRole('button', { name: 'Still right' }).click();
  await expect(page.getByText('Confirmed as of today.')).toBeVisible();
  await expect(page.getByText('To be confirmed')).toHaveCount(0);

  await page.getByRole('link', { name: /Erase this contact/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Erase ${name}` })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 text names the person' })).toBeVisible();
  await expectAccessible(page);
  const words = page.getByRole('textbox', { name: /^Becomes/ });
  await expect(words).toHaveValue('a former contact (Duty lead) will send the figures.');
  await words.fill('The duty lead will send the figures.');
  await page.getByRole('textbox', { name: new RegExp(`Type ${name}`) }).fill('Berengar');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('Type the name exactly as it is shown.')).toBeVisible();
  await page.getByRole('textbox', { name: new RegExp(`Type ${name}`) }).fill(name);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('The contact has been erased.')).toBeVisible();
  await page.goto(`/people/${ids.person}`);
  await expect(page.getByRole('heading', { level: 1, name: 'A former contact (Duty lead)' })).toBeVisible();
  await page.goto(`/partnerships/${partnershipId}`);
  await expect(page.getByText('The duty lead will send the figures.')).toBeVisible();
  await page.goto(`/partnerships/${partnershipId}?tab=history`);
  await expect(page.getByText('A former contact (Duty lead)').first()).toBeVisible();
  await expect(page.getByText(/Tollwick/)).toHaveCount(0);
});

test('the secretariat takes a name out of what belongs to the network, after reading each text', async ({ page }) => {
  const name = 'Ottokar Weidenquell';
  await signIn(page, 'secretariat');
  const id = crypto.randomUUID();
  const plan = { audiences: [], countries: [], languages: [], channels: [], theme: 'SEEKING_HELP' };
  const started = await ask(page, 'mutation ($input: StartCampaignInput!) { startCampaign(input: $input) { id } }', {
    input: { id, title: 'A campaign (journey of erasing)', aim: `Texts come from ${name}.`, ...plan },
  });
  expect(started.errors).toBeUndefined();
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Erase a name' }).click();
  await page.getByLabel(/^Full name/).fill('Weidenquell');
  await page.getByRole('button', { name: 'Look for it' }).click();
  await expect(page.getByText('Give the full name: given name and surname.')).toBeVisible();
  await page.getByLabel(/^Full name/).fill(name);
  await page.getByRole('button', { name: 'Look for it' }).click();
  const text = page.getByRole('textbox', { name: 'Becomes' });
  await expect(text).toHaveValue('Texts come from a former contact.');
  await expectAccessible(page);
  await text.fill('Texts come from the platform.');
  await page.getByLabel(`Type ${name} to confirm`).fill(name);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('The name has been erased.')).toBeVisible();
  await page.goto(`/campaigns/${id}`);
  await expect(page.getByText('Texts come from the platform.')).toBeVisible();
});
