import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

test('a manager has their dates in a calendar program, by an address that is shown once, renewed and ended', async ({
  page,
  request,
}) => {
  await signIn(page, 'manager');
  await page.goto('/settings#calendar');
  const part = page.getByRole('region', { name: 'Your calendar' });
  await expect(part.getByText(/^In it now: .*Review \d+/)).toBeVisible();
  await expect(part.getByText('There is no address for it yet.')).toBeVisible();
  await part.getByRole('button', { name: 'Make an address' }).focus();
  await page.keyboard.press('Enter');
  const field = part.getByLabel('Address of your calendar');
  await expect(field).toHaveValue(/\/calendar\/[0-9a-z]{50}\.ics$/);
  await expectAccessible(page);
  const first = await field.inputValue();
  const answer = await request.get(first);
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await answer.text()).toMatch(/SUMMARY:Review: .*\r\n/);

  await part.getByRole('button', { name: 'Make a new address' }).click();
  const dialog = page.getByRole('dialog', { name: 'A new address?' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Make a new address' }).click();
  await expect(field).not.toHaveValue(first);
  const second = await field.inputValue();
  expect((await request.get(first)).status()).toBe(404);
  expect((await request.get(second)).status()).toBe(200);

  await page.reload();
  await expect(part.getByText(/^The address was made on/)).toBeVisible();
  await expect(field).toHaveCount(0);
  await part.getByRole('button', { name: 'End the address' }).click();
  await page.getByRole('dialog', { name: 'End the address?' }).getByRole('button', { name: 'End the address' }).click();
  await expect(part.getByText('There is no address for it yet.')).toBeVisible();
  expect((await request.get(second)).status()).toBe(404);
});
