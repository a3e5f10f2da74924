import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

const held = /What keeps hotlines and helplines apart/;

/** Tells records of this run from others; a longer number would be taken for that of a telephone. */
const mark = (): string => String(Date.now() % 10_000);

/** The findings of the focus group that went all the way. */
async function openFindings(page: Page): Promise<void> {
  await page.goto('/focus-groups');
  await page.getByRole('link', { name: held }).click();
  await page.getByRole('tab', { name: '7 Findings' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Findings' })).toBeVisible();
}

test('a finding leads over a seat and the draw to the answer of a survey, and from there back to the pool', async ({
  page,
}) => {
  await signIn(page, 'secretariat');
  await openFindings(page);
  const seats = page.getByRole('link', { name: /^Seat \d/ });
  await expect(seats.first()).toBeVisible();
  await expectAccessible(page);
  // Hotlines that came by their answer sit there beside people of helplines: look for the first of them.
  const dialog = page.getByRole('dialog', { name: /came to the table/ });
  const answer = dialog.getByRole('link', { name: /^Answer of Demo Hotline/ });
  for (const seat of await seats.all()) {
    await seat.click();
    await expect(dialog.getByText(/^Draw 1, turn \d/)).toBeVisible();
    await expect(dialog.getByText('Their turn came, and the panel could be completed with them.')).toBeVisible();
    if ((await answer.count()) > 0) break;
    await dialog.getByRole('button').first().click();
    await expect(dialog).toBeHidden();
  }
  await expectAccessible(page);
  await answer.click();
  await expect(page).toHaveURL(/\/surveys\/.*part=own/);
  await expect(page.getByRole('heading', { level: 2, name: /^Answer of Demo Hotline/ })).toBeVisible();
  await expect(page.getByText('Candidate in:').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: held }).first().click();
  await expect(dialog).toBeVisible();
  await expect(page).toHaveURL(/step=pool/);
  await page.reload();
  await expect(dialog).toBeVisible();
});

test('what a focus group asks of a hotline becomes its task, and is taken back', async ({ page }) => {
  await signIn(page, 'secretariat');
  await openFindings(page);
  const title = `Ring the helpline ${mark()}`;
  await page.getByRole('button', { name: 'Add an action' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is to be done').fill(title);
  await dialog.getByLabel('Follows from').selectOption({ index: 1 });
  await dialog.getByRole('combobox', { name: 'Ask a hotline' }).fill('Northland');
  await page.getByRole('option', { name: /Northland/ }).click();
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row').filter({ hasText: title })).toBeVisible();

  await signIn(page, 'coordinator');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What focus groups ask of us' })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: title });
  await expect(row.getByText(held)).toBeVisible();
  await expectAccessible(page);
  await row.getByRole('button', { name: `Make it a task: ${title}` }).press('Enter');
  await expect(row.getByRole('link', { name: /^Task: / })).toBeVisible();
  await page
    .getByRole('status')
    .filter({ hasText: 'It is your task now.' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(page.getByText('Your answer is taken back.')).toBeVisible();
  await row.getByRole('button', { name: `Make it a task: ${title}` }).click();
  await row.getByRole('link', { name: /^Task: / }).click();
  const task = page.getByRole('row').filter({ hasText: title });
  await expect(task.getByRole('link', { name: held })).toBeVisible();
  await expectAccessible(page);
});

test('what a focus group asks is answered by a proposal for the registry, which tells the secretariat why', async ({
  page,
}) => {
  await signIn(page, 'secretariat');
  await openFindings(page);
  const now = mark();
  const title = `Name the new chat ${now}`;
  await page.getByRole('button', { name: 'Add an action' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What is to be done').fill(title);
  await dialog.getByRole('combobox', { name: 'Ask a hotline' }).fill('Northland');
  await page.getByRole('option', { name: /Northland/ }).click();
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(dialog).toBeHidden();

  await signIn(page, 'coordinator');
  await page.goto('/asked');
  const row = page.getByRole('row').filter({ hasText: title });
  await row.getByRole('link', { name: 'Propose for the registry' }).click();
  await expect(page.getByText(`asks: ${title}`)).toBeVisible();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(`Chat for a first question ${now}`);
  await page.getByLabel(/^Why, and how you know/).fill('A focus group asked for it.');
  await page.getByRole('button', { name: 'Send to the secretariat' }).click();
  await expect(page.getByRole('link', { name: new RegExp(`Answers what the focus group .*${title}`) })).toBeVisible();
  await page.goto('/asked');
  await expect(row.getByRole('link', { name: /^Proposal for the registry: / })).toBeVisible();

  await signIn(page, 'secretariat');
  await page.goto('/proposals');
  await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible();

  // Nobody has decided, so the hotline takes it back.
  await signIn(page, 'coordinator');
  await page.goto('/asked');
  await row.getByRole('button', { name: 'Take the answer back' }).click();
  await expect(row.getByRole('link', { name: 'Propose for the registry' })).toBeVisible();
  await page.goto('/proposals?status=WITHDRAWN');
  await expect(page.getByRole('heading', { name: `Chat for a first question ${now}` })).toBeVisible();
  await expectAccessible(page);
});
