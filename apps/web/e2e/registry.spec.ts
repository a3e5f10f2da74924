import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

test.describe.configure({ mode: 'serial' });

const name = `Quiet Harbour ${Date.now()}`;

/** The source and the day that every change of the registry asks for. */
async function nameSource(page: Page): Promise<void> {
  await page.getByLabel('Source of the change').last().fill('Call with the harbour office');
  const asOf = page.getByLabel('As of').last();
  await asOf.fill('today');
  await asOf.press('Tab');
}

test('the secretariat adds an initiative with who runs it and how to reach it; hotlines find it at once', async ({
  page,
}) => {
  await signIn(page, 'secretariat');
  await page.goto('/initiatives');
  await page.getByRole('link', { name: 'Add an initiative' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Add an initiative' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Name', { exact: false }).first().fill(name);
  await page.getByRole('button', { name: 'Add an organisation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an organisation' });
  await dialog.getByLabel('Name', { exact: false }).first().fill(`${name} Trust`);
  await nameSource(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Run by' })).toHaveValue(`${name} Trust`);
  await page.getByRole('button', { name: 'Add a way to reach it' }).click();
  await page.getByLabel('Number or address').fill('+43 1 234 56 78');
  await nameSource(page);
  await page.getByRole('button', { name: 'Add to the registry' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('+43 1 234 56 78', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: `${name} Trust` })).toBeVisible();

  await signIn(page, 'coordinator');
  await page.goto(`/initiatives?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
});

test('a text that names a web page is asked about beside its field and can be answered for', async ({ page }) => {
  await signIn(page, 'secretariat');
  await page.goto(`/initiatives?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Local name').fill('quietharbour-service.org');
  const answer = page.getByRole('checkbox', { name: /own professional contact/ });
  await expect(answer).toBeVisible();
  await expectAccessible(page);
  await nameSource(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Edit the initiative' })).toBeVisible();
  await answer.check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('quietharbour-service.org')).toBeVisible();
});

test('the secretariat corrects a hotline, also on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'secretariat');
  const { data } = await ask(page, '{ hotlines(first: 1, search: "southmark") { edges { node { id } } } }');
  const hotlines = data?.['hotlines'] as { edges: { node: { id: string } }[] };
  await page.goto(`/hotlines/${hotlines.edges[0]?.node.id}`);
  await page.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit the hotline' });
  await dialog.getByLabel('Wish to do more in prevention').selectOption({ label: 'It depends' });
  await dialog.getByLabel('What it depends on').fill('A second analyst.');
  await nameSource(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('It depends: A second analyst.')).toBeVisible();
});

test('an earlier value of an initiative comes back through its form, with a source', async ({ page }) => {
  await signIn(page, 'secretariat');
  await page.goto('/initiatives');
  await page.getByRole('table').getByRole('link', { name: 'Lighthouse Line (fictional)' }).click();
  const address = page.url();
  const save = async (description?: string) => {
    if (description !== undefined) await page.getByLabel(/^Description/).fill(description);
    await page.getByLabel('Source of the change').fill('A letter of the service');
    await page.getByLabel('As of').fill('today');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page).toHaveURL(address);
  };
  const text = 'Somebody listens on weekday mornings.';
  for (const words of [text, 'Somebody listens every day.']) {
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await save(words);
    await expect(page.getByText(words)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Show the history' }).click();
  await page
    .getByRole('link', { name: `Restore Description: ${text}` })
    .first()
    .click();
  await expect(page.getByLabel(/^Description/)).toHaveValue(text);
  await save();
  await expect(page.getByText(text).first()).toBeVisible();
});
