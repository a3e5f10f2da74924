import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

const TITLE = 'Journey of results';
const NORTHLAND = 'Demo Hotline Northland (fictional)';

/** A round over the two fictional hotlines, of which the first one has answered by phone. Answers its id. */
async function answeredRound(page: Page): Promise<string> {
  const { data: versions } = await ask(page, '{ surveyVersions { edges { node { id key } } } }');
  const list = versions?.['surveyVersions'] as { edges: { node: { id: string; key: string } }[] };
  const { data } = await ask(page, '{ hotlines(first: 100) { edges { node { id demo } } } }');
  const hotlines = data?.['hotlines'] as { edges: { node: { id: string; demo: boolean } }[] };
  const id = crypto.randomUUID();
  const input = {
    id,
    title: TITLE,
    surveyVersionId: list.edges.find(({ node }) => node.key === 'prevention-corrected')?.node.id,
    opensAt: new Date(Date.now() - 1000).toISOString(),
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
    hotlineIds: hotlines.edges.filter(({ node }) => node.demo).map(({ node }) => node.id),
  };
  const opened = await ask(
    page,
    'mutation ($input: OpenSurveyRoundInput!) { openSurveyRound(input: $input) { invitations { id hotline { name } } } }',
    { input },
  );
  const round = opened.data?.['openSurveyRound'] as { invitations: { id: string; hotline: { name: string } }[] };
  const answers = [
    { item: 'Q1', choices: ['NO'] },
    { item: 'Q10', choices: ['YES'] },
    { item: 'Q11', choices: ['MAYBE'] },
    { item: 'Q12', text: 'Our two colleagues in the harbour office would start tomorrow.' },
  ];
  const invitationId = round.invitations.find(({ hotline }) => hotline.name === NORTHLAND)?.id;
  const entered = await ask(
    page,
    'mutation ($input: EnterSurveyAnswersInput!) { enterSurveyAnswers(input: $input) { id } }',
    { input: { invitationId, channel: 'PHONE', answers } },
  );
  expect(entered.errors).toBeUndefined();
  return id;
}

test('the results of a round are read, set against each other and beside 2020, quoted and taken away', async ({
  page,
}) => {
  await signIn(page, 'secretariat');
  const id = await answeredRound(page);
  await page.goto(`/surveys/${id}?tab=results`);
  await expect(page.getByText('1 of 2 (50.0 %) handed in')).toBeVisible();
  await page.getByText('How to read these figures').click();
  await expect(page.getByText(/Blank of asked is how often/)).toBeVisible();
  await expectAccessible(page);

  // Charts become tables with one key, and the address says so.
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/view=table/);
  await expect(page.getByRole('columnheader', { name: 'Of those who answered (of 1)' }).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByText('Cross-tables', { exact: true }).click();
  await page.getByLabel('Rows', { exact: true }).selectOption('Q1');
  await page.getByLabel('Columns', { exact: true }).selectOption('Q11');
  const cross = page.getByRole('table', { name: /^Q1 .* against Q11/ });
  await expect(cross.getByRole('row', { name: /^No / })).toContainText('100.0 %');
  await page.getByRole('button', { name: 'Release with the results' }).click();
  await expect(page.getByText('Members see this cross-table now.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Released with the results' })).toBeVisible();
  await expectAccessible(page);

  await page.getByText('Beside another round', { exact: true }).click();
  await page.getByLabel('Stand beside').selectOption({ label: 'Prevention survey 2020 (reconstructed), 1 Feb 2020' });
  const aware = page.getByRole('table', { name: /prevention initiatives that work in your country/ });
  await expect(aware.getByRole('row', { name: /^Yes/ })).toContainText('12 of 17 (70.6 %)');
  await expect(page.getByText('Changed too much to be compared.').first()).toBeVisible();
  await expectAccessible(page);

  // Words leave the secretariat one by one, as the hotline agreed to them.
  await page.getByText('Figures', { exact: true }).click();
  await page.getByText('1 answer in words').click();
  await page.getByRole('button', { name: `Quote the answer of ${NORTHLAND}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('As it will be read').fill('Our colleagues would start tomorrow.');
  await dialog.getByLabel('Who agreed (role)').fill('Manager');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Release' }).click();
  await expect(page.getByText('The quote is released.')).toBeVisible();
  await page.getByText('Quotes', { exact: true }).click();
  await expect(page.getByRole('blockquote')).toContainText('Our colleagues would start tomorrow.');
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByRole('blockquote')).toHaveCount(0);
  await page.getByRole('status').filter({ hasText: 'taken back' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('blockquote')).toContainText('a hotline');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Download' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Answers, one row each as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^TLP-AMBER_survey-wide_.*\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toContain(`${TITLE}: Answers, one row each · 1 row`);
  expect(lines[2]).toContain('"Our two colleagues in the harbour office would start tomorrow."');
});

test('a hotline sees what was released, its own answers, and nobody else’s', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/surveys');
  await page.getByRole('link', { name: TITLE }).first().click();
  await page.getByRole('tab', { name: 'Results' }).click();
  await expect(page.getByText('1 of 2 (50.0 %) handed in')).toBeVisible();
  await expect(page.getByText(/Hidden from this audience/).first()).toBeVisible();
  await page.getByText('Quotes', { exact: true }).click();
  await expect(page.getByRole('blockquote')).toContainText('Our colleagues would start tomorrow.');
  await page.getByText('Our answers', { exact: true }).click();
  await expect(page.getByText('Our two colleagues in the harbour office would start tomorrow.')).toBeVisible();
  await expectAccessible(page);
  await page.getByText('Cross-tables', { exact: true }).click();
  await expect(page.getByText(/This table cannot be shown to this audience/)).toBeVisible();
  await expectAccessible(page);
});
