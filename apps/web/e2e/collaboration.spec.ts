import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './keyboard.ts';
import { ask, signIn } from './people.ts';

test.describe.configure({ mode: 'serial' });

/** The partnership of J1; J2 and J6 come back to it. */
let address = '';

test('J1: a coordinator finds an initiative by service and language, starts a partnership and logs a referral, all with the keyboard', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  // No pointer in all of this journey.
  await tabTo(page, page.getByRole('link', { name: 'Initiatives' }));
  await page.keyboard.press('Enter');
  await choose(page, 'Service', /Phone helpline/);
  await choose(page, 'Languages', /Dutch/);
  await expect(page).toHaveURL(/service=.*language=|language=.*service=/);
  const name = page.getByRole('link', { name: 'Stop it Now! Netherlands' });
  const row = page.getByRole('row').filter({ has: name });
  const rows = page.getByRole('table').getByRole('row');
  await expect(name).toBeVisible();
  await tabTo(page, rows.nth(1));
  const place = await rows.evaluateAll((all, own) => all.indexOf(own as HTMLElement), await row.elementHandle());
  for (let moved = 1; moved < place; moved++) await page.keyboard.press('ArrowDown');
  await expect(row).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('complementary').filter({ hasText: 'Stop it Now! Netherlands' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Start a partnership' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Initiative' })).toHaveValue('Stop it Now! Netherlands');
  await tabTo(page, dialog.getByRole('button', { name: 'Start a partnership' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/partnerships\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1, name: 'Stop it Now! Netherlands' })).toBeVisible();
  address = new URL(page.url()).pathname;

  // L, the partnership, the count, save.
  await page.keyboard.press('l');
  const log = page.getByRole('dialog', { name: 'Log a collaboration' });
  await expect(log.getByRole('combobox', { name: 'Partnership' })).toBeFocused();
  await page.keyboard.type('stop it now');
  await expect(page.getByRole('option', { name: /Stop it Now! Netherlands/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(log.getByRole('textbox', { name: 'How many' })).toBeFocused();
  // From here on each key that goes down is counted by the page itself, Control and Enter each for one.
  const presses = await countPresses(page);
  await page.keyboard.type('12');
  await page.keyboard.press('Control+Enter');
  await expect(log).toBeHidden();
  await expect(page.getByText('Referral logged.')).toBeVisible();
  const pressed = await presses();
  expect(pressed).toEqual(['1', '2', 'Control', 'Enter']);
  expect(pressed.length, 'key presses after choosing the partnership').toBeLessThanOrEqual(6);
  await expect(page.getByText(/12 referred out/)).toBeVisible();

  await tabTo(page, page.getByRole('tab', { name: 'Overview' }), 200);
  await page.keyboard.press('ArrowRight');
  const grid = page.getByRole('table', { name: 'Referrals by month' });
  // This month comes first; its name is the row's header, so the first cell is what went out.
  await expect(grid.getByRole('row').nth(1).getByRole('cell').nth(0)).toContainText('12');
  await expect(page).toHaveURL(/tab=referrals/);
});

/** Notes every key that goes down on the page from now on; answers how to read them. */
async function countPresses(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    window.addEventListener('keydown', ({ key }) => pressed.push(key), { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
}

/** Opens a filter, ticks one of its values, and goes back to the list. */
async function choose(page: Page, filter: string, value: RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: filter, exact: true }));
  await page.keyboard.press('Enter');
  const box = page.getByRole('checkbox', { name: value });
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.keyboard.press('Escape');
}

test('J2: a forbidden link in a note is refused with its reason, and nothing is stored', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto(address);
  await page.getByRole('button', { name: 'Log an interaction' }).click();
  const log = page.getByRole('dialog', { name: 'Log a collaboration' });
  await log
    .getByLabel(/What was said or agreed/)
    .fill('They sent us hxxps://canary-host[.]com/gallery/4711 to look at.');
  await expect(log.getByText('This cannot be saved here')).toBeVisible();
  await log.getByRole('button', { name: /^Log/ }).click();
  await expect(log).toBeVisible();
  await expect(log.getByLabel(/What was said or agreed/)).toHaveValue(/canary-host/);
  const id = address.split('/').at(-1);
  const answer = await ask(
    page,
    'query ($id: ID!) { partnership(id: $id) { timeline { edges { node { interaction { summary } } } } } }',
    { id },
  );
  expect(JSON.stringify(answer)).not.toContain('canary-host');
  // The draft keeps the words around it, on this machine too without the link.
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('They sent us');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('canary-host');
  expect(answer.errors).toBeUndefined();
});

test('J6: another hotline finds nothing at the addresses of J1, by page and by API', async ({ page }) => {
  await signIn(page, 'coordinator2');
  await page.goto(address);
  await expect(page.getByText('No such partnership')).toBeVisible();
  const id = address.split('/').at(-1);
  const foreign = await ask(
    page,
    'query ($id: ID!) { partnership(id: $id) { id } tasks(filter: { partnershipId: $id }) { totalCount } }',
    { id },
  );
  expect(foreign).toEqual({ data: { partnership: null, tasks: { totalCount: 0 } } });
  await page.goto('/partnerships');
  await expect(page.getByRole('heading', { level: 1, name: 'Partnerships' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Stop it Now! Netherlands' })).toHaveCount(0);
});

test('the registry finds what is typed without accents', async ({ page }) => {
  await signIn(page, 'secretariat');
  await page.goto('/initiatives?q=manner%20beratung');
  await expect(page.getByRole('link', { name: 'Männerberatung' })).toBeVisible();
});
