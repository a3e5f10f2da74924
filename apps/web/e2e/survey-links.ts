import type { Page } from '@playwright/test';

/** Makes the personal link of a fictional hotline on the status board of the round that is open on the page. */
export async function linkFor(page: Page, hotline: string): Promise<string> {
  await page.getByRole('button', { name: `Acts for Demo Hotline ${hotline} (fictional)` }).click();
  await page.getByRole('menuitem', { name: 'Link …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Personal link').inputValue();
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  return link;
}
