import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

test.describe.configure({ mode: 'serial' });

const column = (page: Page, stage: string) => page.getByRole('region', { name: new RegExp(`^${stage}, `) });
const card = (page: Page, stage: string, name: string) => column(page, stage).getByRole('link', { name });

async function openBoard(page: Page): Promise<void> {
  await page.goto('/partnerships');
  await page.getByRole('radiogroup', { name: 'Layout' }).getByText('Board').click();
  await expect(page).toHaveURL(/layout=BOARD/);
  await expect(column(page, 'Prospect')).toBeVisible();
}

test('a card is carried to another stage with the keyboard alone, and the step is taken back', async ({ page }) => {
  await signIn(page, 'manager');
  await openBoard(page);
  await expectAccessible(page);
  const name = 'Safer Search Warnings (fictional)';
  await card(page, 'Prospect', name).focus();
  await page.keyboard.press('Space');
  const speech = page.locator('[id^="DndLiveRegion"]');
  await expect(speech).toHaveText(/Prospect: where it stands/);
  await page.keyboard.press('ArrowRight');
  await expect(speech).toHaveText('Contacted: possible.');
  await page.keyboard.press('ArrowRight');
  await expect(speech).toHaveText('Exploring: no step leads here.');
  await page.keyboard.press('ArrowLeft');
  await expect(speech).toHaveText('Contacted: possible.');
  await page.keyboard.press('Space');
  await expect(page.getByText('Moved to Contacted.')).toBeVisible();
  await expect(card(page, 'Contacted', name)).toBeVisible();

  const history = async () => {
    const found = await ask(
      page,
      `{ partnerships(search: "Safer Search Warnings") { edges { node { stage stageChanges { to } } } } }`,
    );
    return JSON.stringify(found.data);
  };
  expect(await history()).toContain('"to":"CONTACTED"');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Prospect', name)).toBeVisible();
  expect(await history()).not.toContain('CONTACTED');
});

test('arrow keys walk through the cards, M lists the moves of one', async ({ page }) => {
  await signIn(page, 'manager');
  await openBoard(page);
  await card(page, 'Prospect', 'Safer Search Warnings (fictional)').focus();
  await page.keyboard.press('ArrowRight');
  await expect(column(page, 'Contacted').getByRole('link').first()).toBeFocused();
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: /^Exploring/ })).toBeEnabled();
  await expect(page.getByRole('menuitem', { name: /^Active/ })).toBeDisabled();
  await expect(page.getByRole('menuitem', { name: /^Active/ })).toContainText('No step leads here.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
});

test('a card dropped on a stage with conditions opens them, each leading to where it is met', async ({ page }) => {
  await signIn(page, 'manager');
  await openBoard(page);
  const name = 'Bridge to Help Campaign (fictional)';
  const from = await card(page, 'Agreed', name).boundingBox();
  const to = await column(page, 'Active').boundingBox();
  if (!from || !to) throw new Error('the board is not drawn');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 40, { steps: 5 });
  await page.mouse.move(to.x + to.width / 2, to.y + 80, { steps: 10 });
  await expect(column(page, 'Active')).toContainText('The date of the next review.');
  await expect(column(page, 'Exploring')).toContainText('No step leads here.');
  await page.mouse.up();
  const dialog = page.getByRole('dialog', { name: 'Move to Active' });
  await expect(dialog).toContainText('Active still needs:');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /next review/ }).click();
  await expect(page.getByRole('dialog', { name: 'Edit the partnership' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Agreed', name)).toBeVisible();
});

test('a pause asks for its reason before the card moves', async ({ page }) => {
  await signIn(page, 'manager');
  await openBoard(page);
  const name = 'Prevention Research Lab (fictional)';
  await card(page, 'Active', name).focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: /^Paused/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Move to Paused' });
  await dialog.getByLabel(/^Reason/).fill('The laboratory moves house.');
  await dialog.getByRole('button', { name: 'Move to Paused' }).click();
  await expect(card(page, 'Paused', name)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Active', name)).toBeVisible();
});

test('on a phone one stage is shown at a time, and its cards move by their button', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'manager');
  await page.goto('/partnerships?layout=BOARD&column=PROSPECT');
  await page.getByRole('button', { name: /^Move Safer Search/ }).click();
  await page.getByRole('menuitem', { name: /^Contacted/ }).click();
  await expect(page.getByText('Moved to Contacted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Move Safer Search/ })).toBeVisible();
  await expectAccessible(page);
});

test('who only reads sees the board and moves nothing', async ({ page }) => {
  await signIn(page, 'secretariat');
  await openBoard(page);
  await expect(column(page, 'Active').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Move / })).toHaveCount(0);
});
