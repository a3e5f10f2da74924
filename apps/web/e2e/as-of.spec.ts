import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test('the change since a month ago leads to who stood there then, and back to today', async ({ page }) => {
  await signIn(page, 'manager');
  await page.goto('/');
  const change = page.getByRole('link', { name: /since .*; show who stood there then$/ }).first();
  const stage = /in (\w+) since/.exec((await change.getAttribute('aria-label')) ?? '')?.[1];
  await change.click();
  await expect(page).toHaveURL(/\/partnerships\?on=\d{4}-\d\d-\d\d/);
  const mark = page.getByRole('status').filter({ hasText: /As of .* Stages are those of that day/ });
  await expect(mark).toBeVisible();
  const on = new URL(page.url()).searchParams.get('on');
  const then = await ask(
    page,
    'query ($on: Date, $stage: [PartnershipStage!]) { partnerships(filter: { on: $on, stage: $stage }) { totalCount } }',
    { on, stage: [stage?.toUpperCase()] },
  );
  const totalCount = (then.data?.['partnerships'] as { totalCount: number } | undefined)?.totalCount;
  expect(totalCount).toBeDefined();
  if (totalCount === 0) await expect(page.getByText('No partnership matches')).toBeVisible();
  else await expect(page.getByRole('status').filter({ hasText: `${totalCount} of ${totalCount}` })).toBeVisible();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(mark).toHaveCount(0);
  await expect(page).not.toHaveURL(/on=/);
});

test('a past day is typed with the keyboard, is read only on table and board, and goes into the file', async ({
  page,
}) => {
  await signIn(page, 'manager');
  await page.goto('/partnerships?order=NAME');
  await expect(page.getByRole('checkbox', { name: 'Select all rows that are shown' })).toBeVisible();
  await page.getByRole('button', { name: 'Past day' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('As of the end of').fill('-60');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`on=${daysAgo(60)}`));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Stage today' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Select all rows that are shown' })).toHaveCount(0);
  const row = page.getByRole('row', { name: /Family Compass/ });
  await expect(row).toContainText('Active');
  await expect(row).toContainText('Paused');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Plain table (CSV)' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain(`As of: ${daysAgo(60)}`);
  expect(file).toMatch(/"Family Compass \(fictional\)",.*"Active","Paused"/);

  await page.getByRole('radiogroup', { name: 'Layout' }).getByText('Board').click();
  const active = page.getByRole('region', { name: /^Active, / });
  await expect(active.getByRole('listitem').filter({ hasText: 'Family Compass' })).toContainText('Today: Paused');
  await expect(page.getByRole('button', { name: /^Move / })).toHaveCount(0);
  await expectAccessible(page);
  await page.reload();
  await expect(active.getByRole('link', { name: /Family Compass/ })).toBeVisible();
});

test('a past day is chosen from the calendar on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'coordinator');
  await page.goto('/partnerships');
  await page.getByRole('button', { name: 'Past day' }).click();
  await page.getByLabel('As of the end of').click();
  await page.getByRole('button', { name: 'Previous month' }).click();
  // Nobody is as quick as the fading of a calendar that closes: whoever looks at the month still finds it there.
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: /^15 [A-Z]/ }).click();
  await expect(page).toHaveURL(/on=\d{4}-\d\d-15/);
  await expect(page.getByRole('status').filter({ hasText: /As of 15 .* Stages are those of that day/ })).toBeVisible();
  await expectAccessible(page);
});
