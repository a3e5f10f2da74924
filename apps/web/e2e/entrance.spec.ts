import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

test('an address behind the door leads to the sign-in page and is not forgotten', async ({ page }) => {
  await page.goto('/settings?from=test');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fsettings/);
  await expect(page.getByLabel('E-mail address')).toBeFocused();
});

test('a failed sign-in does not say which of the two was wrong', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill('nobody@nowhere.example');
  await page.getByLabel(/^Password/).fill('wrong');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('E-mail address and password do not fit together');
  await expect(page.getByLabel(/^Password/)).toHaveValue('');
  await expect(page.getByLabel(/^Password/)).toBeFocused();
});

test('a spent personal link says so and asks for nothing', async ({ page }) => {
  await page.goto('/set-password');
  await expect(page.getByText('This link is no longer valid')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a personal link leaves the address at once', async ({ page }) => {
  await page.goto('/set-password#not-a-real-token-but-long-enough');
  await expect(page.getByLabel('New password')).toBeVisible();
  await expect(page).toHaveURL(/\/set-password$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test(`the entrance is accessible: ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/sign-in');
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
      await expectAccessible(page);
      await page.goto('/nowhere-at-all');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });
  }
}
