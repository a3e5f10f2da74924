import type { InitiativeFactKind } from '../vocabulary/index.ts';
import { note, type ReportBlock } from './blocks.ts';
import type { PreventionFacts, ReportInitiative } from './facts.ts';
import { codesOfKind, countedInitiatives } from './places.ts';
import type { ReportWords } from './words.ts';

const widths: readonly number[] = [4, 2.5, 2.5, 3.5, 3, 2, 2, 4];

/** Every initiative that was counted, by name, with its sources and their dates. */
export function appendixBlocks(facts: PreventionFacts, words: ReportWords): readonly ReportBlock[] {
  const { phrases } = words;
  const initiatives = countedInitiatives(facts);
  if (initiatives.length === 0) return [note(phrases.noInitiative)];
  return [
    {
      kind: 'table',
      caption: phrases.appendixCaption(words.number(initiatives.length), words.date(facts.dataDate)),
      columns: phrases.appendixHead.map((head, at) => ({ head, width: widths[at] ?? 1 })),
      rows: initiatives.map((initiative) => rowOf(initiative, words)),
    },
  ];
}

function rowOf(initiative: ReportInitiative, words: ReportWords): string[] {
  const listed = (kind: InitiativeFactKind, name: (code: string) => string, silent = words.phrases.notStated) => {
    const names = codesOfKind(initiative, kind).map(name);
    return names.length > 0 ? names.join(', ') : silent;
  };
  const { name, localName } = initiative;
  return [
    localName && localName !== name ? `${name} (${localName})` : name,
    listed('COUNTRY', words.country),
    listed('LEVEL', (code) => words.label('level', code), words.label('levelListState', initiative.levelListState)),
    listed('SERVICE', (code) => words.label('service', code)),
    listed('AUDIENCE', (code) => words.label('audience', code)),
    listed('LANGUAGE', words.language),
    words.label('status', initiative.status),
    sourcesOf(initiative, words),
  ];
}

/** Each source of the facts once, with their dates; the record’s own date is that of its last change, and proves nothing of the day. */
export function sourcesOf({ facts }: ReportInitiative, words: ReportWords): string {
  const dates = new Map<string, Set<string>>();
  for (const { source, asOf } of facts) dates.set(source, (dates.get(source) ?? new Set()).add(asOf));
  const told = [...dates].map(([title, found]) => `${title}, ${[...found].sort().map(words.date).join(' / ')}`);
  return told.length > 0 ? told.join('; ') : words.phrases.notStated;
}
