import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { change, ownPartnership } from './own-partnership.ts';
import { ask, signIn } from './people.ts';

/** Two colleagues of one hotline, each with a session of their own. */
async function twoPeople(browser: Browser, page: Page): Promise<Page> {
  await signIn(page, 'coordinator');
  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'manager');
  return other;
}

test('two people edit one partnership at once: both changes survive, and each field is decided by a person', async ({
  page,
  browser,
}) => {
  const other = await twoPeople(browser, page);
  const { address } = await ownPartnership(page);
  for (const one of [page, other]) {
    await one.goto(address);
    await one.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await expect(one.getByRole('dialog', { name: 'Edit the partnership' })).toBeVisible();
  }
  const mine = page.getByRole('dialog', { name: 'Edit the partnership' });
  const theirs = other.getByRole('dialog', { name: 'Edit the partnership' });
  await theirs.getByLabel('Intensity now').selectOption('Networking');
  await theirs.getByLabel('Intensity aimed at').selectOption('Cooperating');
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs).toBeHidden();

  await mine.getByLabel('Intensity now').selectOption('Coordinating');
  await mine.getByLabel('No written agreement, because').fill('They sign nothing on paper.');
  await mine.getByRole('button', { name: 'Save' }).click();
  const conflict = page.getByRole('dialog', { name: 'Somebody saved before you' });
  const choice = conflict.getByRole('radiogroup', { name: 'Intensity now' });
  await expect(conflict.getByText('Before: nothing')).toBeVisible();
  await expect(choice.getByRole('radio', { name: /Coordinating/ })).toBeChecked();
  await expect(conflict.getByText(/They sign nothing on paper/)).toBeVisible();
  await expect(conflict.getByText(/Cooperating/)).toBeVisible();
  await expectAccessible(page);
  await choice.getByRole('radio', { name: /Demo Manager.*Networking/ }).check();
  await conflict.getByRole('button', { name: 'Save' }).click();
  await expect(mine).toBeHidden();

  const query = 'query ($id: ID!) { partnership(id: $id) { intensity targetIntensity noAgreementReason version } }';
  const stored = await ask(page, query, { id: address.split('/').at(-1) });
  expect(stored.data?.['partnership']).toEqual({
    intensity: 'NETWORKING',
    targetIntensity: 'COOPERATING',
    noAgreementReason: 'They sign nothing on paper.',
    version: 3,
  });
});

test('what was typed goes back into the form on top of their version, so that both can be joined by hand', async ({
  page,
  browser,
}) => {
  const other = await twoPeople(browser, page);
  const { address, id } = await ownPartnership(page);
  const obstacle = {
    id: crypto.randomUUID(),
    partnershipId: id,
    type: 'LANGUAGE',
    severity: 'LOW',
    since: '2026-01-10',
    note: 'They answer in French only.',
  };
  await change(page, 'recordObstacle', obstacle);
  for (const one of [page, other]) {
    await one.goto(address);
    // The entry on the timeline has acts too; these are those of the obstacle itself.
    await one
      .getByRole('region', { name: 'Obstacles' })
      .getByRole('button', { name: /^Acts for/ })
      .click();
    await one.getByRole('menuitem', { name: 'Edit' }).click();
  }
  const [mine, theirs] = [page, other].map((one) => one.getByRole('dialog', { name: 'Edit the obstacle' }));
  if (!mine || !theirs) throw new Error('two dialogs');
  await theirs.getByLabel('Note').fill('They answer in French; a colleague translates.');
  await theirs.getByLabel('Weight').selectOption('Medium');
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs).toBeHidden();
  await mine.getByLabel('Note').fill('They are hiring somebody who speaks German.');
  await mine.getByRole('button', { name: 'Save' }).click();
  const conflict = page.getByRole('dialog', { name: 'Somebody saved before you' });
  await expect(conflict.getByText('They answer in French; a colleague translates.')).toBeVisible();
  await conflict.getByRole('button', { name: 'Back to the form' }).click();
  await expect(mine.getByLabel('Note')).toHaveValue('They are hiring somebody who speaks German.');
  await expect(mine.getByLabel('Weight')).toHaveValue('MEDIUM');
  await mine.getByLabel('Note').fill('A colleague translates until they hire somebody.');
  await mine.getByRole('button', { name: 'Save' }).click();
  await expect(mine).toBeHidden();
  await expect(page.getByText('A colleague translates until they hire somebody.').first()).toBeVisible();
});

const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

test('what was logged is corrected on the timeline, and what it said before is put back from the history', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  const { address, id } = await ownPartnership(page);
  const call = { id: crypto.randomUUID(), partnershipId: id, kind: 'CALL', occurredOn: yesterday };
  await change(page, 'logInteraction', { ...call, summary: 'They open a second line in spring.' });
  await page.goto(address);
  await page.getByRole('button', { name: 'Acts for Call' }).click();
  await page.getByRole('menuitem', { name: 'Correct …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct what was logged' });
  await dialog.getByLabel('Kind').selectOption('Meeting');
  await dialog.getByLabel('What was said or agreed').fill('They open a second line in autumn.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save the correction' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Meeting', exact: true })).toBeVisible();
  await expect(page.getByText('They open a second line in autumn.')).toBeVisible();

  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Restore Summary: They open a second line in spring.' }).click();
  await expect(page.getByText('Summary is “They open a second line in spring.” again.')).toBeVisible();
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(page.getByText('They open a second line in spring.', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Meeting', exact: true })).toBeVisible();
});

test('the minutes of a working group are corrected, and their decisions put back from the history', async ({
  page,
}) => {
  await signIn(page, 'manager');
  const { address, id } = await ownPartnership(page);
  const group = { id: crypto.randomUUID(), partnershipIds: [id], kind: 'WORKING_GROUP', title: 'Group on minutes' };
  await change(page, 'logEngagement', { ...group, startsOn: yesterday });
  const meeting = `mutation ($input: RecordMeetingInput!) { recordMeeting(input: $input) { id } }`;
  const nobody = { personIds: [], userIds: [], hotlineCount: 1, partnerCount: 2, actions: [] };
  const minutes = {
    id: crypto.randomUUID(),
    engagementId: group.id,
    metOn: yesterday,
    decisions: ['Print it'],
    ...nobody,
  };
  expect((await ask(page, meeting, { input: minutes })).errors).toBeUndefined();
  await page.goto(`${address}?show=GROUP_MEETING`);
  await page.getByRole('button', { name: 'Acts for Group on minutes met' }).click();
  await page.getByRole('menuitem', { name: 'Correct …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct the minutes' });
  await dialog.getByRole('combobox', { name: 'From the hotline' }).press('ArrowDown');
  await page.getByRole('option', { name: 'Demo Coordinator' }).click();
  await page.keyboard.press('Escape');
  await dialog.getByLabel('Decisions, one in each line').fill('Print it\nAsk the school');
  await dialog.getByRole('button', { name: 'Save the correction' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Ask the school')).toBeVisible();
  await page.goto(`${address}?tab=history`);
  await page.getByRole('button', { name: 'Restore Decisions: Print it', exact: true }).click();
  await expect(page.getByText('Decisions is “Print it” again.')).toBeVisible();
  await page.goto(`/working-groups/${group.id}`);
  await expect(page.getByText('Demo Coordinator').first()).toBeVisible();
  await expect(page.getByText('Ask the school')).toHaveCount(0);
});
