import type { CivilDate } from '@alongside/shared';
import { registryLabel } from '../open-data/records.ts';
import type { AppendixColumn, ChannelKind, InitiativeFactKind, SharingLabel } from '../vocabulary/index.ts';
import { sourcesOf } from './appendix-chapter.ts';
import type { PreventionFacts, ReportInitiative } from './facts.ts';
import { codesOfKind, countedInitiatives } from './places.ts';
import type { ReportWords } from './words.ts';

/** What the table of the appendix says of an initiative beyond what the report prints. */
export interface AppendixDetail {
  /** Institutional ways that are shown to the public. */
  readonly channels: readonly { readonly kind: ChannelKind; readonly value: string }[];
  /** Null where nobody vouched for it until the data date, as far as was known. */
  readonly confirmedOn: CivilDate | null;
  /** Whether the record and all that is told of it come from sources that anybody can look up. */
  readonly open: boolean;
}

/** Each row is labelled by where its facts come from: what was told to the network stays in the network. */
export const appendixLabel = (detail: AppendixDetail | undefined): SharingLabel => registryLabel(detail?.open ?? false);

/** The initiatives of the printed appendix, in its order, each as the cells of a table. Null is an empty cell. */
export const appendixRows = (
  facts: PreventionFacts,
  details: ReadonlyMap<string, AppendixDetail>,
  words: ReportWords,
): readonly Readonly<Record<AppendixColumn, string | null>>[] =>
  countedInitiatives(facts).map((initiative) => rowOf(initiative, details.get(initiative.id), words));

function rowOf(
  initiative: ReportInitiative,
  detail: AppendixDetail | undefined,
  words: ReportWords,
): Record<AppendixColumn, string | null> {
  const listed = (kind: InitiativeFactKind, name: (code: string) => string, silent = words.phrases.notStated) =>
    codesOfKind(initiative, kind).map(name).join('; ') || silent;
  const reach = detail?.channels.map(({ kind, value }) => `${words.label('channelKind', kind)}: ${value}`) ?? [];
  return {
    NAME: initiative.name,
    LOCAL_NAME: initiative.localName,
    COUNTRY: listed('COUNTRY', words.country),
    LEVEL: listed(
      'LEVEL',
      (code) => words.label('level', code),
      words.label('levelListState', initiative.levelListState),
    ),
    SERVICE: listed('SERVICE', (code) => words.label('service', code)),
    AUDIENCE: listed('AUDIENCE', (code) => words.label('audience', code)),
    LANGUAGE: listed('LANGUAGE', words.language),
    STATUS: words.label('status', initiative.status),
    REACH: reach.join('; ') || null,
    SOURCE: sourcesOf(initiative, words),
    AS_OF:
      initiative.facts
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? null,
    CONFIRMED_ON: detail?.confirmedOn ?? null,
    SHARING: words.label('sharing', appendixLabel(detail)),
  };
}
