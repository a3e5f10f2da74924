import { expect, type Page } from '@playwright/test';
import { ask } from './people.ts';

interface Found {
  readonly edges: readonly { readonly node: { id: string; name: string; myPartnership: { id: string } | null } }[];
}

/** Starts a partnership that no other journey knows, with an initiative of the registry; for journeys that change a lot. */
export async function ownPartnership(page: Page): Promise<{ address: string; name: string; id: string }> {
  const { data } = await ask(page, '{ initiatives(first: 60) { edges { node { id name myPartnership { id } } } } }');
  const free = (data?.['initiatives'] as Found | undefined)?.edges.findLast(
    ({ node }) => !node.myPartnership && !node.name.includes('(fictional)'),
  );
  if (!free) throw new Error('the registry has no initiative left');
  const id = crypto.randomUUID();
  await change(page, 'startPartnership', { id, initiativeId: free.node.id });
  return { id, name: free.node.name, address: `/partnerships/${id}` };
}

/** Sends a mutation that must succeed, for what a journey needs to be there and does not show. */
export async function change(page: Page, field: string, input: object): Promise<void> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const answer = await ask(page, `mutation ($input: ${type}!) { ${field}(input: $input) { id } }`, { input });
  expect(answer.errors).toBeUndefined();
}
