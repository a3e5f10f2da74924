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

test('the secretariat adds a template and takes it out of use; a list that was started goes on', async ({
  browser,
}) => {
  const title = `A joint training ${Date.now()}`;
  const office = await (await browser.newContext()).newPage();
  await signIn(office, 'secretariat');
  await office.goto('/playbook');
  await office.getByRole('button', { name: 'Add a template' }).click();
  const form = office.getByRole('dialog', { name: 'A new template' });
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  await form.getByRole('textbox', { name: 'What it is for' }).fill('From the first idea to what came of it.');
  await form.getByRole('textbox', { name: 'Phase' }).fill('Before');
  await form.getByRole('textbox', { name: 'What to do' }).fill('Ask what they need');
  await form.getByRole('button', { name: 'Add a step' }).click();
  await form.getByRole('textbox', { name: 'What to do' }).last().fill('Write a plan');
  await expect(form.getByRole('textbox', { name: 'Phase' }).last()).toHaveValue('Before');
  await expectAccessible(office);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(office.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const page = await (await browser.newContext()).newPage();
  await signIn(page, 'coordinator');
  await page.goto('/playbook');
  await page.getByRole('button', { name: `Start a checklist: ${title}` }).click();
  await expect(page.getByText('0 of 2 done')).toBeVisible();
  const list = page.url();

  await office.getByRole('button', { name: 'Take out of use' }).click();
  await expect(office.getByText('Out of use. Lists that were started go on.')).toBeVisible();
  await expect(office.getByRole('button', { name: 'Put back into use' })).toBeVisible();
  await page.goto('/playbook');
  await expect(page.getByRole('region', { name: 'Templates' }).getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Templates' }).getByRole('link', { name: title })).toHaveCount(0);
  await page.goto(list);
  await page.getByRole('checkbox', { name: 'Done: Ask what they need' }).click();
  await expect(page.getByText('1 of 2 done')).toBeVisible();
  await office.goto('/playbook');
  await expect(office.getByRole('region', { name: 'Out of use' }).getByRole('link', { name: title })).toBeVisible();
});

test('the secretariat keeps the library: a guideline is added, reworded and taken out, each with a way back', async ({
  page,
}) => {
  const title = `Standards for joint work ${Date.now()}`;
  await signIn(page, 'secretariat');
  await page.goto('/playbook');
  await page.getByRole('button', { name: 'Add a guideline' }).click();
  const form = page.getByRole('dialog', { name: 'A new guideline' });
  await form.getByRole('textbox', { name: 'Title' }).fill(title);
  await form.getByRole('textbox', { name: 'Publisher' }).fill('An institute of the field');
  await form.getByRole('textbox', { name: 'What it is for' }).fill('What both sides owe each other.');
  await form.getByRole('textbox', { name: 'Address' }).fill('http://institute.example.org');
  await form.getByRole('textbox', { name: 'Known from' }).fill('A talk of the network');
  await form.getByRole('textbox', { name: 'As of' }).fill('2026-03');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form.getByText('Use a full address that begins with https://')).toBeVisible();
  await expectAccessible(page);
  await form.getByRole('textbox', { name: 'Address' }).fill('https://institute.example.org');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  const library = page.getByRole('region', { name: 'Guidelines and standards' });
  await expect(library.getByRole('link', { name: title })).toBeVisible();
  await library.getByRole('button', { name: `Edit: ${title}` }).click();
  const edit = page.getByRole('dialog', { name: 'Edit the guideline' });
  await edit.getByRole('combobox', { name: 'What is known of the address' }).selectOption('CHECKED');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit).toBeHidden();
  await expect(library.getByRole('listitem').filter({ hasText: title })).toContainText('Address: Checked');
  await library.getByRole('button', { name: `Take out of use: ${title}` }).click();
  await expect(library.getByRole('link', { name: title })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(library.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(page);
});
