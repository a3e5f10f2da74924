import { expect, test } from '@playwright/test';
import { signIn } from './people.ts';

test('a list and a record on paper say who printed them, and hold nothing that can only be pressed', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await signIn(page, 'coordinator');
  await page.goto('/partnerships');
  const table = page.getByRole('table', { name: 'Partnerships' });
  await expect(table.getByRole('link').first()).toBeVisible();
  await expect(page.getByText(/^Printed by/)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByText(/^Printed by Demo Coordinator on .*Keep it by the strictest sharing label on it\./),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden();
  await expect(table.getByRole('checkbox').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await table.getByRole('link').first().click();
  await expect(page.getByRole('region', { name: 'Health' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('tab', { name: 'Reviews' })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Health' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  // The browser tells when it prints: paper is light, and the screen is as it was afterwards.
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'light');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
