import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test('a manager takes the status pack of the open partnerships to the board', async ({ page }) => {
  await signIn(page, 'manager');
  await page.getByRole('link', { name: 'Reports' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible();
  await page.getByLabel('Which partnerships').selectOption('All, also declined and ended');
  await expect(page).toHaveURL(/which=all/);
  const said = await page.getByText(/^\d+ partnerships\.$/).textContent();
  await page.getByLabel('Language of the file').selectOption('Deutsch');
  await expectAccessible(page);
  const make = page.getByRole('button', { name: 'Make the PDF' });
  await make.focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^TLP-AMBER-STRICT_status-pack_\d{4}-\d\d-\d\d\.pdf$/);
  const bytes = await readFile(await download.path(), 'latin1');
  expect(bytes).toMatch(/^%PDF-1\.7/);
  expect(bytes).toContain('/Lang (de)');
  // A summary, which goes on over the page after twenty names, and exactly a page for each.
  const pages = bytes.match(/\/Type \/Page\b(?!s)/g)?.length;
  const count = Number(/\d+/.exec(said ?? '')?.[0]);
  expect(pages).toBe(count + (count > 20 ? 2 : 1));
  await expect(page.getByText(`Status pack: ${count} partnerships, TLP:AMBER+STRICT`)).toBeVisible();
});
