import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ask, signIn } from './people.ts';

const name = 'Evening Circle Groups (fictional)';

test('J3: a manager sees on the board why a partnership sleeps, records a review, pauses it and prints the status pack', async ({
  page,
}) => {
  await signIn(page, 'manager');
  await page.getByRole('link', { name: /Partnerships? to look at/ }).click();
  await page.getByRole('radiogroup', { name: 'Layout' }).getByText('Board').click();
  const active = page.getByRole('region', { name: /^Active, / });
  const card = active.getByRole('listitem').filter({ hasText: name });
  await expect(card).toContainText('Dormant');
  await expect(card).toContainText('No contact since');
  await card.getByRole('link', { name }).click();

  await page.getByRole('tab', { name: 'Reviews' }).click();
  await page.getByRole('button', { name: 'Prepare a review' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Prepare a review' }).click();
  await page.getByRole('button', { name: 'Record the outcome' }).click();
  const outcome = page.getByRole('dialog', { name: 'What the review came to' });
  await outcome.getByLabel('Outcome').selectOption('PAUSE');
  await outcome.getByLabel(/^What was decided/).fill('Both sides rest the groups until the spring.');
  await outcome.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Review recorded.')).toBeVisible();

  await page.getByRole('button', { name: 'Move to Paused' }).click();
  const move = page.getByRole('dialog', { name: 'Move to Paused' });
  await expect(move.getByLabel(/^Reason/)).not.toHaveValue('');
  await move.getByRole('button', { name: 'Move to Paused' }).click();
  await expect(page.getByText('Moved to Paused.')).toBeVisible();
  const { data } = await ask(
    page,
    `{ partnerships(search: "Evening Circle") { edges { node { stage stageChanges { to reason } } } } }`,
  );
  expect(JSON.stringify(data)).toContain('"stage":"PAUSED"');

  await page.getByRole('link', { name: 'Reports' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the PDF' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/status-pack.*\.pdf$/);
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');
});
