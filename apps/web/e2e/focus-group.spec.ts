import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

/** A draw takes a second or two on a quiet machine. */
const drawn = { timeout: 30_000 };

/** Ticks the first lines of a source. */
async function choose(page: Page, source: string, count: number): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByText(source, { exact: true }).click();
  const lines = dialog.getByRole('group', { name: source }).getByRole('checkbox');
  for (let place = 0; place < count; place += 1) await lines.nth(place).check();
}

/** Asks the first who was not asked yet; answers the address of their link. */
async function ask(page: Page): Promise<string> {
  await page.getByRole('table', { name: 'Seats' }).getByRole('button', { name: 'Ask' }).first().click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Personal link').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  return link;
}

/** Somebody without an account, on a phone. */
async function guest(browser: Browser, baseURL: string | undefined, link: string) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-GB',
    ...(baseURL ? { baseURL } : {}),
  });
  const phone = await context.newPage();
  await phone.goto(link);
  return { phone, leave: () => context.close() };
}

test('the secretariat plans a focus group, draws a panel and invites; somebody declines, and the reserve is offered the seat', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'secretariat');
  await page.getByRole('link', { name: 'Focus groups' }).click();
  await page.getByRole('button', { name: 'Plan a focus group' }).first().click();
  const title = `Pointing people to help ${String(Date.now())}`;
  await page.getByLabel('Title').fill(title);
  await page.getByLabel(/^Purpose/).fill('What keeps hotlines from pointing people to helplines.');
  await page.getByLabel('Guiding questions').fill('Who decides?\nWhat would help?');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'What would help?' })).toBeVisible();

  await page.getByRole('tab', { name: '2 Pool' }).click();
  await expect(page.getByText('The pool is empty')).toBeVisible();
  await page.getByRole('button', { name: 'Add from sources' }).first().click();
  await choose(page, 'Hotlines', 4);
  await choose(page, 'Initiatives', 3);
  await page.getByRole('button', { name: 'Add 7 people' }).click();
  await expect(page.getByRole('heading', { name: '7 people in the pool' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('tab', { name: '3 Selection' }).click();
  await page.getByLabel('Seats').fill('4');
  await page.getByRole('button', { name: 'Add a quota' }).click();
  await page.getByLabel('Value').selectOption({ label: 'Prevention' });
  await page.getByLabel('At least').first().fill('4');
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await expect(page.getByText('Cannot be fulfilled')).toBeVisible(drawn);
  await expect(page.getByText('Side: Prevention: at least 3 in place of 4')).toBeVisible();
  await page.getByRole('button', { name: 'Draw a panel' }).click();
  await page.getByRole('button', { name: 'Draw now' }).click();
  await expect(page.getByText('The rules cannot be fulfilled with this pool. Change them first.')).toBeVisible(drawn);
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByLabel('At least').first().fill('2');
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await expect(page.getByText('Can be fulfilled')).toBeVisible(drawn);
  await page.getByRole('button', { name: 'Draw a panel' }).click();
  await page.getByRole('button', { name: 'Draw now' }).click();
  await expect(page.getByRole('cell', { name: 'Seat', exact: true })).toHaveCount(4, drawn);
  await expectAccessible(page);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the receipt' }).click(),
  ]);
  const receipt = JSON.parse(await readFile(await download.path(), 'utf8')) as { draw: { panel: string[] } };
  expect(receipt.draw.panel).toHaveLength(4);

  await page.getByRole('button', { name: 'Draw a panel' }).click();
  await page.getByRole('button', { name: 'Draw now' }).click();
  await page.getByLabel('Why again').fill('A hotline was entered twice.');
  await page.getByRole('button', { name: 'Draw now' }).click();
  await expect(page.getByText('Drawn again: A hotline was entered twice.')).toBeVisible(drawn);

  await page.getByRole('tab', { name: '4 Invitations' }).click();
  await page.getByRole('button', { name: 'Invite from draw 2' }).click();
  await expect(page.getByRole('heading', { name: '0 of 4 seats confirmed' })).toBeVisible();
  const seats = page.getByRole('table', { name: 'Seats' });
  await expect(seats.getByText('Not sent')).toHaveCount(4);
  const [first, second] = [await ask(page), await ask(page)];

  const one = await guest(browser, baseURL, first);
  await expect(one.phone.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectAccessible(one.phone);
  await one.phone.getByRole('radio', { name: 'I come' }).check();
  await one.phone.getByRole('button', { name: 'Send my reply' }).click();
  await expect(one.phone.getByText('You take part. A seat is yours.')).toBeVisible();
  await one.leave();
  await expect(page.getByRole('heading', { name: '1 of 4 seats confirmed' })).toBeVisible(drawn);

  const two = await guest(browser, baseURL, second);
  await two.phone.getByRole('radio', { name: 'I cannot come' }).check();
  await two.phone.getByLabel('Reason').fill('On leave.');
  await expectAccessible(two.phone);
  await two.phone.getByRole('button', { name: 'Send my reply' }).click();
  await expect(two.phone.getByText('You do not take part.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Without a seat' }).getByText('On leave.')).toBeVisible(drawn);
  await expect(seats.getByText(/in place of/)).toBeVisible(drawn);
  await expectAccessible(page);

  // Second thoughts: the seat is given away by now, and a yes waits for the next.
  await two.phone.getByRole('radio', { name: 'I come' }).check();
  await two.phone.getByRole('button', { name: 'Send my reply' }).click();
  await expect(two.phone.getByText(/You would take part, and wait for a seat/)).toBeVisible();
  await two.leave();

  await page
    .getByRole('button', { name: /^Acts for/ })
    .nth(1)
    .click();
  await page.getByRole('menuitem', { name: 'Withdraw the invitation' }).click();
  await page.getByRole('status').filter({ hasText: 'withdrawn.' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/is invited again\./)).toBeVisible();
});

test('a manager of a hotline finds no focus groups', async ({ page }) => {
  await signIn(page, 'manager');
  await expect(page.getByRole('link', { name: 'Focus groups' })).toHaveCount(0);
  await page.goto('/focus-groups');
  await expect(page.getByText('No focus group yet')).toBeVisible();
});
