import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { change, ownPartnership } from './own-partnership.ts';
import { signIn } from './people.ts';

/** The month before this one, as `YYYY-MM`. */
function lastMonth(): string {
  const day = new Date();
  day.setUTCDate(0);
  return day.toISOString().slice(0, 7);
}

test('a partner gives its figures by link on a phone, both sides differ, and a check finds out why', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'coordinator');
  const partnership = await ownPartnership(page);
  await change(page, 'logReferral', {
    id: crypto.randomUUID(),
    partnershipId: partnership.id,
    month: lastMonth(),
    direction: 'OUT',
    subject: 'HELP_SEEKER',
    mode: 'SIGNPOST',
    channel: 'PHONE',
    count: 12,
  });
  await page.goto(`${partnership.address}?tab=referrals`);
  await page.getByRole('button', { name: 'Ask the partner' }).click();
  const asking = page.getByRole('dialog');
  await asking.getByLabel('Whom it is for').fill('Head of the helpline');
  await asking.getByRole('button', { name: 'Make the link' }).click();
  const link = await asking.getByLabel('Personal link').inputValue();
  await asking.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: /Partner asked/ })).toBeVisible();

  // The partner: no account, a phone, a browser that speaks German. It sees nothing of ours.
  const guests = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'de-AT',
    ...(baseURL ? { baseURL } : {}),
  });
  const phone = await guests.newPage();
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1, name: /^Wie viele im/ })).toBeVisible();
  expect(phone.url()).not.toContain('#');
  await expect(phone.getByText('12')).toHaveCount(0);
  await expectAccessible(phone);
  const sent = phone.getByRole('textbox', { name: /zu Ihnen geschickt/ });
  await sent.fill('9');
  await phone.getByRole('checkbox', { name: /haben Sie zu/ }).check();
  await phone.getByRole('button', { name: 'Unsere Zahlen senden' }).click();
  await expect(phone.getByText(/kann Ihre Zahlen jetzt sehen/)).toBeVisible();

  await page.reload();
  await expect(page.getByText('Partner 9 (−3)')).toBeVisible();
  await expect(page.getByText('Partner does not count this')).toBeVisible();
  await expect(page.getByRole('button', { name: /Answered by link/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /ask for a check/ }).click();
  const check = page.getByRole('dialog', { name: 'Why do both sides differ?' });
  await expect(check.getByLabel('What the task says')).toHaveValue(/look why we counted 12 and the partner 9/);
  await check.getByLabel('Ask the partner too').check();
  await check.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByText('Being checked')).toBeVisible();
  await expect(page.getByText(/the partner is asked/)).toBeVisible();

  await page.getByRole('link', { name: 'Where figures differ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Where figures differ' })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: partnership.name });
  await expect(row).toContainText('Being checked');
  await expect(row).toContainText('−3');
  await expectAccessible(page);

  // Now the partner sees what we counted, and corrects its own.
  await phone.reload();
  await expect(phone.getByText(/hat 12 gezählt/)).toBeVisible();
  await expect(sent).toHaveValue('9');
  await sent.fill('12');
  await phone.getByRole('button', { name: 'Unsere Zahlen noch einmal senden' }).click();
  await expect(phone.getByText(/kann Ihre Zahlen jetzt sehen/)).toBeVisible();

  await row.getByRole('link', { name: /settle the check/ }).click();
  const settle = page.getByRole('dialog', { name: 'What did the check come to?' });
  await expect(page.getByText('Partner 12 (±0)')).toBeVisible();
  await expect(page.getByText(/the partner has looked/)).toBeVisible();
  await expect(settle.getByText('Both sides now count 12.')).toBeVisible();
  await settle.getByRole('button', { name: 'Settle' }).click();
  await expect(page.getByText('Theirs corrected')).toBeVisible();

  // Revoked, the link opens nothing any more.
  await page.getByRole('button', { name: /Answered by link/ }).click();
  await page.getByRole('menuitem', { name: 'Revoke the link' }).click();
  await expect(page.getByText('Link revoked.')).toBeVisible();
  await phone.goto('about:blank');
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1, name: 'Dieser Link öffnet nichts mehr' })).toBeVisible();
  await guests.close();
});
