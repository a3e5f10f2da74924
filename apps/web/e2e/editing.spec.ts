import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { change, ownPartnership } from './own-partnership.ts';
import { ask, signIn } from './people.ts';

/** Two colleagues of one hotline, each with a session of their own. */
async function twoPeople(browser: Browser, page: Page): Promise<Page> {
  await signIn(page, 'coordinator');
  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'manager');
  return other;
}

test('two people edit one partnership at once: both changes survive, and each field is decided by a person', async ({
  page,
  browser,
}) => {
  const other = await twoPeople(browser, page);
  const { address } = await ownPartnership(page);
  for (const one of [page, other]) {
    await one.goto(address);
    await one.getByRole('button', { name: 'Edit', exact: true }).first().click();
    await expect(one.getByRole('dialog', { name: 'Edit the partnership' })).toBeVisible();
  }
  const mine = page.getByRole('dialog', { name: 'Edit the partnership' });
  const theirs = other.getByRole('dialog', { name: 'Edit the partnership' });
  await theirs.getByLabel('Intensity now').selectOption('Networking');
  await theirs.getByLabel('Intensity aimed at').selectOption('Cooperating');
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs).toBeHidden();

  await mine.getByLabel('Intensity now').selectOption('Coordinating');
  await mine.getByLabel('No written agreement, because').fill('They sign nothing on paper.');
  await mine.getByRole('button', { name: 'Save' }).click();
  const conflict = page.getByRole('dialog', { name: 'Somebody saved before you' });
  const choice = conflict.getByRole('radiogroup', { name: 'Intensity now' });
  await expect(conflict.getByText('Before: nothing')).toBeVisible();
  await expect(choice.getByRole('radio', { name: /Coordinating/ })).toBeChecked();
  await expect(conflict.getByText(/They sign nothing on paper/)).toBeVisible();
  await expect(conflict.getByText(/Cooperating/)).toBeVisible();
  await expectAccessible(page);
  await choice.getByRole('radio', { name: /Demo Manager.*Networking/ }).check();
  await conflict.getByRole('button', { name: 'Save' }).click();
  await expect(mine).toBeHidden();

  const query = 'query ($id: ID!) { partnership(id: $id) { intensity targetIntensity noAgreementReason version } }';
  const stored = await ask(page, query, { id: address.split('/').at(-1) });
  expect(stored.data?.['partnership']).toEqual({
    intensity: 'NETWORKING',
    targetIntensity: 'COOPERATING',
    noAgreementReason: 'They sign nothing on paper.',
    version: 3,
  });
});

test('what was typed goes back into the form on top of their version, so that both can be joined by hand', async ({
  page,
  browser,
}) => {
  const other = await twoPeople(browser, page);
  const { address, id } = await ownPartnership(page);
  const obstacle = {
    id: crypto.randomUUID(),
    partnershipId: id,
    type: 'LANGUAGE',
    severity: 'LOW',
    since: '2026-01-10',
    note: 'They answer in French only.',
  };
  await change(page, 'recordObstacle', obstacle);
  for (const one of [page, other]) {
    await one.goto(address);
    await one
      .getByRole('button', { name: /^Acts for/ })
      .first()
      .click();
    await one.getByRole('menuitem', { name: 'Edit' }).click();
  }
  const [mine, theirs] = [page, other].map((one) => one.getByRole('dialog', { name: 'Edit the obstacle' }));
  if (!mine || !theirs) throw new Error('two dialogs');
  await theirs.getByLabel('Note').fill('They answer in French; a colleague translates.');
  await theirs.getByLabel('Weight').selectOption('Medium');
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs).toBeHidden();
  await mine.getByLabel('Note').fill('They are hiring somebody who speaks German.');
  await mine.getByRole('button', { name: 'Save' }).click();
  const conflict = page.getByRole('dialog', { name: 'Somebody saved before you' });
  await expect(conflict.getByText('They answer in French; a colleague translates.')).toBeVisible();
  await conflict.getByRole('button', { name: 'Back to the form' }).click();
  await expect(mine.getByLabel('Note')).toHaveValue('They are hiring somebody who speaks German.');
  await expect(mine.getByLabel('Weight')).toHaveValue('MEDIUM');
  await mine.getByLabel('Note').fill('A colleague translates until they hire somebody.');
  await mine.getByRole('button', { name: 'Save' }).click();
  await expect(mine).toBeHidden();
  await expect(page.getByText('A colleague translates until they hire somebody.').first()).toBeVisible();
});
