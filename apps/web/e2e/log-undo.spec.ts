import { expect, type Locator, type Page, test } from '@playwright/test';
import { change, ownPartnership } from './own-partnership.ts';
import { ask, signIn } from './people.ts';

interface Kept {
  readonly partnership: { readonly timeline: { readonly edges: { readonly node: { readonly kind: string } }[] } };
  readonly tasks: { readonly edges: { readonly node: { readonly title: string; readonly status: string } }[] };
  readonly campaigns: { readonly edges: { readonly node: { readonly title: string; readonly phase: string } }[] };
}

const campaign = `A campaign of a slip ${Date.now()}`;

/** What the server keeps of a partnership: kinds on its timeline, open tasks, the phase of the campaign of this journey. */
async function kept(page: Page, id: string): Promise<string[]> {
  const { data, errors } = await ask(
    page,
    `query ($id: ID!) {
      partnership(id: $id) { timeline { edges { node { kind } } } }
      tasks(filter: { partnershipId: $id }) { edges { node { title status } } }
      campaigns(first: 50, search: "campaign of a slip") { edges { node { title phase } } }
    }`,
    { id },
  );
  expect(errors).toBeUndefined();
  const { partnership, tasks, campaigns } = data as unknown as Kept;
  return [
    ...partnership.timeline.edges.map(({ node }) => node.kind).filter((kind) => kind !== 'STAGE_CHANGE'),
    ...tasks.edges.filter(({ node }) => node.status === 'OPEN').map(({ node }) => node.title),
    ...campaigns.edges.filter(({ node }) => node.title === campaign).map(({ node }) => `Campaign: ${node.phase}`),
  ].sort();
}

/** What each kind asks for, beside what the dialog fills in; and what the server keeps of it before and after the undo. */
const kinds: readonly {
  readonly act: string;
  readonly fill: (log: Locator) => Promise<void>;
  readonly saved: string;
  readonly logged: readonly string[];
  readonly left?: readonly string[];
}[] = [
  {
    act: 'Log a referral',
    fill: (log) => log.getByRole('textbox', { name: 'How many' }).fill('3'),
    saved: 'Referral logged.',
    logged: ['REFERRAL'],
  },
  {
    act: 'Log an interaction',
    fill: (log) => log.getByLabel('What was said or agreed').fill('We agreed on a slip.'),
    saved: 'Interaction logged.',
    logged: ['INTERACTION'],
  },
  {
    act: 'Log an engagement',
    fill: (log) => log.getByLabel(/^Title/).fill('A training by mistake'),
    saved: 'Engagement logged.',
    logged: ['ENGAGEMENT'],
  },
  {
    act: 'Add an obstacle',
    fill: async (log) => void (await log.getByLabel('What stands in the way').selectOption('LANGUAGE')),
    saved: 'Obstacle added.',
    logged: ['OBSTACLE'],
  },
  {
    act: 'Add a task',
    fill: (log) => log.getByLabel(/^What is to be done/).fill('Do nothing'),
    saved: 'Task added.',
    logged: ['Do nothing'],
  },
  {
    act: 'Add the partner to a campaign',
    fill: async (log) => {
      await log.getByText('A new one', { exact: true }).click();
      await log.getByLabel(/^Title/).fill(campaign);
    },
    saved: 'The partner takes part in the campaign.',
    // An idea stands on no timeline yet; what was begun by mistake is cancelled.
    logged: ['Campaign: IDEA'],
    left: ['Campaign: CANCELLED'],
  },
];

test('whatever kind is logged by mistake, the toast takes it back, and nothing of it counts any more', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'coordinator');
  const { address, id } = await ownPartnership(page);
  await page.goto(address);
  const log = page.getByRole('dialog', { name: 'Log a collaboration' });
  for (const { act, fill, saved, logged, left = [] } of kinds) {
    await page.getByRole('group', { name: 'Log a collaboration' }).getByRole('button', { name: act }).click();
    await fill(log);
    await page.keyboard.press('Control+Enter');
    const said = page.getByRole('status').filter({ hasText: saved });
    await expect(said).toBeVisible();
    await expect.poll(() => kept(page, id), act).toEqual([...logged]);
    await said.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => kept(page, id), `${act}, taken back`).toEqual([...left]);
  }

  // Minutes take the actions with them that nobody has touched; the group stays.
  const group = { id: crypto.randomUUID(), kind: 'WORKING_GROUP', title: 'Group of a slip', startsOn: '2026-01-12' };
  await change(page, 'logEngagement', { ...group, partnershipIds: [id] });
  await page.reload();
  await page.getByRole('button', { name: 'Record a meeting of a working group' }).click();
  await log.getByLabel('Decisions, one in each line').fill('To do it again');
  await log.getByRole('button', { name: 'Add an action' }).click();
  await log.getByLabel('Action 1', { exact: true }).first().getByRole('textbox').first().fill('Do it again');
  await page.keyboard.press('Control+Enter');
  const said = page.getByRole('status').filter({ hasText: 'Meeting recorded.' });
  await expect(said).toBeVisible();
  await expect
    .poll(() => kept(page, id))
    .toEqual(['Campaign: CANCELLED', 'Do it again', 'ENGAGEMENT', 'GROUP_MEETING']);
  await said.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => kept(page, id)).toEqual(['Campaign: CANCELLED', 'ENGAGEMENT']);
});
