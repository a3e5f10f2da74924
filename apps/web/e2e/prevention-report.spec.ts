import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

const TITLE = 'Prevention initiatives, June 2020';

/** The letters of a PDF as another program reads them: lines break where they must. */
async function lettersOf(file: string): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(file)));
  return (await extractText(pdf, { mergePages: true })).text.replaceAll(/\s+/g, '');
}

/** Goes back to a past day in the coverage, and from a gap to the country. Answers how many countries are covered on that day. */
async function lookForGaps(page: Page): Promise<number> {
  await page.goto('/insights/coverage?on=2020-06-30');
  const matrix = page.getByRole('table', { name: 'Coverage of prevention' });
  await expect(matrix.getByRole('row', { name: /^Finland/ })).toBeVisible();
  // What names no country has a row of its own there, and counts for none.
  const covered = await matrix.getByRole('button', { name: /^(?!No country)[^,]+: Covered\./ }).count();
  await page.getByText(/^Secondary \d+ of \d+ countries with a hotline/).click();
  await page.getByRole('link', { name: 'Finland' }).first().click();
  await expect(page).toHaveURL(/\/initiatives\?country=/);
  return covered;
}

/** Takes the appendix that the page offers as a table, and reads it. */
async function appendixTable(page: Page, path: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  await (await download).saveAs(path);
  expect((await download).suggestedFilename()).toMatch(/^TLP-GREEN_.*report-appendix.*\.csv$/);
  return readFile(path, 'utf8');
}

test('the secretariat looks for gaps on a past day and writes the report of that day; the file says what the screen says', async ({
  page,
}, info) => {
  await signIn(page, 'secretariat');
  const covered = await lookForGaps(page);

  await page.goto('/reports/prevention');
  await page.getByRole('button', { name: 'Start a report' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start a report' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill(TITLE);
  await dialog.getByRole('textbox', { name: 'Data date' }).fill('30 Jun 2020');
  await dialog.getByRole('textbox', { name: 'Data date' }).press('Tab');
  await dialog.getByRole('combobox', { name: 'Survey round' }).selectOption('Prevention survey 2020 (reconstructed)');
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page).toHaveURL(/\/reports\/prevention\/drafts\//);
  await expectAccessible(page);

  await page.getByRole('link', { name: '7 Key figures' }).click();
  const text = page.getByRole('textbox', { name: 'Text: Key figures' });
  await text.fill('On that day ');
  await page.getByRole('button', { name: new RegExp(`^Insert “${String(covered)}”: Countries covered$`) }).click();
  await expect(text).toHaveValue('On that day {figure:covered-countries}');
  const preview = page.getByRole('region', { name: 'How the chapter will look' });
  await expect(preview.getByText(`On that day ${String(covered)}`)).toBeVisible();
  await text.pressSequentially(' and {figure:nothing}');
  await expect(page.getByText('This text names a figure that the report does not have.')).toBeVisible();
  // Whoever leaves right after the last word finds it again.
  const words = 'On that day {figure:covered-countries} countries were covered.';
  const saved = page.waitForResponse((response) => response.request().postData()?.includes(words) ?? false);
  await text.fill(words);
  await page.getByRole('link', { name: 'Prevention initiatives', exact: true }).click();
  await saved;
  await page.getByRole('link', { name: TITLE, exact: true }).click();
  await page.getByRole('link', { name: '7 Key figures' }).click();
  await expect(text).toHaveValue(words);
  await expect(page.getByText('Everything is saved')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '8 Appendix' }).click();
  const known = /^(\d+) initiatives, as of/.exec(
    (await page.getByText(/^\d+ initiatives, as of/).textContent()) ?? '',
  )?.[1];
  const ofDraft = await appendixTable(page, info.outputPath('draft.csv'));
  expect(ofDraft).toContain(`${String(known)} rows`);
  expect(ofDraft).toContain('"Last confirmed"');

  await page.getByRole('button', { name: 'Freeze as an edition' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Freeze as an edition' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await page.getByRole('tab', { name: 'Figures' }).click();
  const figures = page.getByRole('list', { name: 'Figures' }).locator(':scope > li');
  await expect(figures.filter({ hasText: 'Countries covered' }).first()).toContainText(`${String(covered)} of`);
  await expectAccessible(page);

  // What the registry learns later does not come into the table of an edition: it is the one that is printed.
  const ofEdition = await appendixTable(page, info.outputPath('edition.csv'));
  expect(ofEdition).toContain(`${String(known)} rows`);
  expect(ofEdition).toContain(TITLE);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PDF' }).click();
  const file = info.outputPath('report.pdf');
  await (await download).saveAs(file);
  expect((await download).suggestedFilename()).toBe('TLP-GREEN_prevention-initiatives_2020-06-30.pdf');
  const letters = await lettersOf(file);
  expect(letters).toContain(`Onthatday${String(covered)}countrieswerecovered.`);
  const shown = await figures.evaluateAll((entries) =>
    entries.map((entry) => [entry.querySelector('p')?.textContent ?? '', entry.lastElementChild?.textContent ?? '']),
  );
  expect(shown.length).toBeGreaterThan(30);
  for (const [name = '', number = ''] of shown.filter(([name]) => !name?.includes(': ')))
    expect(letters).toContain(`${name}${number}`.replaceAll(/\s+/g, ''));
  // Of levels, services and printed lists all numbers stand in one row of a table.
  const rows = new Map<string, string>();
  for (const [name = '', number = ''] of shown.filter(([name]) => !/^(Answer|Favourable)/.test(name ?? ''))) {
    const [kind = '', subject = ''] = name.split(': ');
    const row = `${/printed|registry only/.test(kind) ? 'list' : ''} ${subject}`;
    if (subject) rows.set(row, `${rows.get(row) ?? subject}${number}`);
  }
  expect(rows.size).toBeGreaterThan(20);
  for (const row of rows.values()) expect(letters).toContain(row.replaceAll(/\s+/g, ''));

  await page.getByRole('tab', { name: 'Different today' }).click();
  await expect(page.getByText('The edition speaks of 30 Jun 2020 and keeps its numbers.')).toBeVisible();
  await expectAccessible(page);
});
