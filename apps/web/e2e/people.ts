import { expect, type Page } from '@playwright/test';

/** Signs in with a demo account through the page, as a person does. */
export async function signIn(
  page: Page,
  account: 'coordinator' | 'coordinator2' | 'manager' | 'observer' | 'secretariat' | 'admin',
): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(`${account}@demo.example`);
  await page.getByLabel(/^Password/).fill('alongside-demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/sign-in/);
}

/** Asks the API with the session of the page. */
export async function ask(page: Page, query: string, variables: Record<string, unknown> = {}) {
  const response = await page.request.post('/graphql', { headers: { 'x-alongside': '1' }, data: { query, variables } });
  return (await response.json()) as { data?: Record<string, unknown> | null; errors?: unknown[] };
}
