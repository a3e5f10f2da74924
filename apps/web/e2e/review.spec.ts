import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

/** The partnership of the demo data whose review is being prepared. */
async function overduePartnership(page: Parameters<typeof ask>[0]): Promise<string> {
  const { data } = await ask(
    page,
    '{ reviews(filter: { held: false, answered: false }) { edges { node { partnership { id } } } } }',
  );
  const list = data?.['reviews'] as { edges: { node: { partnership: { id: string } } }[] };
  return list.edges[0]?.node.partnership.id ?? '';
}

test('a partner answers a review by link on a phone, and the manager decides on both views', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'manager');
  const id = await overduePartnership(page);
  await page.goto(`/partnerships/${id}?tab=reviews`);
  await expect(page.getByText(/Overdue/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make a new link' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Personal link').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();

  // The partner: no account, a phone, a browser that speaks German.
  const guests = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'de-AT',
    ...(baseURL ? { baseURL } : {}),
  });
  const phone = await guests.newPage();
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1, name: 'Wie sehen Sie die Partnerschaft?' })).toBeVisible();
  expect(phone.url()).not.toContain('#');
  await expectAccessible(phone);
  const need = phone.getByRole('group', { name: 'Bedarf' });
  await need.getByRole('radio', { name: 'Möchte ich nicht sagen' }).focus();
  await phone.keyboard.press('ArrowDown');
  await expect(need.getByRole('radio', { name: '0', exact: true })).toBeChecked();
  await phone.getByRole('group', { name: 'Wahl der Partner' }).getByRole('radio', { name: '4', exact: true }).check();
  await phone.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(phone.getByText(/kann Ihre Antwort jetzt sehen/)).toBeVisible();
  await phone.reload();
  await expect(phone.getByText(/Dies ist Ihre jetzige Antwort/)).toBeVisible();
  await expect(need.getByRole('radio', { name: '0', exact: true })).toBeChecked();

  await page.reload();
  const sides = page.getByRole('table', { name: 'Scores of both sides' }).first();
  await expect(sides.getByRole('row', { name: /^Need/ })).toContainText('−3');
  await expect(sides.getByRole('row', { name: /^Need/ })).toContainText('Talk about it');
  await page.getByRole('button', { name: 'Record the outcome' }).click();
  await page.getByLabel('Outcome').selectOption('PAUSE');
  await page.getByLabel(/What was decided/).fill('The work rests until their new team is complete.');
  // The step is taken from the partnership as it stands after the review.
  const read = page.waitForResponse((response) => /query Partnership\(/.test(response.request().postData() ?? ''));
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await read;
  await page.getByRole('button', { name: 'Move to Paused' }).click();
  const move = page.getByRole('dialog', { name: 'Move to Paused' });
  await expect(move.getByLabel('Reason')).toHaveValue('The work rests until their new team is complete.');
  await move.getByRole('button', { name: 'Move to Paused' }).click();
  await expect(page.getByText('Moved to Paused.')).toBeVisible();

  // The review was held: the link opens nothing any more.
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1, name: 'Dieser Link öffnet nichts mehr' })).toBeVisible();
  await guests.close();
});
