import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

const NORTHLAND = 'Demo Hotline Northland (fictional)';
const SOUTHMARK = 'Demo Hotline Southmark (fictional)';

/** A day so many days ahead, as people type it. */
const typed = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
const acts = async (page: Page, hotline: string, act: string) => {
  await page.getByRole('button', { name: `Acts for ${hotline}` }).click();
  await page.getByRole('menuitem', { name: act }).click();
};

test('the secretariat makes a round, sees who is asked and why not, and what is mailed when', async ({ page }) => {
  await signIn(page, 'secretariat');
  await page.goto('/surveys');
  await page.getByRole('button', { name: 'Open a round' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Round of a journey');
  await dialog.getByLabel('First day').fill(typed(10));
  await dialog.getByLabel('Last day').fill(typed(31));
  await dialog.getByRole('button', { name: 'Show the list' }).click();
  await dialog.getByRole('checkbox', { name: SOUTHMARK }).uncheck();
  await dialog.getByRole('textbox', { name: `Why ${SOUTHMARK} is not asked` }).fill('It merges with another hotline.');
  await expectAccessible(page);
  await dialog.getByLabel('Signed by').fill('Demo secretariat, member liaison');
  await dialog.getByRole('button', { name: 'Open the round' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Round of a journey' })).toBeVisible();

  await page.getByText('Not asked 1', { exact: true }).click();
  await expect(page.getByRole('row', { name: /Southmark/ })).toContainText(
    'Left out by hand · It merges with another hotline.',
  );
  await acts(page, SOUTHMARK, 'Ask it after all …');
  await page.getByLabel('Why it is asked now').fill('The merger was called off.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ask it' }).click();
  await expect(page.getByText('Not asked 0', { exact: true })).toBeVisible();
  await page.getByText(/^Missing \d+$/).click();
  await expect(page.getByRole('row', { name: /Southmark/ })).toContainText('Added later');
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Mails' }).click();
  await expect(page.getByText('Mails leave by themselves on their days.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Announcement/ })).toContainText('2 hotlines, on');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Preview: Invitation' }).click();
  await page.getByLabel('As mailed to').selectOption(NORTHLAND);
  await expect(page.getByRole('dialog')).toContainText(`Dear colleagues of ${NORTHLAND},`);
  await expect(page.getByRole('dialog')).toContainText('{{personal link}}');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByText(/^Paused\./)).toBeVisible();
});

/** A round over both fictional hotlines whose mails wait, so that nothing leaves in between. */
async function pausedRound(page: Page): Promise<string> {
  const { data: versions } = await ask(page, '{ surveyVersions(first: 50) { edges { node { id key } } } }');
  const list = versions?.['surveyVersions'] as { edges: { node: { id: string; key: string } }[] };
  const { data } = await ask(page, '{ hotlines(first: 100) { edges { node { id demo } } } }');
  const hotlines = data?.['hotlines'] as { edges: { node: { id: string; demo: boolean } }[] };
  const id = crypto.randomUUID();
  const input = {
    id,
    title: 'Answers by phone and paper',
    surveyVersionId: list.edges.find(({ node }) => node.key === 'prevention-corrected')?.node.id,
    opensAt: new Date(Date.now() - 1000).toISOString(),
    closesAt: new Date(Date.now() + 10 * 86_400_000).toISOString(),
    hotlineIds: hotlines.edges.filter(({ node }) => node.demo).map(({ node }) => node.id),
  };
  await ask(page, 'mutation ($input: OpenSurveyRoundInput!) { openSurveyRound(input: $input) { id } }', { input });
  const paused = { id, version: 1, mails: 'PAUSED', signature: 'Demo secretariat' };
  const set = await ask(page, 'mutation ($input: SetSurveyMailsInput!) { setSurveyMails(input: $input) { id } }', {
    input: paused,
  });
  expect(set.errors).toBeUndefined();
  return id;
}

test('the secretariat reminds, writes down answers on behalf of a hotline, notes a decline, and closes', async ({
  page,
}) => {
  await signIn(page, 'secretariat');
  const roundId = await pausedRound(page);
  await page.goto(`/surveys/${roundId}`);

  await acts(page, SOUTHMARK, 'Address for mails …');
  await page.getByLabel('Mail address').fill(`surveys-${Date.now()}@southmark-hotline.example`);
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('checkbox', { name: new RegExp(SOUTHMARK.replace(/[()]/g, '.')) }).check();
  await page.getByRole('button', { name: 'Remind 1 now' }).click();
  await expect(page.getByRole('row', { name: /Southmark/ })).toContainText('Reminder by hand');
  await page.getByRole('checkbox', { name: new RegExp(SOUTHMARK.replace(/[()]/g, '.')) }).check();
  await expect(page.getByText('Nobody of these can be reminded now.')).toBeVisible();
  await acts(page, SOUTHMARK, 'What was mailed …');
  await expect(page.getByRole('dialog').getByRole('row', { name: /Reminder by hand/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await acts(page, SOUTHMARK, 'Write answers down …');
  await expect(page.getByText(`You write down the answers of ${SOUTHMARK}.`)).toBeVisible();
  await page.getByRole('radio', { name: 'On paper, or by mail' }).check();
  await page.getByRole('textbox', { name: 'From whom, by role, and when' }).fill('Letter of the head of the hotline');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  // What was typed outlives the tab, with the source: a tab that is new holds nothing but what the device has kept.
  const kept = () => page.evaluate(() => Object.entries(localStorage).join());
  await expect.poll(kept).toMatch(/survey-entry.*"NO"/);
  const address = page.url();
  await page.goto('/surveys');
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(address);
  await expect(page.getByRole('radio', { name: 'On paper, or by mail' })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'From whom, by role, and when' })).toHaveValue(/Letter of the head/);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: /Maybe/ }).check();
  for (const _ of ['Q10', 'Q11']) await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'To the end' }).click();
  await page.getByRole('button', { name: 'Hand in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
  expect(await kept()).not.toContain('survey-entry');
  await page.getByRole('link', { name: 'Back to the round' }).click();

  await acts(page, NORTHLAND, 'Note that it declines');
  await expect(page.getByText('1 of 2 handed in')).toBeVisible();
  await expect(page.getByText('0 still to come, 1 declined')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 still to come, 0 declined')).toBeVisible();
  await page.getByText('Answered 1', { exact: true }).click();
  const row = page.getByRole('row', { name: /Southmark/ });
  await expect(row).toContainText('On paper, written down by Demo Secretariat · Letter of the head of the hotline');

  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Answers by phone and paper' })).toBeVisible();
  await expect(page.getByText(/Missing: .*Northland/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Answers by phone and paper' }).click();
  await page.getByRole('button', { name: 'Move the closing' }).click();
  await page.getByRole('button', { name: 'Close now' }).click();
  await expect(page.getByText('Closed', { exact: true }).first()).toBeVisible();
});
