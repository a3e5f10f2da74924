import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signIn } from './people.ts';

/** A draw, and the offer of a free seat, take some seconds. */
const drawn = { timeout: 30_000 };

const verifyDraw = fileURLToPath(new URL('../../api/dist/verify-draw.js', import.meta.url));

/** Writes somebody down for the pool. */
async function addByHand(page: Page, organisation: string, zone: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Role').fill('Counsellor');
  await dialog.getByLabel('Organisation').fill(organisation);
  await dialog.getByLabel('Side', { exact: true }).selectOption({ label: 'Prevention' });
  await dialog.getByRole('combobox', { name: 'Time zone' }).fill(zone);
  await page.getByRole('option', { name: zone }).click();
  await dialog.getByLabel('Work e-mail').fill(`${organisation.replaceAll(' ', '.').toLowerCase()}@work.example`);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** A focus group whose pool is the hotlines that said in a survey that they are interested, and two helplines; with a panel of one each. */
async function drawnGroup(page: Page): Promise<{ title: string; helpline: string }> {
  const now = String(Date.now());
  const [title, helpline] = [`A room for both sides ${now}`, `Helpline ${now}`];
  await page.getByRole('link', { name: 'Focus groups' }).click();
  await page.getByRole('button', { name: 'Plan a focus group' }).first().click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel(/^Purpose/).fill('What would help hotlines to point people to help.');
  await page.getByRole('button', { name: 'Plan it' }).click();
  await page.getByRole('tab', { name: '2 Pool' }).click();

  await page.getByRole('button', { name: 'Add from sources' }).first().click();
  const interested = page.getByRole('group', { name: 'Survey' }).getByRole('checkbox');
  await interested.nth(1).check();
  await interested.nth(0).check();
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(page.getByRole('heading', { name: '2 people in the pool' })).toBeVisible();
  // Organisations of their own: whoever sat in another focus group lately cannot be drawn.
  await addByHand(page, `${helpline} one`, 'America/New_York');
  await addByHand(page, `${helpline} two`, 'Asia/Kathmandu');
  await expect(page.getByRole('heading', { name: '4 people in the pool' })).toBeVisible();

  await page.getByRole('tab', { name: '3 Selection' }).click();
  await page.getByLabel('Seats').fill('2');
  for (const [place, side] of ['Hotline', 'Prevention'].entries()) {
    await page.getByRole('button', { name: 'Add a quota' }).click();
    await page.getByLabel('Value').nth(place).selectOption({ label: side });
    await page.getByLabel('At least').nth(place).fill('1');
  }
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await expect(page.getByText('Can be fulfilled')).toBeVisible(drawn);
  await page.getByRole('button', { name: 'Draw a panel' }).click();
  await page.getByRole('button', { name: 'Draw now' }).click();
  await expect(page.getByRole('cell', { name: 'Seat', exact: true })).toHaveCount(2, drawn);
  const [receipt] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the receipt' }).click(),
  ]);
  // As anybody does who wants to check it: `npm run draw:verify FILE`, without the server.
  const { stdout } = await promisify(execFile)('node', [verifyDraw, await receipt.path()]);
  expect(stdout).toContain('True: pool, rules and seed give this panel of 2 again.');
  return { title, helpline };
}

/** Asks somebody who holds a seat and was not asked yet, and opens their link on a phone, in a browser of its own. */
async function onPhone(browser: Browser, page: Page, who: string): Promise<Page> {
  const ask = page.getByRole('button', { name: 'Ask', exact: true });
  // By the head of the row: whom a seat would be offered to next stands in the row as well.
  const head = page.getByRole('rowheader', { name: who });
  const row = page.getByRole('table', { name: 'Seats' }).getByRole('row').filter({ has: head }).filter({ has: ask });
  await row.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Personal link').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    timezoneId: 'Europe/Madrid',
    locale: 'en-GB',
  });
  const phone = await context.newPage();
  await phone.goto(link);
  return phone;
}

