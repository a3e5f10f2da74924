import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { change } from './own-partnership.ts';
import { ask, signIn } from './people.ts';

/** A focus group of one hotline and one helpline, prepared; nobody else of prevention is in the pool. */
async function invitingGroup(page: Page): Promise<{ id: string; helpline: string; other: string }> {
  const id = crypto.randomUUID();
  const now = String(Date.now());
  const plan = { title: `Seats by hand ${now}`, purpose: 'What to do when nobody keeps the rules.', questions: [] };
  await change(page, 'planFocusGroup', { id, ...plan, format: 'ONLINE' });
  const person = (organisation: string, side: string) => ({
    id: crypto.randomUUID(),
    role: 'Representative',
    organisation: `${organisation} ${now}`,
    side,
    levels: [],
    languages: ['en'],
    source: 'HAND',
  });
  const people = [
    person('Hotline one', 'HOTLINE'),
    person('Hotline two', 'HOTLINE'),
    person('Only helpline', 'PREVENTION'),
  ];
  await change(page, 'addCandidates', { focusGroupId: id, candidates: people });
  const quotas = [{ attribute: 'SIDE', value: 'PREVENTION', min: 1 }];
  await change(page, 'setSelectionRules', { id, version: 1, seats: 2, reserves: 2, quotas, caps: [] });
  const drawId = crypto.randomUUID();
  await change(page, 'drawPanel', { id: drawId, focusGroupId: id });
  await change(page, 'prepareInvitations', { focusGroupId: id, drawId });
  const seated = 'query ($id: ID!) { focusGroup(id: $id) { invitations { candidate { organisation } } } }';
  const { data } = await ask(page, seated, { id });
  const group = data?.['focusGroup'] as { invitations: { candidate: { organisation: string } }[] };
  const invited = group.invitations.map(({ candidate }) => candidate.organisation);
  const other = people.map(({ organisation }) => organisation).find((each) => !invited.includes(each)) ?? '';
  return { id, helpline: `Only helpline ${now}`, other };
}

test('where nobody keeps the rules, the secretariat gives the seat by hand and says why', async ({ page }) => {
  await signIn(page, 'secretariat');
  const { id, helpline, other } = await invitingGroup(page);
  await page.goto(`/focus-groups/${id}?step=invitations`);
  await page.getByRole('button', { name: `Acts for ${helpline}` }).click();
  await page.getByRole('menuitem', { name: 'Note a reply' }).click();
  await page.getByRole('dialog').getByRole('radio', { name: 'I cannot come' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByText('1 seat stays free: nobody who is left keeps all rules.')).toBeVisible({
    timeout: 30_000,
  });

  await page.getByRole('button', { name: 'Choose somebody' }).click();
  const dialog = page.getByRole('dialog', { name: 'Give the seat by hand' });
  await dialog.getByRole('radio', { name: other }).check();
  await expect(dialog.getByText('Would be broken: Side: Prevention')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Why they may come all the same').fill('Two hotlines are better than an empty chair.');
  await dialog.getByRole('button', { name: 'Give them the seat' }).click();
  const seats = page.getByRole('table', { name: 'Seats' });
  await expect(seats.getByText(`in place of ${helpline}`)).toBeVisible();
  await expect(seats.getByText('Given by hand: Two hotlines are better than an empty chair.')).toBeVisible();

  await page.getByRole('button', { name: `Acts for ${other}` }).click();
  await page.getByRole('menuitem', { name: 'Correct address or zone' }).click();
  const contact = page.getByRole('dialog', { name: `How ${other} is reached` });
  await contact.getByLabel('Work e-mail').fill('nobody@work');
  await contact.getByRole('button', { name: 'Save' }).click();
  await expect(contact.getByText('Use one e-mail address.')).toBeVisible();
  await contact.getByLabel('Work e-mail').fill(`office.${String(Date.now())}@work.example`);
  await expectAccessible(page);
  await contact.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`Saved. Earlier links of ${other} have ended.`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send 1 mail' })).toBeVisible();
});
