import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

test('a manager assigns an owner to many partnerships and takes it back', async ({ page }) => {
  await signIn(page, 'manager');
  const owners = async () =>
    JSON.stringify(
      (await ask(page, '{ partnerships(order: NAME, first: 100) { edges { node { id owner { name } } } } }')).data,
    );
  const before = await owners();
  await page.goto('/partnerships?order=NAME');
  const table = page.getByRole('table', { name: 'Partnerships' });
  const row = (place: number) => table.locator('tbody tr').nth(place);
  await expect(table.getByRole('link').first()).toBeVisible();
  // With the keyboard: Space selects a row, Shift and Space all rows from there on.
  await row(0).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  const bar = page.getByRole('region', { name: 'Selected partnerships' });
  await expect(bar.getByText('3 selected')).toBeVisible();
  await expectAccessible(page);
  await bar.getByRole('button', { name: /Select all \d+ that match/ }).click();
  const total = await table.locator('tbody tr').count();
  await expect(bar.getByText(`${total} selected`)).toBeVisible();
  await bar.getByRole('button', { name: 'Assign an owner' }).click();
  await page.getByRole('menuitem', { name: 'Demo Manager' }).click();
  await expect(page.getByText(/partnerships now belong to Demo Manager/)).toBeVisible();
  expect(await owners()).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/have their owners back/)).toBeVisible();
  expect(await owners()).toBe(before);
});

test('one task goes to the owners of the selected partnerships, and is cancelled from the toast', async ({ page }) => {
  await signIn(page, 'manager');
  await page.goto('/partnerships?order=NAME');
  const boxes = page.getByRole('checkbox', { name: /^Select .*fictional/ });
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Add a task' }).click();
  const dialog = page.getByRole('dialog', { name: 'A task for 3 partnerships' });
  await dialog.getByRole('textbox', { name: /What/ }).fill('Ask for the yearly figures');
  await dialog.getByRole('button', { name: 'Add 3 tasks' }).click();
  await expect(page.getByText('3 tasks added.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('3 tasks cancelled.')).toBeVisible();
});

test('other filters end a selection, so that nothing unseen is changed', async ({ page }) => {
  await signIn(page, 'manager');
  await page.goto('/partnerships');
  await page
    .getByRole('checkbox', { name: /^Select .*fictional/ })
    .first()
    .click();
  await expect(page.getByText('1 selected')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Mine' }).check();
  await expect(page.getByText('1 selected')).toHaveCount(0);
});
