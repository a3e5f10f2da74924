import { randomUUID } from 'node:crypto';
import type { GraphQLAnswer, Person, TestApi } from './api.ts';
import { mutate, type Outcome } from './mutate.ts';

/** The figures of a month as whoever holds the link sees them. */
export interface SeenFigures {
  readonly hotline: string;
  readonly initiative: string;
  readonly askedBy: string;
  readonly month: string;
  readonly figures: readonly {
    readonly direction: string;
    readonly count: number | null;
    readonly counted: boolean;
    readonly checking: boolean;
    readonly ours: number | null;
  }[];
  readonly answeredAt: string | null;
}

const fields =
  'hotline initiative askedBy month figures { direction count counted checking ours } answeredAt expiresAt';

/** Logs a count of a month, which is then ours. */
export const logCount = (person: Person, partnershipId: string, month: string, count: number, direction = 'OUT') =>
  mutate(person, 'logReferral', {
    id: randomUUID(),
    partnershipId,
    month,
    direction,
    subject: 'HELP_SEEKER',
    mode: 'SIGNPOST',
    channel: 'PHONE',
    count,
  });

export const issueFigureLink = (
  person: Person,
  partnershipId: string,
  month: string,
  more: object = {},
): Promise<Outcome<{ path: string; expiresAt: string }>> =>
  mutate(
    person,
    'issueFigureLink',
    { id: randomUUID(), partnershipId, month, recipient: 'Head of the helpline', ...more },
    '{ path expiresAt }',
  );

/** The token of a new link to the figures of a month. */
export const figureToken = async (person: Person, partnershipId: string, month: string): Promise<string> =>
  (await issueFigureLink(person, partnershipId, month)).result?.path.split('#')[1] ?? '';

export const seeFigures = (api: TestApi, token: string): Promise<GraphQLAnswer<{ figuresByLink: SeenFigures }>> =>
  api.askByLink(token, `{ figuresByLink { ${fields} } }`);

/** Gives both figures; `undefined` stands for what the partner does not count. */
export const giveFigures = (
  api: TestApi,
  token: string,
  out: number | null | undefined,
  into: number | null | undefined,
): Promise<GraphQLAnswer<{ giveFiguresByLink: SeenFigures }>> =>
  api.askByLink(
    token,
    `mutation ($input: GiveFiguresByLinkInput!) { giveFiguresByLink(input: $input) { ${fields} } }`,
    {
      input: {
        figures: [
          { direction: 'OUT', count: out ?? null, counted: out !== undefined },
          { direction: 'IN', count: into ?? null, counted: into !== undefined },
        ],
      },
    },
  );
