import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test.describe.configure({ mode: 'serial' });

const name = `Reviews of the team ${Date.now()}`;
const menu = (page: Page, view: string) => page.getByRole('button', { name: `View: ${view}` });
const rows = (page: Page) => page.getByRole('table', { name: 'Partnerships' }).locator('tbody tr');

async function choose(page: Page, from: string, item: string | RegExp): Promise<void> {
  await menu(page, from).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a coordinator saves what the table shows and shares it', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/partnerships');
  await page.getByRole('checkbox', { name: 'Mine' }).check();
  await page.getByRole('combobox', { name: 'Group by' }).selectOption('STAGE');
  await expect(page.getByRole('button', { name: /^Active/ })).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: 'Save as a view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('checkbox', { name: /Everybody of my hotline/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(menu(page, name)).toBeVisible();
  await expect(page).toHaveURL(/\?view=[0-9a-f-]{36}$/);
  await expect(page.getByRole('checkbox', { name: 'Mine' })).toBeChecked();
});

test('a manager who opens its link changes it only on purpose', async ({ page, browser }) => {
  await signIn(page, 'manager');
  await page.goto('/partnerships');
  await choose(page, 'All partnerships', new RegExp(name));
  await expect(page.getByRole('checkbox', { name: 'Mine' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Open' }).check();
  await expect(page.getByText(`Changes to “${name}”, which Demo Coordinator shares`)).toBeVisible();
  await expectAccessible(page);
  const address = page.url();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('checkbox', { name: 'Open' })).not.toBeChecked();
  // The changed address is a link of its own, and says that it departs from the view.
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Save for everybody' })).toBeVisible();

  // Meanwhile its author changes the view: nobody overwrites anybody silently.
  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'coordinator');
  await other.goto('/partnerships');
  await choose(other, 'All partnerships', new RegExp(name));
  await other.getByRole('combobox', { name: 'Group by' }).selectOption('OWNER');
  await other.getByRole('button', { name: 'Save for everybody' }).click();
  await expect(other.getByText(`View “${name}” saved.`)).toBeVisible();
  await other.context().close();

  await page.getByRole('button', { name: 'Save for everybody' }).click();
  const conflict = page.getByRole('dialog', { name: 'Somebody changed this view meanwhile' });
  await conflict.getByRole('button', { name: 'Show theirs' }).click();
  await expect(page.getByRole('combobox', { name: 'Group by' })).toHaveValue('OWNER');
  await expect(page.getByRole('checkbox', { name: 'Open' })).not.toBeChecked();
});

test('a view opens first, is deleted, and comes back', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/partnerships');
  await choose(page, 'All partnerships', new RegExp(name));
  await choose(page, name, 'Open the table with this view');
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Partnerships' }).click();
  await expect(menu(page, name)).toBeVisible();
  await choose(page, name, 'Delete this view');
  await expect(menu(page, 'All partnerships')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await choose(page, 'All partnerships', new RegExp(name));
  await choose(page, name, 'Delete this view');
  await expect(rows(page).first()).toBeVisible();
});

test('groups open, close and are walked through with the keyboard alone', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/partnerships?group=STAGE');
  const prospect = page.getByRole('button', { name: /^Prospect/ });
  await expect(prospect).toBeVisible();
  // Each open group asks for its own rows, and only rows that are there can be walked to.
  await expect(page.getByLabel('Loading')).toHaveCount(0);
  await prospect.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('tr:focus')).toContainText('Prospect');
  await page.keyboard.press('ArrowUp');
  await expect(prospect).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(prospect).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Contacted/ })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/partnerships\/[0-9a-f-]{36}/);
});

test('the secretariat keeps views of its own, which no hotline sees', async ({ page, browser }) => {
  const own = `Active in the network ${Date.now()}`;
  await signIn(page, 'secretariat');
  await page.goto('/partnerships?open=true&order=HEALTH');
  await page.getByRole('button', { name: 'Save as a view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(own);
  await dialog.getByRole('checkbox', { name: /Everybody of the secretariat/ }).check();
  await dialog.getByRole('checkbox', { name: 'Open the table with it' }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(menu(page, own)).toBeVisible();
  await page.goto('/partnerships');
  await expect(menu(page, own)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Open' })).toBeChecked();
  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'manager');
  await other.goto('/partnerships');
  await menu(other, 'All partnerships').click();
  await expect(other.getByRole('menuitem', { name: 'All partnerships' })).toBeVisible();
  await expect(other.getByRole('menuitem', { name: own })).toHaveCount(0);
  await other.context().close();
  await choose(page, own, 'Delete this view');
  await expect(menu(page, 'All partnerships')).toBeVisible();
});

test('who only reads opens the table with a view that the hotline shares', async ({ page }) => {
  const shared = 'Reviews of the next 60 days';
  await signIn(page, 'observer');
  await page.goto('/partnerships');
  await choose(page, 'All partnerships', new RegExp(shared));
  await menu(page, shared).click();
  await expect(page.getByRole('menuitem', { name: 'Save as a new view…' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Open the table with this view' }).click();
  await expect(async () => {
    await page.goto('/partnerships');
    await expect(menu(page, shared)).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 30_000 });
  await choose(page, shared, 'No longer open the table with it');
});
