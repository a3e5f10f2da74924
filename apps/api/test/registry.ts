import type { GraphQLAnswer, Person, TestApi } from './api.ts';

/** What people send and get back of an initiative in tests. */
export interface InitiativeRecord {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly status: string;
  readonly levelListState: string;
  readonly doubts: readonly string[];
  readonly levels: readonly string[];
  readonly services: readonly string[];
  readonly provenance: Origin;
  readonly facts: readonly (Coded & { readonly id: string; readonly provenance: Origin })[];
  readonly channels: readonly { readonly value: string; readonly provenance: Origin }[];
  readonly description: string | null;
}
interface Coded {
  readonly kind: string;
  readonly code: string;
  readonly certainty: string;
  readonly note: string | null;
}
interface Origin {
  readonly asOf: string;
  readonly stale: boolean;
  readonly confirmedAt: string | null;
  readonly confirmedBy: string | null;
  readonly source: { readonly title: string } | null;
}

const origin = 'provenance { asOf stale confirmedAt confirmedBy source { title } }';
export const initiativeSelection = `id version name status levelListState doubts levels services description ${origin}
  facts { id kind code certainty note ${origin} } channels { value ${origin} }`;

/** The initiative of that name, as the person sees it. */
export async function initiativeNamed(api: TestApi, person: Person, name: string): Promise<InitiativeRecord> {
  const { rows } = await api.admin.query<{ id: string }>('select id from app.initiatives where name = $1', [name]);
  const answer = await person.ask<{ initiative: InitiativeRecord }>(
    `query ($id: ID!) { initiative(id: $id) { ${initiativeSelection} } }`,
    { id: rows[0]?.id },
  );
  if (!answer.data?.initiative) throw new Error(`no initiative ${name}: ${JSON.stringify(answer.errors)}`);
  return answer.data.initiative;
}

/** The content as a form would send it unchanged. */
export async function contentForm(person: Person, id: string) {
  const answer = await person.ask<{ initiative: Record<string, unknown> & { organisation: { id: string } | null } }>(
    `query ($id: ID!) { initiative(id: $id) { name localName aliases organisation { id } scope website description levelListState status
       facts { kind code certainty note } channels { kind value hours note public } } }`,
    { id },
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  const { organisation, ...content } = answer.data.initiative;
  return { ...content, organisationId: organisation?.id ?? null } as unknown as ContentForm;
}

export interface ContentForm {
  readonly [field: string]: unknown;
  readonly facts: readonly Coded[];
  readonly channels: readonly { readonly [field: string]: unknown; readonly kind: string; readonly value: string }[];
}

/** Sends a mutation of the registry. */
export const change = <Name extends string>(
  person: Person,
  name: Name,
  type: string,
  input: object,
  selection = initiativeSelection,
): Promise<GraphQLAnswer<Record<Name, InitiativeRecord>>> =>
  person.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input });
