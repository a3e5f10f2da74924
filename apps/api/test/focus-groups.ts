import { randomUUID } from 'node:crypto';
import type { GraphQLAnswer, Person, TestApi } from './api.ts';

/** An invitation as the secretariat reads it. */
export interface SeenInvitation {
  readonly id: string;
  readonly state: string;
  readonly seat: number | null;
  readonly turn: number | null;
  readonly replyBy: string | null;
  readonly tentativeUntil: string | null;
  readonly declinedBecause: string | null;
  readonly notedBy: string | null;
  readonly restorable: boolean;
  readonly version: number;
  readonly candidate: { readonly id: string; readonly role: string };
  readonly inPlaceOf: { readonly id: string } | null;
}

/** A focus group with its seats. */
export interface InvitingGroup {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly draws: readonly {
    readonly id: string;
    readonly outcomes: readonly { readonly candidate: { id: string } }[];
  }[];
  readonly panel: {
    readonly drawId: string;
    readonly replyDays: number;
    readonly offerDays: number;
    readonly freeSeats: number;
    readonly nobodyLeft: boolean;
    readonly version: number;
  } | null;
  readonly invitations: readonly SeenInvitation[];
}

const selection = `{ id status version draws { id outcomes { candidate { id } } }
  panel { drawId replyDays offerDays freeSeats nobodyLeft version }
  invitations { id state seat turn replyBy tentativeUntil declinedBecause notedBy restorable version
    candidate { id role } inPlaceOf { id } } }`;

/** Sends a mutation with one `input` that answers a focus group; answers it, or the code of the refusal with its field. */
export async function act(
  person: Person,
  field: string,
  input: object,
  answers = selection,
  type = `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}Input`,
): Promise<{ group: InvitingGroup; refused?: string }> {
  const { data, errors } = await person.ask<Record<string, InvitingGroup>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) ${answers} }`,
    { input },
  );
  const refused = errors?.map(({ extensions: { code, field: at } }) => [code, at].filter(Boolean).join(' ')).join();
  return { group: data?.[field] as InvitingGroup, ...(refused && { refused }) };
}

/** One step of an invitation by its id and version. */
export const step = (person: Person, field: string, { id, version }: { id: string; version: number }) =>
  act(person, field, { id, version }, selection, 'InvitationStepInput');

export const askFor = (person: Person, id: string): Promise<GraphQLAnswer<{ focusGroup: InvitingGroup | null }>> =>
  person.ask(`query ($id: ID!) { focusGroup(id: $id) ${selection} }`, { id });

export async function load(person: Person, id: string): Promise<InvitingGroup> {
  const { data } = await askFor(person, id);
  if (!data?.focusGroup) throw new Error('no such focus group');
  return data.focusGroup;
}

interface Planned {
  readonly seats: number;
  /** How many people of hotlines and of prevention stand in the pool, each of an organisation of their own. */
  readonly hotlines: number;
  readonly prevention: number;
  readonly quotas?: readonly object[];
}

/** A focus group with a pool and a draw. */
export async function drawnGroup(person: Person, { seats, hotlines, prevention, quotas = [] }: Planned) {
  const id = randomUUID();
  await act(person, 'planFocusGroup', {
    id,
    title: 'Hotlines and helplines',
    purpose: 'What keeps hotlines from pointing people to helplines.',
    questions: ['What happens when somebody asks for help?'],
    format: 'ONLINE',
  });
  const somebody = (side: string, country: string) => (_: unknown, n: number) => ({
    id: randomUUID(),
    role: `${side} ${String(n)}`,
    // Of their own in each focus group: whoever took part in another one rests.
    organisation: `${side} ${String(n)} of ${id}`,
    side,
    country,
    levels: [],
    languages: ['en'],
    source: 'HAND',
  });
  const candidates = [
    ...Array.from({ length: hotlines }, somebody('HOTLINE', 'AT')),
    ...Array.from({ length: prevention }, somebody('PREVENTION', 'DE')),
  ];
  await act(person, 'addCandidates', { focusGroupId: id, candidates });
  await act(person, 'setSelectionRules', { id, version: 1, seats, reserves: 20, quotas, caps: [] });
  const { group, refused } = await act(person, 'drawPanel', { id: randomUUID(), focusGroupId: id });
  if (refused) throw new Error(refused);
  return group;
}

/** A focus group whose invitations are prepared. */
export async function invitingGroup(person: Person, planned: Planned): Promise<InvitingGroup> {
  const { id, draws } = await drawnGroup(person, planned);
  const { group, refused } = await act(person, 'prepareInvitations', { focusGroupId: id, drawId: draws[0]?.id });
  if (refused) throw new Error(refused);
  return group;
}

/** Issues a link; answers its token. */
export async function issueLink(person: Person, invitationId: string, id = randomUUID()) {
  const { data, errors } = await person.ask<{ issueInvitationLink: { path: string; expiresAt: string } }>(
    'mutation ($input: IssueInvitationLinkInput!) { issueInvitationLink(input: $input) { path expiresAt } }',
    { input: { id, invitationId } },
  );
  return { token: data?.issueInvitationLink.path.split('#')[1] ?? '', refused: errors?.[0]?.extensions.code };
}

/** An invitation as whoever holds its link sees it. */
export interface InvitationByLink {
  readonly title: string;
  readonly askedBy: string;
  readonly role: string;
  readonly state: string;
  readonly isOpen: boolean;
  readonly calledOff: boolean;
  readonly replyBy: string | null;
  readonly tentativeUntil: string | null;
}

const byLink =
  '{ title purpose questions format name role organisation askedBy zone state isOpen calledOff replyBy tentativeUntil repliedAt declinedBecause }';

export const seeInvitation = (
  api: TestApi,
  token: string,
): Promise<GraphQLAnswer<{ invitationByLink: InvitationByLink }>> =>
  api.askByLink(token, `{ invitationByLink ${byLink} }`);

export async function answerInvitation(api: TestApi, token: string, reply: string, more: object = {}) {
  const { data, errors } = await api.askByLink<{ answerInvitationByLink: InvitationByLink }>(
    token,
    `mutation ($input: AnswerInvitationByLinkInput!) { answerInvitationByLink(input: $input) ${byLink} }`,
    { input: { reply, zone: 'Europe/Madrid', ...more } },
  );
  const [error] = errors ?? [];
  const refused = error && [error.extensions.code, error.extensions.field].filter(Boolean).join(' ');
  return { invitation: data?.answerInvitationByLink, refused };
}
