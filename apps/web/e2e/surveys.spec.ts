import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';
import { linkFor } from './survey-links.ts';

/** Opens a round of its own over the two fictional hotlines and answers its page. */
async function ownRound(page: Page, title: string): Promise<string> {
  const { data: versions } = await ask(page, '{ surveyVersions { edges { node { id key } } } }');
  const list = versions?.['surveyVersions'] as { edges: { node: { id: string; key: string } }[] };
  const surveyVersionId = list.edges.find(({ node }) => node.key === 'prevention-corrected')?.node.id;
  const { data } = await ask(page, '{ hotlines(first: 100) { edges { node { id demo } } } }');
  const hotlines = data?.['hotlines'] as { edges: { node: { id: string; demo: boolean } }[] };
  const id = crypto.randomUUID();
  const input = {
    id,
    title,
    surveyVersionId,
    opensAt: new Date(Date.now() - 1000).toISOString(),
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
    hotlineIds: hotlines.edges.filter(({ node }) => node.demo).map(({ node }) => node.id),
  };
  const made = await ask(page, 'mutation ($input: OpenSurveyRoundInput!) { openSurveyRound(input: $input) { id } }', {
    input,
  });
  expect(made.errors).toBeUndefined();
  await page.goto(`/surveys/${id}`);
  return id;
}

async function phoneOf(browser: Browser, baseURL: string | undefined, locale: string): Promise<Page> {
  const guests = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale,
    ...(baseURL ? { baseURL } : {}),
  });
  return guests.newPage();
}

test('two hotlines answer by link on a phone by different routes, and the results appear', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'secretariat');
  await ownRound(page, 'Journey of a survey');
  await expectAccessible(page);
  const links = [await linkFor(page, 'Northland'), await linkFor(page, 'Southmark')];

  // The first one knows none: five steps, with the keyboard alone.
  const phone = await phoneOf(browser, baseURL, 'en-GB');
  await phone.goto(links[0] ?? '');
  await expect(phone.getByRole('heading', { level: 1, name: 'Journey of a survey' })).toBeVisible();
  expect(phone.url()).not.toContain('#');
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Begin' }).press('Enter');
  await phone.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(phone.getByText('Please answer this question.')).toBeVisible();
  await phone.getByRole('radio', { name: 'No', exact: true }).press('Space');
  await expect(phone.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await phone.getByRole('button', { name: 'Next' }).press('Enter');
  await phone.getByRole('radio', { name: /Maybe/ }).press('Space');
  await expectAccessible(phone);
  // Another day on another device: the draft is there.
  await expect(phone.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await phone.reload();
  await phone.getByRole('button', { name: 'Go on' }).click();
  await expect(phone.getByRole('radio', { name: /Maybe/ })).toBeChecked();
  for (const _ of ['Q10', 'Q11']) await phone.getByRole('button', { name: 'Next' }).click();
  await phone.getByRole('button', { name: 'To the end' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Your answers' })).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Hand in' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();

  // The second one knows one and goes back and forth; it reads German.
  const other = await phoneOf(browser, baseURL, 'de-AT');
  await other.goto(links[1] ?? '');
  await other.getByRole('button', { name: 'Beginnen' }).click();
  await other.getByRole('radio', { name: 'Ja', exact: true }).check();
  await other.getByRole('textbox', { name: 'Initiative 1' }).fill('A fictional helpline');
  await other.getByRole('button', { name: 'Weiter' }).click();
  await other
    .getByRole('group', { name: 'Die breite Öffentlichkeit' })
    .getByRole('radio', { name: 'Wenige kennen sie' })
    .check();
  await other.getByRole('button', { name: 'Zurück' }).click();
  await other.getByRole('radio', { name: 'Nein', exact: true }).check();
  await expect(other.getByRole('textbox', { name: 'Initiative 1' })).toHaveCount(0);
  await other.getByRole('radio', { name: 'Ja', exact: true }).check();
  await expect(other.getByRole('textbox', { name: 'Initiative 1' })).toHaveValue('A fictional helpline');
  await other.getByRole('button', { name: 'Weiter' }).click();
  await expect(other.getByRole('radio', { name: 'Wenige kennen sie' }).nth(1)).toBeChecked();
  await expectAccessible(other);

  await page.getByText('All 2', { exact: true }).click();
  await page.reload();
  await expect(page.getByRole('row', { name: /Northland/ })).toContainText('Submitted');
  await expect(page.getByRole('row', { name: /Southmark/ })).toContainText('Started');
  await page.getByRole('tab', { name: 'Results' }).click();
  await expect(page.getByText('1 of 2 (50.0 %) handed in')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Seen by').selectOption('MEMBERS');
  await expect(page.getByText(/Hidden from this audience/).first()).toBeVisible();
});

test('the figures of 2020 stand beside what the report printed', async ({ page }) => {
  await signIn(page, 'secretariat');
  await page.goto('/surveys');
  await page.getByRole('link', { name: 'Prevention survey 2020 (reconstructed)' }).click();
  await expect(page.getByText('17 of 46 (37.0 %) handed in')).toBeVisible();
  const printed = page.getByRole('table', { name: 'Beside what was printed' });
  const figures: readonly [RegExp, string, string][] = [
    [/^Know of an initiative/, '12 of 17 (70.6 %)', '70%'],
    [/well or very well regarded/, '9 of 12 (75.0 %)', '75%'],
    [/^Anonymous/, '10 of 11 (90.9 %)', '90%'],
    [/^Accessibility/, '9 of 11 (81.8 %)', '82%'],
    [/^Too few/, '6 of 11 (54.5 %)', '55%'],
    [/^Efficacy/, '4 of 11 (36.4 %)', '36%'],
    [/^Work together/, '9 of 17 (52.9 %)', 'just over half'],
    [/^Would do more/, '8 of 17 (47.1 %)', '47%'],
    [/^It depends/, '9 of 17 (52.9 %)', '53%'],
  ];
  for (const [row, computed, quoted] of figures) {
    await expect(printed.getByRole('row', { name: row })).toContainText(computed);
    await expect(printed.getByRole('row', { name: row })).toContainText(quoted);
  }
  await expectAccessible(page);
});
