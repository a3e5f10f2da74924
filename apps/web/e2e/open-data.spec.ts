import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test('an observer takes the open data away, and finds out what the file holds', async ({ page }) => {
  await signIn(page, 'observer');
  await page.goto('/reports');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^TLP-CLEAR_prevention-initiatives_\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(await readFile(await file.path(), 'utf8')) as { version: number; initiatives: object[] };
  expect(data.version).toBe(1);
  await expect(page.getByText(`Open data: ${data.initiatives.length} initiatives, TLP:CLEAR`)).toBeVisible();
  await expectAccessible(page);
  const schema = await page.request.get(
    (await page.getByRole('link', { name: /JSON Schema/ }).getAttribute('href')) ?? '',
  );
  expect(await schema.json()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});
