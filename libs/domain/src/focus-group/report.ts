import type { ActionState, Attendance, CandidateSide, ConsentPurpose } from '../vocabulary/index.ts';

/** What is known of a focus group when its report is written. */
export interface ReportFacts {
  readonly participants: readonly {
    readonly id: string;
    readonly attendance: Attendance | null;
    readonly consents: readonly ConsentPurpose[];
    readonly candidate: {
      readonly name: string | null;
      readonly role: string;
      readonly organisation: string | null;
      readonly side: CandidateSide;
    };
  }[];
  readonly findings: readonly {
    readonly theme: string;
    readonly statement: string;
    readonly support: number;
    readonly quote: string | null;
    readonly named: boolean;
    readonly speaker: { readonly id: string } | null;
  }[];
  readonly actions: readonly {
    readonly title: string;
    readonly dueOn: string | null;
    readonly state: ActionState;
  }[];
}

/** A finding as readers outside of the room see it. */
export interface ReportedFinding {
  readonly statement: string;
  readonly support: number;
  readonly quote: string | null;
  /** Who is named, with role or organisation; null for everybody who has not agreed to it. */
  readonly by: string | null;
}

/** What leaves the room: counts, findings by theme, what follows. Nobody is in it who has not agreed. */
export interface ReportContent {
  /** How many of each side were there. */
  readonly sides: readonly { readonly side: CandidateSide; readonly count: number }[];
  readonly attended: number;
  readonly themes: readonly { readonly theme: string; readonly findings: readonly ReportedFinding[] }[];
  readonly actions: ReportFacts['actions'];
}

/**
 * The content of a report. Consent is asked for once more here, of each person and each purpose, so that a name or a word
 * that got into a finding by any other way stays out of it.
 */
export function reportContent({ participants, findings, actions }: ReportFacts): ReportContent {
  const there = participants.filter(({ attendance }) => attendance === 'ATTENDED');
  const people = new Map(there.map((person) => [person.id, person]));
  const agreed = (id: string | undefined, purpose: ConsentPurpose) =>
    id !== undefined && (people.get(id)?.consents.includes(purpose) ?? false);
  const themes = new Map<string, ReportedFinding[]>();
  for (const { theme, statement, support, quote, named, speaker } of findings) {
    const candidate =
      named && agreed(speaker?.id, 'ATTRIBUTION') ? people.get(speaker?.id ?? '')?.candidate : undefined;
    const by = candidate
      ? [candidate.name, candidate.role, candidate.organisation].filter((part) => part !== null).join(', ')
      : null;
    const reported = { statement, support, by, quote: agreed(speaker?.id, 'QUOTATION') ? quote : null };
    themes.set(theme, [...(themes.get(theme) ?? []), reported]);
  }
  const sides = new Map<CandidateSide, number>();
  for (const { candidate } of there) sides.set(candidate.side, (sides.get(candidate.side) ?? 0) + 1);
  return {
    sides: [...sides].map(([side, count]) => ({ side, count })),
    attended: there.length,
    themes: [...themes].map(([theme, found]) => ({ theme, findings: found })),
    actions: actions.filter(({ state }) => state !== 'DROPPED'),
  };
}
