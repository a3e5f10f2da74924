import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

test('a working group meets, decides, and carries an action over until it is closed', async ({ page }) => {
  await signIn(page, 'coordinator');
  const read = await ask(page, '{ partnerships(first: 1) { edges { node { id } } } }');
  const partnershipId = (read.data as { partnerships: { edges: { node: { id: string } }[] } }).partnerships.edges[0]
    ?.node.id;
  const id = crypto.randomUUID();
  const today = new Date().toISOString().slice(0, 10);
  const logged = await ask(page, 'mutation ($input: LogEngagementInput!) { logEngagement(input: $input) { id } }', {
    input: {
      id,
      partnershipIds: [partnershipId],
      kind: 'WORKING_GROUP',
      title: 'Group of the journey',
      startsOn: new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10),
      cadence: 'MONTHLY',
    },
  });
  expect(logged.errors).toBeUndefined();
  const earlier = await ask(page, 'mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { id } }', {
    input: {
      id: crypto.randomUUID(),
      engagementId: id,
      metOn: new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10),
      decisions: [],
      personIds: [],
      userIds: [],
      hotlineCount: 1,
      partnerCount: 2,
      actions: [{ id: crypto.randomUUID(), title: 'Draft the leaflet', dueOn: today }],
    },
  });
  expect(earlier.errors).toBeUndefined();

  await page.goto('/partnerships');
  await page.getByRole('link', { name: 'Working groups' }).click();
  await page.getByRole('link', { name: 'Group of the journey' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Group of the journey' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Record a meeting' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Log a collaboration' });
  await dialog.getByLabel('Decisions, one in each line').fill('Print it\nAsk the school');
  await dialog.getByRole('button', { name: 'Add an action' }).click();
  await dialog.getByLabel('Action 1', { exact: true }).first().getByRole('textbox').first().fill('Find a printer');
  // Leaving loses nothing: the draft of this partnership is there again.
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('Find a printer');
  await page.reload();
  await page.getByRole('button', { name: 'Record a meeting' }).first().click();
  await expect(dialog.getByText('What you typed before is here again.')).toBeVisible();
  await expect(dialog.getByLabel('Decisions, one in each line')).toHaveValue('Print it\nAsk the school');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Meeting recorded.')).toBeVisible();
  await expect(page.getByText('Ask the school')).toBeVisible();
  await expect(page.getByText('Carried over: Draft the leaflet')).toBeVisible();

  // A slip in the minutes is put right where they stand.
  await page
    .getByRole('button', { name: /^Correct the minutes of/ })
    .first()
    .click();
  const correction = page.getByRole('dialog', { name: 'Correct the minutes' });
  await correction.getByLabel('Decisions, one in each line').fill('Print it\nAsk both schools');
  await expectAccessible(page);
  await correction.getByRole('button', { name: 'Save the correction' }).click();
  await expect(page.getByText('Corrected. What it said before stands in the history.')).toBeVisible();
  await expect(page.getByText('Ask both schools')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Close: Draft the leaflet' }).click();
  await expect(page.getByText('Closed: Draft the leaflet')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Close: Draft the leaflet' })).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Close: Find a printer' })).toBeVisible();

  await page.goto(`/partnerships/${partnershipId}?show=GROUP_MEETING`);
  await expect(page.getByRole('heading', { name: 'Group of the journey met' }).first()).toBeVisible();
  await page.goto('/tasks');
  await expect(page.getByText('Find a printer')).toBeVisible();
});
