import { coverageState } from '../coverage/index.ts';
import { listFindings, preventionLevels } from '../vocabulary/index.ts';
import { note, type ReportBlock, subheading } from './blocks.ts';
import type { PreventionFacts } from './facts.ts';
import { type ReportFigure, reportLists } from './figures.ts';
import { countAt, type ReportPlace, reportPlaces } from './places.ts';
import { ratioIn } from './references.ts';
import type { ReportWords } from './words.ts';

/** Which help is known: by country and level, by service, and beside the lists that were printed in 2020. */
export function overviewBlocks(
  facts: PreventionFacts,
  words: ReportWords,
  figures: readonly ReportFigure[],
): readonly ReportBlock[] {
  return [...byCountry(facts, words), ...byService(facts, words, figures), ...besidePrinted(facts, words)];
}

function byCountry(facts: PreventionFacts, words: ReportWords): ReportBlock[] {
  const { phrases, label, number } = words;
  const cell = (place: ReportPlace, code?: string) => {
    const count = countAt(place, code === undefined ? undefined : { kind: 'LEVEL', code });
    const state = label('coverageState', coverageState(count));
    return count.firm + count.weak === 0 ? state : phrases.cell(state, number(count.firm), number(count.weak));
  };
  return [
    subheading(phrases.byCountry),
    note(phrases.cellMeaning),
    {
      kind: 'table',
      caption: phrases.byCountryCaption(words.date(facts.dataDate)),
      columns: [
        { head: phrases.country, width: 3 },
        { head: phrases.hotlines, width: 1.6, align: 'right' },
        ...preventionLevels.codes.map((level) => ({ head: label('level', level), width: 3 })),
        { head: phrases.allLevels, width: 3 },
      ],
      rows: reportPlaces(facts)
        .map((place) => ({ name: words.country(place.country), place }))
        .sort((a, b) => a.name.localeCompare(b.name, words.lang))
        .map(({ name, place }) => [
          name,
          number(place.hotlines.length),
          ...preventionLevels.codes.map((level) => cell(place, level)),
          cell(place),
        ]),
    },
    note(phrases.fromRegistry(words.date(facts.dataDate), words.date(facts.knownOn))),
  ];
}

function byService(facts: PreventionFacts, words: ReportWords, figures: readonly ReportFigure[]): ReportBlock[] {
  const { phrases, label, number } = words;
  const countries = reportPlaces(facts).length;
  const rows = figures
    .filter(({ kind }) => kind === 'COUNTRIES_WITH_SERVICE')
    .map(({ of, value }) => ({
      label: label('service', of ?? ''),
      value,
      shown: ratioIn[words.lang](number(value), number(countries)),
    }));
  if (rows.length === 0) return [subheading(phrases.byService), note(phrases.noService)];
  return [
    subheading(phrases.byService),
    {
      kind: 'bars',
      caption: phrases.countriesAmong(number(countries)),
      alt: phrases.byServiceAlt(number(rows.length), number(countries)),
      bars: rows.toSorted((a, b) => b.value - a.value),
    },
    note(phrases.fromRegistry(words.date(facts.dataDate), words.date(facts.knownOn))),
  ];
}

function besidePrinted(facts: PreventionFacts, words: ReportWords): ReportBlock[] {
  const { phrases, label } = words;
  return [
    subheading(phrases.lists),
    note(phrases.listsMeaning),
    ...reportLists(facts).map(({ service, countries }): ReportBlock => {
      const named = (finding: string) =>
        countries.flatMap((each) => (each.finding === finding ? [words.country(each.country)] : []));
      return {
        kind: 'table',
        caption: label('service', service),
        columns: [
          { head: phrases.finding, width: 2 },
          { head: phrases.countries, width: 6 },
        ],
        rows: listFindings.codes.map((finding) => [
          label('listFinding', finding),
          named(finding).length > 0 ? words.list(named(finding)) : phrases.nothing,
        ]),
      };
    }),
    note(phrases.fromPrint(words.date(facts.dataDate), words.date(facts.knownOn))),
  ];
}
