import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test.describe.configure({ mode: 'serial' });

const template = 'When personal data flow: a data-sharing agreement';
let address = '';

test('a coordinator starts a checklist, ticks a step and notes who takes the next', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.getByRole('link', { name: 'Playbook' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Start a checklist: ${template}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: template })).toBeVisible();
  address = new URL(page.url()).pathname;
  await page.getByRole('checkbox', { name: 'Done: Ask whether totals would do' }).click();
  await expect(page.getByText('1 of 10 done')).toBeVisible();
  await page.getByRole('button', { name: 'Edit: List the data items' }).click();
  const dialog = page.getByRole('dialog', { name: 'List the data items' });
  await dialog.getByLabel('Owner').selectOption('Demo Manager');
  await dialog.getByLabel('Due on', { exact: true }).fill('yesterday');
  await page.keyboard.press('Tab');
  await dialog.getByLabel('Link').fill('ftp://files.example.org');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Give an address that begins with https://')).toBeVisible();
  await dialog.getByLabel('Link').fill('https://files.example.org/items');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('files.example.org')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/');
  await expect(
    page.getByRole('region', { name: 'Steps due' }).getByRole('link', { name: 'List the data items' }),
  ).toBeVisible();
});

test('the secretariat rewords a template; the started list shows what is new and keeps its tick', async ({
  browser,
}) => {
  const office = await (await browser.newContext()).newPage();
  await signIn(office, 'secretariat');
  await office.goto('/playbook');
  await office.getByRole('link', { name: template }).click();
  await office.getByRole('button', { name: 'Edit' }).click();
  const form = office.getByRole('dialog', { name: 'Edit the template' });
  await form.getByLabel('What to do').first().fill('Ask whether totals would do, and stop here if so');
  await form.getByRole('button', { name: 'Remove step 10' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(office.getByText('Saved as edition 2.')).toBeVisible();

  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'coordinator');
  await page.goto(address);
  await expect(page.getByText('1 of 10 done')).toBeVisible();
  await page.getByRole('button', { name: 'See the newer edition' }).click();
  const changes = page.getByRole('dialog', { name: 'What edition 2 changes' });
  await expect(changes.getByText('Say whether anything may be passed on')).toBeVisible();
  await changes.getByRole('button', { name: 'Move to this edition' }).click();
  await expect(page.getByText('1 of 9 done')).toBeVisible();
  await expect(
    page.getByRole('checkbox', { name: 'Done: Ask whether totals would do, and stop here if so' }),
  ).toBeChecked();

  await page.getByRole('button', { name: 'Remove the list' }).click();
  await expect(page.getByText('Checklist removed.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1 of 9 done')).toBeVisible();
});
