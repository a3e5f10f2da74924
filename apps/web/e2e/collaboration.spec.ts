import { expect, test } from '@playwright/test';
import { ask, signIn } from './people.ts';

test.describe.configure({ mode: 'serial' });

/** The partnership of J1; J2 and J6 come back to it. */
let address = '';

test('J1: a coordinator finds an initiative, starts a partnership and logs a referral with the keyboard alone', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await page.goto('/initiatives');
  await page.getByRole('button', { name: 'Service' }).click();
  await page.getByRole('checkbox', { name: /Phone helpline/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: /Name, country/ }).fill('dutch');
  await expect(page.getByRole('link', { name: 'Stop it Now! Netherlands' })).toBeVisible();
  await page.getByRole('link', { name: 'Stop it Now! Netherlands' }).click();
  await page.getByRole('button', { name: 'Start a partnership' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Initiative' })).toHaveValue('Stop it Now! Netherlands');
  await dialog.getByRole('button', { name: 'Start a partnership' }).click();
  await expect(page).toHaveURL(/\/partnerships\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1, name: 'Stop it Now! Netherlands' })).toBeVisible();
  address = new URL(page.url()).pathname;

  // From here on no pointer: L, the partnership, the count, save.
  await page.keyboard.press('l');
  const log = page.getByRole('dialog', { name: 'Log a collaboration' });
  await expect(log.getByRole('combobox', { name: 'Partnership' })).toBeFocused();
  await page.keyboard.type('stop it now');
  await expect(page.getByRole('option', { name: /Stop it Now! Netherlands/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(log.getByRole('textbox', { name: 'How many' })).toBeFocused();
  // Three key presses after choosing the partnership: two digits and the save.
  await page.keyboard.type('12');
  await page.keyboard.press('Control+Enter');
  await expect(log).toBeHidden();
  await expect(page.getByText('Referral logged.')).toBeVisible();
  await expect(page.getByText(/12 referred out/)).toBeVisible();

  await page.getByRole('tab', { name: 'Referrals' }).click();
  const grid = page.getByRole('table', { name: 'Referrals by month' });
  // This month comes first; its name is the row's header, so the first cell is what went out.
  await expect(grid.getByRole('row').nth(1).getByRole('cell').nth(0)).toContainText('12');
  await expect(page).toHaveURL(/tab=referrals/);
});

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
