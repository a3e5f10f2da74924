import { randomUUID } from 'node:crypto';
import type { GraphQLAnswer, Person, TestApi } from './api.ts';
import { answerInvitation, invitingGroup, issueLink, load } from './focus-groups.ts';

interface Named {
  readonly id: string;
}
export interface SeenOption extends Named {
  readonly typed: string;
  readonly startsAt: string;
  readonly clockMoved: boolean;
  readonly answers: readonly { readonly candidateId: string; readonly vote: string; readonly notedBy: string | null }[];
}
export interface SeenFinding extends Named {
  readonly theme: string;
  readonly quote: string | null;
  readonly named: boolean;
  readonly speaker: Named | null;
  readonly evidence: readonly { readonly text: string }[];
  readonly version: number;
}
export interface SeenParticipant extends Named {
  readonly state: string;
  readonly zone: string | null;
  readonly consents: readonly string[];
  readonly attendance: string | null;
  readonly notedBy: string | null;
  readonly calendar: { readonly method: string; readonly sequence: number; readonly due: boolean } | null;
}
export interface SeenAction extends Named {
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly finding: Named | null;
  readonly hotline: Named | null;
}
/** A focus group with its date, its session, and what came of it. */
export interface HeldGroup extends Named {
  readonly status: string;
  readonly version: number;
  readonly progress: {
    readonly next: string | null;
    readonly missing: readonly string[];
    readonly previous: string | null;
  };
  readonly poll: {
    readonly zone: string;
    readonly closedAt: string | null;
    readonly chosenOptionId: string | null;
    readonly options: readonly SeenOption[];
    readonly version: number;
  } | null;
  readonly session: {
    readonly typed: string;
    readonly zone: string;
    readonly startsAt: string;
    readonly venue: string | null;
    readonly joinLink: string | null;
    readonly confirmed: boolean;
    readonly givenUpAt: string | null;
    readonly sequence: number;
    readonly agenda: readonly { readonly title: string; readonly minutes: number }[];
    readonly version: number;
  } | null;
  readonly participants: readonly SeenParticipant[];
  readonly notes: readonly {
    readonly id: string;
    readonly text: string;
    readonly version: number;
    readonly speaker: Named | null;
  }[];
  readonly findings: readonly SeenFinding[];
  readonly actions: readonly SeenAction[];
}

const selection = `{ id status version progress { next missing previous }
  poll { zone closedAt chosenOptionId version options { id typed startsAt clockMoved answers { candidateId vote notedBy } } }
  session { typed zone startsAt venue joinLink confirmed givenUpAt sequence version agenda { title minutes } }
  participants { id state zone consents attendance notedBy calendar { method sequence due } }
  notes { id text version speaker { id } }
  findings { id theme quote named version speaker { id } evidence { text } }
  actions { id title state version finding { id } hotline { id } } }`;

/** Sends a mutation that answers a focus group; answers it, or the code of the refusal with its field. */
export async function hold(
  person: Person,
  field: string,
  input: object,
  type = `${field[0]?.toUpperCase() ?? ''}${field.slice(1)}Input`,
) {
  const { data, errors } = await person.ask<Record<string, HeldGroup>>(
    `mutation ($input: ${type}!) { ${field}(input: $input) ${selection} }`,
    { input },
  );
  const refused = errors?.map(({ extensions: { code, field: at } }) => [code, at].filter(Boolean).join(' ')).join();
  return { group: data?.[field] as HeldGroup, params: errors?.[0]?.extensions.params, ...(refused && { refused }) };
}

export const askForSession = (person: Person, id: string): Promise<GraphQLAnswer<{ focusGroup: HeldGroup | null }>> =>
  person.ask(`query ($id: ID!) { focusGroup(id: $id) ${selection} }`, { id });

export async function loadSession(person: Person, id: string): Promise<HeldGroup> {
  const { data } = await askForSession(person, id);
  if (!data?.focusGroup) throw new Error('no such focus group');
  return data.focusGroup;
}

/** Some time ahead, as it is typed. */
export const typed = (days: number, time = '14:00'): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${time}`;

export interface Invitee {
  readonly candidateId: string;
  readonly token: string;
}

/** A focus group whose people have links; none has replied. Each has a work e-mail. */
export async function invited(api: TestApi, person: Person, seats = 3) {
  const { id } = await invitingGroup(person, { seats, hotlines: seats, prevention: 2 });
  const { invitations } = await load(person, id);
  const people: Invitee[] = [];
  for (const { id: invitationId, candidate } of invitations.filter(({ state }) => state === 'DRAFT')) {
    const { token } = await issueLink(person, invitationId);
    people.push({ candidateId: candidate.id, token });
  }
  await api.admin.query(
    `update app.focus_group_candidates set email = 'p' || left(id::text, 8) || '@work.example' where focus_group_id = $1`,
    [id],
  );
  return { id, people };
}

/** All of them have accepted, and a poll offers two dates. */
export async function polled(api: TestApi, person: Person, seats = 3) {
  const { id, people } = await invited(api, person, seats);
  for (const { token } of people) await answerInvitation(api, token, 'ACCEPTED');
  const options = [20, 21].map((days) => ({ id: randomUUID(), at: typed(days) }));
  const poll = { focusGroupId: id, zone: 'Europe/Madrid', minutes: 90, options };
  const { group, refused } = await hold(person, 'openDatePoll', poll);
  if (refused) throw new Error(refused);
  return { id, people, options, poll, group };
}

/** The date is fixed, with a place and a link, and the hour has come; everybody was there. */
export async function begun(api: TestApi, person: Person, seats = 3) {
  const { id, people } = await invited(api, person, seats);
  for (const { token } of people) await answerInvitation(api, token, 'ACCEPTED');
  const session = {
    zone: 'Europe/Madrid',
    minutes: 90,
    venue: 'Online',
    joinLink: 'https://meet.example.org/x',
    confirmed: true,
  };
  await hold(person, 'setFocusGroupSession', { focusGroupId: id, at: typed(3), ...session }, 'SetSessionInput');
  await api.admin.query(`update app.focus_group_sessions set starts_at = now() - interval '1 hour' where id = $1`, [
    id,
  ]);
  for (const { candidateId } of people) await hold(person, 'noteAttendance', { candidateId, attendance: 'ATTENDED' });
  return { id, people, group: await loadSession(person, id) };
}

/** Somebody agrees by their link. */
export const consent = (api: TestApi, token: string, consents: readonly string[]) =>
  api.askByLink<{ consentByLink: { consents: string[] } }>(
    token,
    'mutation ($input: ConsentByLinkInput!) { consentByLink(input: $input) { consents consentedAt } }',
    { input: { consents } },
  );
