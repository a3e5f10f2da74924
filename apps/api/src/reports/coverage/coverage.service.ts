import {
  audiences,
  type CoverageAxis,
  compareLists,
  country,
  coverageState,
  coverageStrength,
  isCountryCode,
  languageCodes,
  preventionLevels,
  serviceTypes,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { countryServiceLists } from '../../database/registry/section-2.ts';
import {
  type CoverageQuestion,
  CoverageRepository,
  type CoverageSum,
  type DayOfCoverage,
  NOT_STATED,
} from './coverage.repository.ts';
import type { Coverage, CoverageCell, CoverageInitiative, CoverageRow, PrintedList } from './coverage.types.ts';

const certainties = ['INFERRED', 'POSSIBLE', 'STATED'] as const;

type Counts = Pick<CoverageSum, 'firm' | 'weak' | 'stale'>;
const cellOf = ({ firm, weak, stale }: Counts): CoverageCell => ({
  state: coverageState({ firm, weak }),
  firm,
  weak,
  stale,
});

const countryOf = (code: string) => (isCountryCode(code) ? country(code) : null);

/** Codes of each axis, in the order of the columns. */
const codesOf: Readonly<Record<CoverageAxis, readonly string[]>> = {
  LEVEL: preventionLevels.codes,
  SERVICE: serviceTypes.codes,
  AUDIENCE: audiences.codes,
  LANGUAGE: languageCodes,
};

/** The columns of an axis that any initiative fills; levels always stand there. */
function columnsOf(axis: CoverageAxis, sums: readonly CoverageSum[]): string[] {
  const filled = new Set(sums.map(({ column }) => column));
  return [
    ...codesOf[axis].filter((code) => axis === 'LEVEL' || filled.has(code)),
    ...(filled.has(NOT_STATED) ? [NOT_STATED] : []),
  ];
}

/** Where help is known, where it hangs on one service, and where none is known to us. Everyone signed in may know. */
@Injectable()
export class CoverageService {
  constructor(private readonly coverage: CoverageRepository) {}

  /** The whole matrix out of two statements, whatever its size. */
  async matrix(question: CoverageQuestion): Promise<Coverage> {
    const sums = await this.coverage.sums(question);
    const hotlines = new Map((await this.coverage.hotlines(question)).map((one) => [one.country, one.hotlines]));
    const columns = columnsOf(question.axis, sums);
    const placed = new Map(sums.map((sum) => [`${sum.country} ${sum.column}`, sum]));
    const nothing: Counts = { firm: 0, weak: 0, stale: question.knownAt ? null : 0 };
    const cellAt = (place: string) => cellOf(placed.get(place) ?? nothing);
    const rowOf = (code: string | null): CoverageRow => ({
      country: code === null ? null : countryOf(code),
      hotlines: code === null ? 0 : (hotlines.get(code) ?? 0),
      all: cellAt(`${code} null`),
      cells: columns.map((column) => cellAt(`${code} ${column}`)),
    });
    const codes = new Set([...sums.flatMap((sum) => sum.country ?? []), ...hotlines.keys()]);
    const rows = [...codes].sort().map(rowOf);
    if (sums.some((sum) => sum.country === null)) rows.push(rowOf(null));
    return { asOf: question.asOf, knownAt: question.knownAt ?? null, axis: question.axis, columns, rows };
  }

  /** The initiatives behind a number of the matrix. */
  async initiatives(
    question: CoverageQuestion,
    place: string | null,
    column: string | null,
  ): Promise<CoverageInitiative[]> {
    const rows = await this.coverage.initiatives(question, place, column);
    return rows.map(({ certainties: ofFacts, ...row }) => ({
      ...row,
      firm: coverageStrength(row.status, ofFacts) === 'FIRM',
      certainty: certainties.find((certainty) => ofFacts.includes(certainty)) ?? null,
    }));
  }

  /** The four lists of section 2 of the report, beside what the registry knows of the day. */
  async printedLists(day: DayOfCoverage): Promise<PrintedList[]> {
    const known = await this.coverage.countriesOf(
      countryServiceLists.map(({ service }) => service),
      day,
    );
    return countryServiceLists.map(({ service, entries }) => {
      const found = known.flatMap((one) => (one.service === service ? [one.country] : []));
      const notes = new Map(entries.map((entry) => [entry.country as string, entry.note ?? null]));
      return {
        service,
        countries: compareLists([...notes.keys()], found).flatMap(({ country: code, finding }) => {
          const land = countryOf(code);
          return land ? [{ country: land, finding, note: notes.get(code) ?? null }] : [];
        }),
      };
    });
  }
}
