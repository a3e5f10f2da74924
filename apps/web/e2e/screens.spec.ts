import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

const lists = [
  '/',
  '/initiatives',
  '/partnerships',
  '/partnerships?layout=BOARD',
  '/hotlines',
  '/tasks',
  '/people',
  '/proposals',
  '/inbox',
  '/playbook',
  '/surveys',
  '/reports',
  '/settings',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen is accessible: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await signIn(page, 'coordinator');
    const first = async (query: string, field: string) => {
      const { data } = await ask(page, query);
      const list = data?.[field] as { edges: { node: { id: string } }[] } | undefined;
      return list?.edges[0]?.node.id;
    };
    const initiative = await first('{ initiatives(first: 1) { edges { node { id } } } }', 'initiatives');
    const partnership = await first('{ partnerships(first: 1) { edges { node { id } } } }', 'partnerships');
    const records = [
      `/initiatives/${initiative}`,
      `/partnerships/${partnership}`,
      `/partnerships/${partnership}?tab=referrals`,
      `/partnerships/${partnership}?tab=reviews`,
      `/partnerships/${partnership}?tab=history`,
    ];
    for (const path of [...lists, ...records]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    }
    await page.keyboard.press('l');
    await expect(page.getByRole('dialog', { name: 'Log a collaboration' })).toBeVisible();
    await expectAccessible(page);
  });
}

test('no screen is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn(page, 'coordinator');
  for (const path of lists) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ path, excess }).toEqual({ path, excess: 0 });
  }
});