/** Writes down how somebody is reached who came out of a survey, which knows no address. */
async function noteAddress(page: Page, who: string, email: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Acts for ${who}`) }).click();
  await page.getByRole('menuitem', { name: 'Correct address or zone' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Work e-mail').fill(email);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

async function reply(phone: Page, answer: string): Promise<void> {
  await phone.getByRole('radio', { name: answer, exact: true }).check();
  await phone.getByRole('button', { name: 'Send my reply' }).click();
  await expect(phone.getByText('Thank you. Your reply is noted.')).toBeVisible();
}

/** One file was taken; the other goes by mail. */
async function mailTheRest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mail 1 calendar file' }).click();
  await expect(page.getByText('The calendar files are on their way.')).toBeVisible();
  await expect(page.getByText(/^Mail: /)).toHaveCount(1);
  await expect(page.getByText(/^Changes go out by mail ten minutes after/)).toBeVisible();
}

/** The session took place earlier than planned; before it began nobody was there. */
async function correctToYesterday(page: Page): Promise<void> {
  await page.getByRole('tab', { name: '6 Session' }).click();
  await expect(
    page
      .getByLabel(/^Attendance of/)
      .first()
      .getByRole('option', { name: 'Was there' }),
  ).toBeDisabled();
  await page.getByRole('tab', { name: '5 Date' }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const yesterday = new Date(Date.now() - 86_400_000);
  await dialog
    .getByLabel(/^Day/)
    .fill(`${String(yesterday.getDate())}.${String(yesterday.getMonth() + 1)}.${String(yesterday.getFullYear())}`);
  await dialog.getByLabel('Place').fill('Online');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

test('a focus group goes all the way: one declines, a reserve comes, a date is found, and findings are written', async ({
  page,
  browser,
}) => {
  // Many steps, three browsers, and a wait for the job that offers seats.
  await signIn(page, 'secretariat');
  const { helpline } = await drawnGroup(page);
  await page.getByRole('tab', { name: '4 Invitations' }).click();
  await page.getByRole('button', { name: 'Invite from draw 1' }).click();
  await expect(page.getByRole('button', { name: 'Ask', exact: true })).toHaveCount(2, drawn);
  const decliner = await onPhone(browser, page, helpline);
  await reply(decliner, 'I cannot come');
  // Only the other helpline keeps the quotas.
  await expect(page.getByRole('table', { name: 'Seats' }).getByText(`in place of ${helpline}`)).toBeVisible(drawn);
  const third = await onPhone(browser, page, helpline);
  await reply(third, 'I come');
  await noteAddress(page, 'Demo Hotline', `analysis.${String(Date.now())}@hotline.example`);
  const comer = await onPhone(browser, page, 'Demo Hotline');
  await reply(comer, 'I come');
  await expect(page.getByRole('heading', { name: '2 of 2 seats confirmed' })).toBeVisible(drawn);

  await page.getByRole('tab', { name: '5 Date' }).click();
  await page.getByRole('button', { name: 'Offer dates' }).click();
  const dialog = page.getByRole('dialog');
  const day = new Date(Date.now() + 20 * 86_400_000);
  await dialog
    .getByLabel('Day 1')
    .fill(`${String(day.getDate())}.${String(day.getMonth() + 1)}.${String(day.getFullYear())}`);
  // Going on to the next field closes the calendar.
  await dialog.getByLabel('Time 1', { exact: true }).fill('14:00');
  await expect(dialog.getByLabel('Day 1')).toHaveValue(/\d{4}/);
  await dialog.getByRole('button', { name: 'One more time' }).click();
  await dialog.getByLabel('Time 2', { exact: true }).fill('10:00');
  await dialog.getByRole('button', { name: 'Offer these dates' }).click();
  await expect(page.getByText('Not answered', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Choose this date')).toHaveCount(2);
  await expectAccessible(page);

  for (const phone of [comer, third]) {
    await phone.reload();
    await expect(phone.getByRole('heading', { name: 'Which dates suit you?' })).toBeVisible();
    await phone.getByRole('radio', { name: 'Yes', exact: true }).first().check();
    await phone.getByRole('radio', { name: 'If need be' }).last().check();
    await phone.getByRole('button', { name: 'Send these answers' }).click();
    await expect(phone.getByText('Your answers are saved.')).toBeVisible();
  }
  await comer.getByLabel('Quotation').check();
  await comer.getByRole('button', { name: 'Save what I agree to' }).click();
  await expect(comer.getByText('Saved. Without a tick nothing of it happens.')).toBeVisible();
  await expectAccessible(comer);

  await page.reload();
  await expect(page.getByText('2 of 2 can come: 2 yes, 0 if need be; 0 not answered')).toBeVisible();
  await expect(page.getByText('All quotas kept').first()).toBeVisible();
  await page.getByRole('button', { name: 'Choose this date' }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Choose this date' }).click();
  await expect(page.getByText('Scheduled', { exact: true }).first()).toBeVisible();

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Download the calendar file for/ })
      .first()
      .click(),
  ]);
  const ics = await readFile(await file.path(), 'utf8');
  expect(ics).toContain('METHOD:REQUEST');
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  await comer.reload();
  const [own] = await Promise.all([
    comer.waitForEvent('download'),
    comer.getByRole('button', { name: 'Add to calendar' }).click(),
  ]);
  expect(await readFile(await own.path(), 'utf8')).toContain('METHOD:PUBLISH');

  await mailTheRest(page);
  await correctToYesterday(page);
  await page.getByRole('tab', { name: '6 Session' }).click();
  for (const select of await page.getByLabel(/^Attendance of/).all()) await select.selectOption('ATTENDED');
  await expect(page.getByLabel(/^Attendance of/).first()).toHaveValue('ATTENDED');
  await page.getByLabel('Note', { exact: true }).fill('Nobody has a list of helplines that they trust.');
  await page.getByRole('button', { name: 'Add the note' }).click();
  const noted = page.getByRole('listitem').filter({ hasText: 'Nobody has a list' });
  await noted.getByRole('button', { name: 'Edit' }).click();
  await dialog.getByLabel('Note', { exact: true }).fill('Nobody has a list of helplines that they would trust.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(noted.filter({ hasText: 'would trust' })).toBeVisible();
  await page.getByRole('button', { name: 'It took place' }).click();
  await expect(page.getByText('Held', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('tab', { name: '7 Findings' }).click();
  await page.getByRole('button', { name: 'Add a finding' }).click();
  await dialog.getByLabel('Theme').fill('Trust');
  await dialog.getByLabel('Statement').fill('Hotlines need a list of helplines that somebody vouches for.');
  await dialog.getByLabel('Rests on these notes').first().click();
  await page.getByRole('option', { name: /Nobody has a list/ }).click();
  await dialog.getByLabel('Theme').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Supported by 1 of 2')).toBeVisible();
  const [report] = await Promise.all([
    page.waitForEvent('download'),
    (async () => {
      await page.getByRole('button', { name: 'Report' }).click();
      await page.getByRole('menuitem', { name: 'DOCX' }).click();
    })(),
  ]);
  expect(report.suggestedFilename()).toMatch(/^TLP-GREEN_focus-group_.*\.docx$/);
  // The menu of the report fades out.
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expectAccessible(page);
});
