import { compareLists, coverageStrength } from '../coverage/index.ts';
import {
  type ListFinding,
  preventionLevels,
  type ReportFigureKind,
  reportFigureKinds,
  serviceTypes,
} from '../vocabulary/index.ts';
import type { PreventionFacts, ReportInitiative, ReportSurvey } from './facts.ts';
import { codesOfKind, countedInitiatives, type ReportPlace, reportPlaces, stateAt } from './places.ts';

/** What the rows of a figure are: what its value is the number of. Null for answers, which belong to hotlines alone. */
export type ReportRowKind = 'COUNTRY' | 'INITIATIVE' | 'HOTLINE' | null;

/** A number of the report, bound to what it counts. */
export interface ReportFigure {
  /** Stands in texts: `{figure:covered-countries}`. The same in every report. */
  readonly id: string;
  readonly kind: ReportFigureKind;
  /** The level, service or answer (`Q1.YES`) that it is about; null for what exists once. */
  readonly of: string | null;
  readonly value: number;
  /** Of how many; null where it is no part of anything. */
  readonly base: number | null;
  readonly rowKind: ReportRowKind;
  /** Country codes or ids, as many as `value`; empty where `rowKind` is null. */
  readonly rows: readonly string[];
}

/** The id of a figure: `COVERED_ON_LEVEL` of `SECONDARY` is `covered-on-level-secondary`. */
export const figureId = (kind: ReportFigureKind, of: string | null): string =>
  (of === null ? kind : `${kind}-${of}`).toLowerCase().replaceAll('_', '-');

const counted = (
  kind: ReportFigureKind,
  of: string | null,
  rowKind: Exclude<ReportRowKind, null>,
  rows: readonly string[],
  base: number | null,
): ReportFigure => ({ id: figureId(kind, of), kind, of, value: rows.length, base, rowKind, rows });

