import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

const TITLE = 'Journey of a builder';
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: 'Everything is saved' })).toBeVisible();
const more = async (page: Page, version: string, act: string) => {
  await page.getByRole('button', { name: `More for ${version}` }).click();
  await page.getByRole('menuitem', { name: act }).click();
};

test('the secretariat copies a survey, adds a question with a rule, mends a route, publishes, and opens a round with it', async ({
  page,
}) => {
  await signIn(page, 'secretariat');
  await page.goto('/surveys');
  await page.getByRole('link', { name: 'Versions and drafts' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Versions and drafts' })).toBeVisible();
  await expectAccessible(page);
  await more(page, 'Prevention initiatives, version 2', 'Begin a new survey as a copy');
  await page.getByRole('dialog').getByLabel('Title').fill(TITLE);
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();

  // A question after Q6, for those who work with an initiative.
  const list = page.getByRole('navigation', { name: 'Questions of the survey' });
  await list.getByRole('link', { name: /Q6 · One choice/ }).click();
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('menuitem', { name: /^One choice/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Q13' })).toBeVisible();
  expect(page.url()).toContain('at=Q13');
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Do you meet at set times?');
  await page.getByRole('textbox', { name: 'Option 1' }).fill('At set times');
  await page.getByRole('textbox', { name: 'Option 2' }).fill('When there is a need');
  await expect(page.getByText('AT_SET_TIMES')).toBeVisible();
  await page.getByRole('switch', { name: 'Has to be answered' }).check();
  await page.getByRole('button', { name: 'Ask only some' }).click();
  await expect(page.getByText(/^Asked if Q6 “.*” is answered with “Yes”\.$/)).toBeVisible();
  await expectAccessible(page);
  await saved(page);

  // Moved before the question that its rule looks at: the check says so, and where.
  const entry = list.getByRole('link', { name: /Do you meet at set times/ });
  await entry.press('Alt+ArrowUp');
  await expect(entry).toBeFocused();
  await expect(page.getByText(/Its rule looks at Q6 .*, which stands later/)).toBeVisible();
  await page.getByRole('button', { name: 'Publish …' }).click();
  await expect(page.getByRole('dialog').getByText('1 thing has to be put right first.')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Publish' })).toBeDisabled();
  await page.getByRole('dialog').getByRole('link', { name: 'To the route check' }).click();
  await expect(page.getByRole('tab', { name: 'Route check (1)' })).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Q13/ }).click();
  await entry.press('Alt+ArrowDown');
  await expect(page.getByText(/which stands later/)).toHaveCount(0);
  await page.getByRole('tab', { name: 'Route check' }).click();
  await expect(page.getByText('Everybody gets to the end, and every question is asked of somebody.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Q13/ })).toContainText('on 2 of 4 routes');
  await expectAccessible(page);

  // A question is removed and comes back.
  await page.getByRole('tab', { name: 'Questions' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(entry).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entry).toBeVisible();

  // What is new is missing in German.
  await page.getByRole('tab', { name: 'Languages' }).click();
  await expect(page.getByText('4 texts missing')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Only what is missing' }).check();
  await page.getByRole('textbox', { name: 'Title, German' }).fill('Weg einer Umfrage');
  await page.getByRole('textbox', { name: 'Q13 · Question, German' }).fill('Treffen Sie sich zu festen Zeiten?');
  await page.getByRole('textbox', { name: 'Q13 · Option 1, German' }).fill('Zu festen Zeiten');
  await page.getByRole('textbox', { name: 'Q13 · Option 2, German' }).fill('Wenn es nötig ist');
  await expect(page.getByText('Whole', { exact: true })).toHaveCount(2);
  await expectAccessible(page);
  await saved(page);

  // The preview is the page on which hotlines answer, at this question.
  await page.getByRole('tab', { name: 'Preview' }).click();
  const preview = page.frameLocator('iframe[title="Preview of the survey"]');
  await expect(preview.getByText('Preview. What you answer here is stored nowhere.')).toBeVisible();
  await preview.getByRole('button', { name: 'Go on' }).click();
  await preview.getByRole('button', { name: 'Next' }).click();
  await expect(preview.getByText('Please answer this question.')).toBeVisible();
  await preview.getByRole('radio', { name: 'When there is a need' }).check();
  await preview.getByRole('button', { name: 'Next' }).click();
  await expect(preview.getByText('With which ones?')).toBeVisible();
  await preview.getByLabel('Language').selectOption('de');
  await expect(preview.getByText('Mit welchen?')).toBeVisible();

  await page.getByRole('button', { name: 'Publish …' }).click();
  await expect(page.getByRole('dialog').getByText('Hotlines can answer in: English, German.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText(`“${TITLE}” is published as version 1.`)).toBeVisible();

  // The next version says one question differently.
  await more(page, `${TITLE}, version 1`, 'Begin the next version');
  await page.getByRole('navigation', { name: 'Questions of the survey' }).getByRole('link', { name: /Q13/ }).click();
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Do you meet on fixed days?');
  await saved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toHaveValue('Do you meet on fixed days?');
  await page.getByRole('button', { name: 'Publish …' }).click();
  await expect(page.getByRole('dialog').getByText('Words only')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('1 text says it differently in English')).toBeVisible();
  await page.getByRole('dialog').getByLabel(/^Q13/).selectOption('NOT_COMPARABLE');
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText(/Words only · after version 1/)).toBeVisible();

  await page.goto('/surveys');
  await page.getByRole('button', { name: 'Open a round' }).click();
  await page.getByRole('dialog').getByLabel('Title').fill('A round of the builder');
  const version = page.getByRole('dialog').getByLabel('Survey');
  await version.selectOption({ label: `${TITLE}, version 2 (journey-of-a-builder-2)` });
  await page.getByRole('dialog').getByRole('button', { name: 'Open the round' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A round of the builder' })).toBeVisible();
});

test('a hotline finds no drafts, and a phone shows one thing after the other', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/surveys/versions');
  await expect(page.getByRole('heading', { name: 'For the secretariat' })).toBeVisible();
  await page.goto(`/surveys/drafts/${crypto.randomUUID()}`);
  await expect(page.getByRole('heading', { level: 1, name: 'No such draft' })).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, 'secretariat');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/surveys/versions');
  await page.getByRole('button', { name: 'New survey' }).click();
  await page.getByRole('dialog').getByLabel('Title').fill('Journey on a phone');
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
  const list = page.getByRole('navigation', { name: 'Questions of the survey' });
  await expect(list).toBeVisible();
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('menuitem', { name: /^Scale/ }).click();
  await expect(list).toBeHidden();
  await page.getByRole('textbox', { name: 'Statement 1' }).fill('Calls are answered');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'All questions' }).click();
  await expect(list).toBeVisible();
  await saved(page);
  await page.getByRole('button', { name: 'Discard the draft' }).click();
  await expect(page.getByText('Draft discarded.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Journey on a phone' })).toBeVisible();
});

test('a draft keeps what is typed without a line, and asks before one person writes over another', async ({ page }) => {
  await signIn(page, 'secretariat');
  await page.goto('/surveys/versions');
  await page.getByRole('button', { name: 'New survey' }).click();
  await page.getByRole('dialog').getByLabel('Title').fill('Journey of two authors');
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('menuitem', { name: /^Text/ }).click();
  const question = page.getByRole('textbox', { name: 'Question', exact: true });
  await question.fill('What helps?');
  await saved(page);

  await page.context().setOffline(true);
  await question.fill('What helps most?');
  await expect(page.getByText('Not saved yet, it is tried again')).toBeVisible();
  await page.context().setOffline(false);
  await saved(page);

  const id = new URL(page.url()).pathname.split('/').at(-1);
  const read = async () => {
    const { data } = await ask(page, 'query($id: ID!) { surveyDraft(id: $id) { version definition } }', { id });
    return data?.surveyDraft as { version: number; definition: string };
  };
  const colleague = async (text: string) => {
    const { version, definition } = await read();
    const input = { id, version, definition: definition.replace(/What [^"]*\?/, text), confirmedText: false };
    const sent = await ask(page, 'mutation($input: SaveSurveyDraftInput!) { saveSurveyDraft(input: $input) { id } }', {
      input,
    });
    expect(sent.errors).toBeUndefined();
  };
  expect((await read()).definition).toContain('What helps most?');

  // Nothing is overwritten before somebody has chosen.
  await colleague('What would help?');
  await question.fill('What helped?');
  const theirs = page.getByRole('alert').filter({ hasText: 'Somebody else has saved this draft' });
  await expect(theirs).toBeVisible();
  await expectAccessible(page);
  expect((await read()).definition).toContain('What would help?');
  await theirs.getByRole('button', { name: 'Save mine over theirs' }).click();
  await saved(page);
  expect((await read()).definition).toContain('What helped?');

  await colleague('What would help now?');
  await question.fill('What helped then?');
  await theirs.getByRole('button', { name: 'Go on with theirs' }).click();
  await expect(question).toHaveValue('What would help now?');
  await saved(page);
  expect((await read()).definition).toContain('What would help now?');
});
