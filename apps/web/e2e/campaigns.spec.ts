import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ownPartnership } from './own-partnership.ts';
import { ask, signIn } from './people.ts';

const TITLE = 'A notice beside the search (journey)';
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** An initiative of the registry, by the words of its name. */
async function initiative(page: Page): Promise<{ id: string; name: string }> {
  const { data } = await ask(
    page,
    '{ initiatives(first: 1, search: "evening circle") { edges { node { id name } } } }',
  );
  const list = data?.['initiatives'] as { edges: { node: { id: string; name: string } }[] };
  return list.edges[0]?.node ?? { id: '', name: '' };
}

/** Enters one figure by its form, as long as the campaign. */
async function measure(page: Page, metric: string, label: string, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Enter a figure' }).first().click();
  const form = page.getByRole('dialog', { name: 'Enter a figure' });
  await form.getByLabel('What was counted').selectOption(metric);
  await form.getByRole('textbox', { name: label, exact: true }).fill(number);
  await form.getByLabel(/^Source/).fill('Report of the platform');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form).toBeHidden();
}

test('a campaign is planned, approved by account and by link, goes live and is measured', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'coordinator');
  const partner = await initiative(page);
  await page.goto('/campaigns');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Start a campaign' }).click();
  const start = page.getByRole('dialog', { name: 'Start a campaign' });
  await start.getByLabel(/^Title/).fill(TITLE);
  await start.getByRole('button', { name: 'Start a campaign' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  const id = page.url().split('/').at(-1)?.split('?')[0] ?? '';

  // What the next phase needs leads to where it is met. The country and the days are set as another tab would.
  await expect(page.getByText('“Planned” still needs')).toBeVisible();
  await page.getByRole('button', { name: 'somebody who takes part' }).click();
  const add = page.getByRole('dialog', { name: 'Add somebody' });
  await add.getByText('Initiative', { exact: true }).click();
  await add.getByRole('combobox', { name: 'Initiative' }).fill('evening circle');
  await page.getByRole('option', { name: partner.name }).click();
  await add.getByRole('button', { name: 'Add' }).click();
  await expect(add).toBeHidden();
  const plan = {
    id,
    version: 1,
    title: TITLE,
    theme: 'DETERRENCE',
    audiences: ['CSAM_VIEWERS'],
    countries: ['NL'],
    languages: ['nl'],
    channels: ['PLATFORM_WARNING'],
    startsOn: day(20),
    endsOn: day(11),
  };
  const edited = await ask(page, 'mutation ($input: EditCampaignInput!) { editCampaign(input: $input) { id } }', {
    input: plan,
  });
  expect(edited.errors).toBeUndefined();
  await page.reload();
  await page.getByRole('button', { name: 'Move to “Planned”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Move to “Planned”' }).click();
  await expect(page.getByText('0 of 2 approve the plan as it is now')).toBeVisible();
  await expectAccessible(page);
  const desk = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page);
  await page.setViewportSize(desk);

  await page.getByRole('button', { name: 'Make a personal link' }).click();
  await page.getByLabel(/Whom it is for/).fill('Office of the circle');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Personal link').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();

  // The initiative: no account, a phone.
  const guests = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-GB',
    ...(baseURL ? { baseURL } : {}),
  });
  const phone = await guests.newPage();
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Approve the plan' }).click();
  await expect(phone.getByText(/can see your answer now/)).toBeVisible();
  await guests.close();

  // The manager of the leading hotline, by account.
  const office = await browser.newContext({ locale: 'en-GB', ...(baseURL ? { baseURL } : {}) });
  const manager = await office.newPage();
  await signIn(manager, 'manager');
  await manager.goto(`/campaigns/${id}`);
  await expect(manager.getByText('1 of 2 approve the plan as it is now')).toBeVisible();
  await manager.getByRole('button', { name: 'Answer', exact: true }).click();
  await manager.getByRole('button', { name: 'Save the answer' }).click();
  await expect(manager.getByText('2 of 2 approve the plan as it is now')).toBeVisible();
  await office.close();

  await page.reload();
  for (const phase of ['Approved', 'Live']) {
    await page.getByRole('button', { name: `Move to “${phase}”` }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Move to “${phase}”` })
      .click();
    await expect(page.getByText(`Moved to “${phase}”.`)).toBeVisible();
  }
  // A slip leaves no step behind.
  await page.getByRole('status').filter({ hasText: 'Moved to “Live”.' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Back in “Approved”.')).toBeVisible();
  await page.getByRole('button', { name: 'Move to “Live”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Move to “Live”' }).click();
  await expect(page.getByRole('button', { name: 'Move to “Closed”' })).toBeVisible();

  await page.getByRole('tab', { name: 'Results' }).click();
  await measure(page, 'IMPRESSIONS', 'Count', '2800000');
  await measure(page, 'CLICKS', 'Count', '490');
  await measure(page, 'SERVICE_CONTACTS', 'Count', '68');
  const clicks = page.getByRole('row', { name: /^Clicks to the service.*0\.0175/ });
  await expect(clicks).toContainText('490 of 2,800,000');
  await expect(page.getByRole('row', { name: /^Contacts with the service.*13\.9/ })).toContainText('68 of 490');
  await expectAccessible(page);

  // A figure is corrected in place, and what it said stays beside it; until that is taken back.
  await page.getByRole('button', { name: 'Correct: Clicks to the service' }).click();
  const correction = page.getByRole('dialog', { name: 'Correct a figure' });
  await correction.getByRole('textbox', { name: 'Count', exact: true }).fill('500');
  await correction.getByRole('button', { name: 'Save the correction' }).click();
  await expect(page.getByText(/^was 490 until .*, corrected by Demo Hotline Northland/)).toBeVisible();
  await page.getByRole('status').filter({ hasText: 'Figure corrected.' }).getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Correction taken back.')).toBeVisible();
  await expect(page.getByText(/^was 490 until/)).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'One page for funders (PDF)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^TLP-GREEN_campaign_.*\.pdf$/);
});

test('a partner joins a campaign from the Log dialog, by the keyboard, and the toast takes that back', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  const { name, address } = await ownPartnership(page);
  const title = `A week of notices ${String(Date.now())}`;
  await page.goto(address);
  await page.getByRole('button', { name: 'Add the partner to a campaign' }).click();
  const log = page.getByRole('dialog', { name: 'Log a collaboration' });
  await expect(log.getByRole('combobox', { name: 'Partnership' })).toHaveValue(name);
  await log.getByText('A new one', { exact: true }).click();
  await log.getByLabel(/^Title/).fill(title);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('The partner takes part in the campaign.')).toBeVisible();

  // Another partner joins the same one; what was joined by mistake is left again.
  const other = await ownPartnership(page);
  await page.goto(other.address);
  await page.getByRole('button', { name: 'Add the partner to a campaign' }).click();
  await expect(log.getByRole('combobox', { name: 'Partnership' })).toHaveValue(other.name);
  await page.keyboard.press('Control+Enter');
  await expect(log.getByText('Choose a campaign, or begin a new one.')).toBeVisible();
  await log.getByRole('combobox', { name: 'Campaign' }).fill(title);
  await expect(page.getByRole('option', { name: title })).toBeVisible();
  await page.keyboard.press('Enter');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(log).toBeHidden();
  const partners = async () => {
    const { data } = await ask(
      page,
      'query ($s: String) { campaigns(search: $s) { edges { node { participants { name } } } } }',
      { s: title },
    );
    return JSON.stringify(data);
  };
  expect(await partners()).toContain(name);
  expect(await partners()).toContain(other.name);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back.')).toBeVisible();
  expect(await partners()).not.toContain(other.name);
});

test('what the list of campaigns shows is saved as a view, and a campaign is found from anywhere', async ({ page }) => {
  await signIn(page, 'manager');
  await expect(page.getByRole('heading', { name: 'Campaigns that wait for our answer' })).toBeVisible();
  await page.goto('/campaigns?awaitsUs=true');
  await expect(page.getByRole('checkbox', { name: 'Waits for our answer' })).toBeChecked();
  await page.getByRole('button', { name: 'Save as a view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('To answer (journey)');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'View: To answer (journey)' })).toBeVisible();
  await expect(page).toHaveURL(/\?view=[0-9a-f-]{36}$/);
  await expect(dialog).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('listbox', { name: 'Search or do' })).toBeVisible();
  await page.keyboard.type('ask early');
  await page.getByRole('option', { name: /Ask early/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Ask early/ })).toBeVisible();
});
