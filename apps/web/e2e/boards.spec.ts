import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

test('a manager adds a board and a seat, appoints somebody, asks who sat on a day, and takes it back', async ({
  page,
}) => {
  await signIn(page, 'manager');
  await page.goto('/boards');
  await expect(page.getByRole('link', { name: 'Advisory board of Northland' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a board' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Council of the journey');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Council of the journey' })).toBeVisible();

  await page.getByRole('button', { name: 'Add a seat' }).click();
  await page.getByRole('textbox', { name: 'What for' }).fill('youth');
  await page.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('row', { name: /Member, youth/ });
  await expect(row).toContainText('Vacant');

  await row.getByRole('button', { name: 'Acts for Member, youth' }).click();
  await page.getByRole('menuitem', { name: 'Appoint somebody' }).click();
  await page.getByText('Role only', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Role' }).fill('Head of a school');
  await page.getByRole('button', { name: 'Appoint', exact: true }).click();
  await expect(row).toContainText('Head of a school');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectAccessible(page);

  const address = new URL(page.url());
  await page.goto(`${address.pathname}?on=${day(-3)}`);
  await expect(page.getByRole('row', { name: /Member, youth/ })).not.toContainText('Head of a school since');
  await page.goto(address.pathname);
  await expect(row).toBeVisible();
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/view=terms/);
  await expect(page.getByRole('row', { name: /Head of a school/ })).toBeVisible();
  await page.goto(address.pathname);

  await row.getByRole('button', { name: 'Acts for Member, youth' }).click();
  await page.getByRole('menuitem', { name: 'End the term early' }).click();
  await page.getByRole('button', { name: 'End the term' }).click();
  await expect(page.getByText('The term of Head of a school ends early.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back.')).toBeVisible();
  await expect(row).toContainText('Head of a school');
});

test('a partner’s seat stands on the partnership and on its timeline', async ({ page }) => {
  await signIn(page, 'manager');
  const found = await ask(
    page,
    '{ partnerships(first: 50) { edges { node { id boardSeats { id board { name } } } } } }',
  );
  const { partnerships } = found.data as {
    partnerships: { edges: { node: { id: string; boardSeats: { board: { name: string } }[] } }[] };
  };
  const partner = partnerships.edges.find(({ node }) =>
    node.boardSeats.some(({ board }) => board.name === 'Council of the prevention lab'),
  );
  await page.goto(`/partnerships/${partner?.node.id}?show=TERM`);
  const seats = page.getByRole('region', { name: 'Board seats' });
  await expect(seats.getByRole('link', { name: 'Council of the prevention lab' })).toBeVisible();
  await expect(page.getByText('Board seat: Demo Manager')).toBeVisible();

  // Whoever holds a seat of theirs, and the initiative behind it, lead to the board too.
  const terms = await ask(
    page,
    '{ terms(first: 50) { edges { node { person { id } seat { nominatingOrganisation { initiatives { id } } } } } } }',
  );
  const held = (
    terms.data as {
      terms: {
        edges: {
          node: {
            person: { id: string } | null;
            seat: { nominatingOrganisation: { initiatives: { id: string }[] } | null };
          };
        }[];
      };
    }
  ).terms.edges.find(({ node }) => node.person && node.seat.nominatingOrganisation?.initiatives.length)?.node;
  for (const address of [
    `/people/${held?.person?.id}`,
    `/initiatives/${held?.seat.nominatingOrganisation?.initiatives[0]?.id}`,
  ]) {
    await page.goto(address);
    await page.getByRole('link', { name: 'Advisory board of Northland' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Advisory board of Northland' })).toBeVisible();
    await page.goBack();
    await expectAccessible(page);
  }
});

test('work is handed over as a whole and taken back, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await signIn(page, 'manager');
  const { data } = await ask(page, '{ users { edges { node { id name } } } viewer { id } }');
  const { users, viewer } = data as {
    users: { edges: { node: { id: string; name: string } }[] };
    viewer: { id: string };
  };
  const coordinator = users.edges.find(({ node }) => node.name === 'Demo Coordinator')?.node.id;
  const title = `Order the chairs ${Date.now() % 10_000}`;
  const id = crypto.randomUUID();
  await ask(page, 'mutation ($input: AddTaskInput!) { addTask(input: $input) { id } }', {
    input: { id, assigneeId: viewer.id, title },
  });
  const assignee = async () => {
    const answer = await ask(page, '{ tasks(first: 100) { edges { node { id assignee { id } } } } }');
    const { tasks } = answer.data as { tasks: { edges: { node: { id: string; assignee: { id: string } | null } }[] } };
    return tasks.edges.find(({ node }) => node.id === id)?.node.assignee?.id;
  };

  await page.goto(`/handovers/new?of=${viewer.id}`);
  await page.getByLabel('Open tasks to').selectOption({ label: 'Demo Coordinator' });
  await expect(page.getByRole('checkbox', { name: title })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hand over now' }).click();
  await expect(page).toHaveURL(/\/handovers$/);
  await expect(page.getByText(/handed over\.$/)).toBeVisible();
  expect(await assignee()).toBe(coordinator);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/given back\.$/)).toBeVisible();
  expect(await assignee()).toBe(viewer.id);
  await expectAccessible(page);
});
