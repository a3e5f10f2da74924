import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test('the table leaves as a file with the keyboard alone, as it is narrowed and with the columns it shows', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await page.goto('/partnerships?open=true&order=NAME');
  await page.getByRole('button', { name: 'Export' }).focus();
  await page.keyboard.press('Enter');
  const said = await page.getByText(/^All \d+ matching rows, \d+ columns$/).textContent();
  await expect(page.getByText('TLP:AMBER+STRICT')).toBeVisible();
  await expect(page.getByText('Only people of the own hotline who need it.')).toBeVisible();
  await expectAccessible(page);
  const rows = Number(/\d+/.exec(said ?? '')?.[0]);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Plain table (CSV)' })).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const name = download.suggestedFilename();
  expect(name).toMatch(/^TLP-AMBER-STRICT_partnerships_\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toContain(`Partnerships · ${rows} rows · made by Demo Coordinator`);
  expect(lines[0]).toContain('Open: yes · Order: Initiative');
  expect(lines[1]).toMatch(/^"Initiative","Countries","Stage"/);
  expect(lines).toHaveLength(rows + 3);
  await expect(page.getByText(`Partnerships: ${rows} rows`)).toBeVisible();
  await expect(page.getByText(`Saved as ${name}`)).toBeVisible();
  await expectAccessible(page);
});

test('tasks leave as they are shown, with what a control holds left out', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.goto('/tasks?status=OPEN&status=DONE');
  await page.getByRole('button', { name: 'Export' }).click();
  const said = await page.getByText(/^All \d+ matching rows, 4 columns$/).textContent();
  const rows = Number(/\d+/.exec(said ?? '')?.[0]);
  await expect(page.getByText('TLP:AMBER+STRICT')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Plain table (CSV)' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toContain(`Tasks · ${rows} rows`);
  expect(lines[1]).toBe('"Task","Due","Partnership","Assigned to"');
  expect(lines).toHaveLength(rows + 3);
});

test('a file that takes long can be left alone, and be cancelled', async ({ page }) => {
  await signIn(page, 'coordinator');
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/export/**', async (route) => {
    await held;
    await route.abort().catch(() => undefined);
  });
  await page.goto('/initiatives');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Workbook (XLSX)' }).click();
  const work = page.getByText('Initiatives: the file is being made');
  await expect(work).toBeVisible();
  await page.getByRole('link', { name: 'Hotlines' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hotlines' })).toBeVisible();
  await expect(work).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Initiatives: no file was made.')).toBeVisible();
  release();
});

test('a file that cannot be made says why and can be tried again', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.route('**/export/**', (route) =>
    route.fulfill({ body: `${JSON.stringify({ refusal: { code: 'RATE_LIMITED', message: '' } })}\n` }),
  );
  await page.goto('/people');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: 'Plain table (CSV)' }).click();
  await expect(page.getByText(/Files are being made/)).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/export/**');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Try again' }).click(),
  ]);
  expect(download.suggestedFilename()).toContain('people');
});
