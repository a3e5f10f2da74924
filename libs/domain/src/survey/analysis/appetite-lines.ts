import type { TrendGroup } from '../../vocabulary/index.ts';
import type { SurveyDefinition } from '../definition.ts';
import { type AppetiteFigures, appetiteOf } from './appetite.ts';
import type { SurveyResponse } from './response.ts';
import { type QuestionResult, resultsOf } from './results.ts';
import { resultsFor } from './small-cells.ts';

/** An answer with where its hotline works; both null where the answers belong to nobody. */
export interface PlacedResponse extends SurveyResponse {
  readonly hotlineId: string | null;
  readonly region: string | null;
}

/** A round that is over, with what its figures are made of. */
export interface RoundOfWishes {
  readonly definition: SurveyDefinition;
  /** Of the past: its answers belong to nobody. */
  readonly archived: boolean;
  /** What members may see; null where nothing was released. */
  readonly released: readonly QuestionResult[] | null;
  readonly responses: readonly PlacedResponse[];
}

/** What was answered by a hotline, a region or everybody. */
export interface AppetiteLine extends AppetiteFigures {
  /** Of the hotline; the code of a region; UNKNOWN where answers belong to nobody; ALL. */
  readonly id: string;
  readonly name: string | null;
}

const lineOf: Readonly<Record<TrendGroup, (response: PlacedResponse) => Pick<AppetiteLine, 'id' | 'name'>>> = {
  ALL: () => ({ id: 'ALL', name: null }),
  HOTLINE: ({ hotlineId, respondent }) =>
    hotlineId ? { id: hotlineId, name: respondent } : { id: 'UNKNOWN', name: null },
  REGION: ({ region }) => ({ id: region ?? 'UNKNOWN', name: null }),
};

/** For the secretariat: every answer counts, whatever the numbers. Lines stand in the order of their first answer. */
export function appetiteLines({ definition, responses }: RoundOfWishes, by: TrendGroup): AppetiteLine[] {
  const lines = new Map<string, { readonly line: Pick<AppetiteLine, 'id' | 'name'>; readonly of: PlacedResponse[] }>();
  for (const response of responses) {
    const line = lineOf[by](response);
    const known = lines.get(line.id) ?? { line, of: [] };
    known.of.push(response);
    lines.set(line.id, known);
  }
  return [...lines.values()].map(({ line, of }) => ({
    ...line,
    ...appetiteOf(definition, resultsOf({ definition, responses: of })),
  }));
}

/** For members: what was released, or of a round of the past what they may see of answers that belong to nobody; never parts of it. */
export function appetiteForMembers({ definition, archived, released, responses }: RoundOfWishes): AppetiteLine[] {
  const results = archived ? resultsFor('MEMBERS', definition, resultsOf({ definition, responses })) : released;
  return results ? [{ id: 'ALL', name: null, ...appetiteOf(definition, results) }] : [];
}
