import type { ReportFigureKind } from '../vocabulary/index.ts';
import { items, note, type ReportBlock, type ReportTable } from './blocks.ts';
import type { PreventionFacts } from './facts.ts';
import type { ReportFigure } from './figures.ts';
import { ratioIn } from './references.ts';
import { figureName, type ReportWords } from './words.ts';

/** Answers have their place in the chapters of the survey, with the words of their questions. */
const isKey = ({ kind }: ReportFigure): boolean => kind !== 'ANSWER' && kind !== 'FAVOURABLE';

const onLevels = ['INITIATIVES_ON_LEVEL', 'COVERED_ON_LEVEL', 'FRAGILE_ON_LEVEL', 'HOTLINE_GAPS_ON_LEVEL'] as const;
const withServices = ['INITIATIVES_WITH_SERVICE', 'COUNTRIES_WITH_SERVICE'] as const;
const besidePrint = ['LISTED_IN_BOTH', 'LISTED_IN_PRINT_ONLY', 'LISTED_IN_REGISTRY_ONLY'] as const;

/** Every figure but the answers: those that exist once with how each is computed, the others as tables of what they are about. */
export function keyFigureBlocks(
  facts: PreventionFacts,
  words: ReportWords,
  figures: readonly ReportFigure[],
): readonly ReportBlock[] {
  const { phrases } = words;
  return [
    single(figures, words),
    ...bySubject(phrases.figuresByLevel, phrases.level, 'level', onLevels, figures, words),
    ...bySubject(phrases.figuresByService, phrases.service, 'service', withServices, figures, words),
    ...bySubject(phrases.figuresByList, phrases.service, 'service', besidePrint, figures, words),
    note(phrases.fromRegistry(words.date(facts.dataDate), words.date(facts.knownOn))),
  ];
}

const numbersOf = ({ value, base }: ReportFigure, { lang, number }: ReportWords): string =>
  base === null ? number(value) : ratioIn[lang](number(value), number(base));

function single(figures: readonly ReportFigure[], words: ReportWords): ReportTable {
  const [name, value, how] = words.phrases.figuresHead;
  return {
    kind: 'table',
    caption: words.phrases.figuresCaption,
    columns: [
      { head: name, width: 4 },
      { head: value, width: 1.8, align: 'right' },
      { head: how, width: 6 },
    ],
    rows: figures
      .filter((figure) => isKey(figure) && figure.of === null)
      .map((figure) => [
        figureName(figure, words),
        numbersOf(figure, words),
        words.definition('reportFigureKind', figure.kind),
      ]),
  };
}

/** A row for each level or service, a column for each kind of figure; beneath it how each is computed. */
function bySubject(
  caption: string,
  head: string,
  list: 'level' | 'service',
  kinds: readonly ReportFigureKind[],
  figures: readonly ReportFigure[],
  words: ReportWords,
): ReportBlock[] {
  const here = figures.filter(({ kind }) => kinds.includes(kind));
  const subjects = [...new Set(here.map(({ of }) => of ?? ''))];
  if (subjects.length === 0) return [];
  const cell = (kind: ReportFigureKind, of: string) => {
    const figure = here.find((each) => each.kind === kind && each.of === of);
    return figure ? numbersOf(figure, words) : '';
  };
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { head, width: 3 },
        ...kinds.map((kind) => ({ head: words.label('reportFigureKind', kind), width: 2.2, align: 'right' as const })),
      ],
      rows: subjects.map((of) => [words.label(list, of), ...kinds.map((kind) => cell(kind, of))]),
    },
    ...items(
      kinds.map((kind) => `${words.label('reportFigureKind', kind)}: ${words.definition('reportFigureKind', kind)}`),
    ),
  ];
}
