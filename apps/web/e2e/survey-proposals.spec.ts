import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';
import { linkFor } from './survey-links.ts';

/** A name that no other journey uses: the initiative of this one. */
const NAME = 'Harbour Talk of the journey (fictional)';
const TITLE = 'Journey of proposals';

// A round that opens today opens at nine of the secretariat's clock, or at once where that is past: here it is past.
test.use({ timezoneId: new Date().getUTCHours() < 10 ? 'Pacific/Auckland' : 'UTC' });

/** Opens a round on screen for every hotline that may be asked; answers how many those are. */
async function openRound(page: Page): Promise<number> {
  await page.goto('/surveys');
  await page.getByRole('button', { name: 'Open a round' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill(TITLE);
  // The newest version stands first, and another journey may have published one.
  const corrected = dialog.getByRole('option', { name: /\(prevention-corrected\)/ }).first();
  await dialog.getByLabel('Survey', { exact: true }).selectOption(await corrected.textContent());
  await dialog.getByLabel('Signed by').fill('Demo secretariat, member liaison');
  await dialog.getByRole('button', { name: 'Open the round' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  const missing = await page.getByText(/^Missing \d+$/).textContent();
  return Number(missing?.replace(/\D/g, ''));
}

const next = (phone: Page) => phone.getByRole('button', { name: 'Next' }).click();
async function handIn(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'To the end' }).click();
  await phone.getByRole('button', { name: 'Hand in' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
}

/** Works with one: the long way. */
async function answerAsPartner(phone: Page, path: string): Promise<void> {
  await phone.goto(path);
  await phone.getByRole('button', { name: 'Begin' }).click();
  await phone.getByRole('radio', { name: 'Yes', exact: true }).check();
  await phone.getByRole('textbox', { name: 'Initiative 1' }).fill(NAME);
  for (const _ of ['Q1', 'Q2', 'Q3', 'Q4', 'Q5']) await next(phone);
  await phone.getByRole('radio', { name: 'Yes', exact: true }).check();
  await next(phone);
  await phone.getByRole('textbox', { name: 'Initiative 1' }).fill(NAME);
  await phone.getByRole('checkbox', { name: 'Events' }).check();
  await next(phone);
  await phone.getByRole('radio', { name: 'No', exact: true }).check();
  await next(phone);
  await phone.getByRole('radio', { name: 'Yes', exact: true }).check();
  await next(phone);
  await next(phone);
  await handIn(phone);
}

/** Knows none: the short way. */
async function answerAsStranger(phone: Page, path: string): Promise<void> {
  await phone.goto(path);
  await phone.getByRole('button', { name: 'Begin' }).click();
  await phone.getByRole('radio', { name: 'No', exact: true }).check();
  await next(phone);
  await phone.getByRole('radio', { name: /Maybe/ }).check();
  await next(phone);
  await next(phone);
  await handIn(phone);
}

/** The inbox of this round; proposals come some seconds after the answers. */
async function openInbox(page: Page): Promise<void> {
  await page.goto('/surveys');
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('link', { name: 'Proposals from answers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Proposals from answers' })).toBeVisible();
}

test('J4: a survey opens for all hotlines, two answer on a phone, and one answer becomes an initiative and a partnership', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'secretariat');
  const asked = await openRound(page);
  expect(asked).toBeGreaterThan(40);
  const [northland, southmark] = [await linkFor(page, 'Northland'), await linkFor(page, 'Southmark')];
  const guests = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-GB',
    ...(baseURL ? { baseURL } : {}),
  });
  await answerAsStranger(await guests.newPage(), northland);
  await answerAsPartner(await guests.newPage(), southmark);
  await guests.close();

  // The results tell of both.
  await page.goto('/surveys');
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('tab', { name: 'Results' }).click();
  await expect(page.getByText(`2 of ${asked} (${((2 / asked) * 100).toFixed(1)} %) handed in`)).toBeVisible();

  // The secretariat takes the initiative into the registry, with the keyboard alone.
  await openInbox(page);
  const initiative = page.getByRole('button', { name: `Initiative ${NAME}` });
  await expect(async () => {
    await page.reload();
    await expect(initiative).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expectAccessible(page);
  await page.keyboard.press('j');
  while ((await initiative.getAttribute('aria-expanded')) !== 'true') {
    const at = page.url();
    await page.keyboard.press('j');
    await expect(page).not.toHaveURL(at);
  }
  await expect(initiative).toBeFocused();
  await expect(page.getByText('Knows of')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('a');
  await expect(page.getByText(`Accepted: ${NAME}`)).toBeVisible();
  await expect(initiative).toHaveCount(0);

  // What the hotline itself decides waits there.
  await page.context().clearCookies();
  await signIn(page, 'coordinator2');
  await openInbox(page);
  const partnership = page.getByRole('button', { name: `Partnership ${NAME}` });
  await partnership.click();
  await expect(page.getByRole('radio', { name: NAME })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Take: Intensity' }).uncheck();
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(page.getByText(`Accepted: ${NAME}`)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back. The records are as they were.')).toBeVisible();
  await expect(partnership).toBeVisible();
  await page.getByRole('checkbox', { name: `Select ${NAME} of Demo Hotline Southmark (fictional)` }).check();
  await page.getByRole('button', { name: 'Accept 1 selected' }).click();
  await expect(partnership).toHaveCount(0);

  // The record is there, and names its answer.
  await page.getByText('Decided', { exact: true }).click();
  await partnership.click();
  await page.getByRole('link', { name: NAME, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(page.getByText(`Answer to “${TITLE}”: Events.`)).toBeVisible();
  await page.getByRole('link', { name: /From the answer of Demo Hotline Southmark/ }).click();
  await expect(partnership).toHaveAttribute('aria-expanded', 'true');

  // On a phone one column, nothing cut.
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page);
});

test('what is left out says why, and comes back', async ({ page }) => {
  await signIn(page, 'secretariat');
  await page.goto('/surveys/proposals?kind=APPETITE');
  const wish = page.getByRole('button', { name: /^Appetite/ }).first();
  await expect(wish).toBeVisible();
  await wish.click();
  await page.getByRole('button', { name: 'Leave out' }).click();
  const dialog = page.getByRole('dialog', { name: 'Leave out' });
  await dialog.getByLabel('Reason').fill('They have told us otherwise since.');
  await dialog.getByRole('button', { name: 'Leave out' }).click();
  await expect(page.getByText(/^Left out:/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('It waits again.')).toBeVisible();
});