/** Every figure of a report, in the order of the vocabulary. */
export function reportFigures(facts: PreventionFacts): readonly ReportFigure[] {
  const all = [
    ...initiativeFigures(facts),
    ...countryFigures(facts),
    ...listFigures(facts),
    ...surveyFigures(facts.survey),
  ];
  const order = reportFigureKinds.codes;
  return all.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const isCertain = (initiative: ReportInitiative): boolean =>
  initiative.facts.some(
    ({ kind, certainty }) => kind === 'COUNTRY' && coverageStrength(initiative.status, [certainty]) === 'FIRM',
  );

function initiativeFigures(facts: PreventionFacts): ReportFigure[] {
  const known = countedInitiatives(facts);
  const among = (keep: (initiative: ReportInitiative) => boolean) => known.filter(keep).map(({ id }) => id);
  const part = (kind: ReportFigureKind, of: string | null, rows: readonly string[]) =>
    counted(kind, of, 'INITIATIVE', rows, known.length);
  const services = serviceTypes.codes.filter((code) =>
    known.some((each) => codesOfKind(each, 'SERVICE').includes(code)),
  );
  return [
    counted(
      'INITIATIVES',
      null,
      'INITIATIVE',
      among(() => true),
      null,
    ),
    part('CERTAIN_INITIATIVES', null, among(isCertain)),
    part(
      'UNPLACED_INITIATIVES',
      null,
      among((each) => codesOfKind(each, 'COUNTRY').length === 0),
    ),
    ...preventionLevels.codes.map((level) =>
      part(
        'INITIATIVES_ON_LEVEL',
        level,
        among((each) => codesOfKind(each, 'LEVEL').includes(level)),
      ),
    ),
    ...services.map((service) =>
      part(
        'INITIATIVES_WITH_SERVICE',
        service,
        among((each) => codesOfKind(each, 'SERVICE').includes(service)),
      ),
    ),
  ];
}

function countryFigures(facts: PreventionFacts): ReportFigure[] {
  const places = reportPlaces(facts);
  const withHotline = places.filter(({ hotlines }) => hotlines.length > 0);
  const among = (kind: ReportFigureKind, of: string | null, keep: (place: ReportPlace) => boolean, from = places) =>
    counted(
      kind,
      of,
      'COUNTRY',
      from.filter(keep).map(({ country }) => country),
      from.length,
    );
  const hotlines = places.flatMap((place) => place.hotlines.map(({ id }) => id));
  const services = serviceTypes.codes.filter((code) =>
    places.some(({ initiatives }) => initiatives.some((each) => codesOfKind(each, 'SERVICE').includes(code))),
  );
  return [
    { ...among('COUNTRIES', null, () => true), base: null },
    counted('HOTLINES', null, 'HOTLINE', hotlines, null),
    among('HOTLINE_COUNTRIES', null, (place) => place.hotlines.length > 0),
    among('COVERED_COUNTRIES', null, (place) => stateAt(place) === 'COVERED'),
    among('FRAGILE_COUNTRIES', null, (place) => stateAt(place) === 'FRAGILE'),
    among('UNSERVED_COUNTRIES', null, (place) => stateAt(place) === 'NONE_KNOWN'),
    ...preventionLevels.codes.flatMap((code) => {
      const on = (place: ReportPlace) => stateAt(place, { kind: 'LEVEL', code });
      return [
        among('COVERED_ON_LEVEL', code, (place) => on(place) === 'COVERED'),
        among('FRAGILE_ON_LEVEL', code, (place) => on(place) === 'FRAGILE'),
        among('HOTLINE_GAPS_ON_LEVEL', code, (place) => on(place) === 'NONE_KNOWN', withHotline),
      ];
    }),
    ...services.map((code) =>
      among('COUNTRIES_WITH_SERVICE', code, (place) => stateAt(place, { kind: 'SERVICE', code }) !== 'NONE_KNOWN'),
    ),
  ];
}

const listKinds: Readonly<Record<ListFinding, ReportFigureKind>> = {
  BOTH: 'LISTED_IN_BOTH',
  ONLY_PRINTED: 'LISTED_IN_PRINT_ONLY',
  ONLY_KNOWN: 'LISTED_IN_REGISTRY_ONLY',
};

/** The printed lists of June 2020 beside what is known, each country with its finding. */
export function reportLists(facts: PreventionFacts) {
  const places = reportPlaces(facts);
  const looked = new Set(places.map(({ country }) => country));
  return facts.lists.map(({ service, countries }) => ({
    service,
    countries: compareLists(
      countries.filter((code) => facts.countries === null || looked.has(code)),
      places.flatMap((place) =>
        stateAt(place, { kind: 'SERVICE', code: service }) === 'NONE_KNOWN' ? [] : [place.country],
      ),
    ),
  }));
}

const listFigures = (facts: PreventionFacts): ReportFigure[] =>
  reportLists(facts).flatMap(({ service, countries }) =>
    (Object.keys(listKinds) as ListFinding[]).map((finding) =>
      counted(
        listKinds[finding],
        service,
        'COUNTRY',
        countries.flatMap((each) => (each.finding === finding ? [each.country] : [])),
        countries.length,
      ),
    ),
  );

const answered = (kind: ReportFigureKind, of: string | null, { count, base }: { count: number; base: number }) =>
  ({ id: figureId(kind, of), kind, of, value: count, base, rowKind: null, rows: [] }) satisfies ReportFigure;

/** Figures of answers. What is hidden from members is no figure. */
function surveyFigures(survey: ReportSurvey | null): ReportFigure[] {
  if (!survey?.results) return [];
  const { responseRate, questions } = survey.results;
  return [
    answered('RESPONSES', null, responseRate),
    ...questions.flatMap(({ kind, items }) =>
      items.flatMap(({ item, choices, scale }) => [
        ...(kind === 'LIKERT_MATRIX' && scale ? [answered('FAVOURABLE', item, scale.favourable)] : []),
        ...choices.flatMap(({ choice, ofAnswered }) =>
          ofAnswered ? [answered('ANSWER', `${item}.${choice}`, ofAnswered)] : [],
        ),
      ]),
    ),
  ];
}
