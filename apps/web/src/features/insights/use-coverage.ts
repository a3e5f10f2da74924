import { isLanguageCode } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { utcToday } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { CoverageDocument } from './coverage.operation.ts';
import type { CoverageSearch } from './coverage.search.ts';

export type CoverageMatrix = CoverageQuery['coverage'];
export type CoverageRow = CoverageMatrix['rows'][number];
export type CoverageCell = CoverageRow['cells'][number];

/** Stands for a row that names no country in addresses. */
export const NO_COUNTRY = 'NONE';

/** The last instant of a day, in UTC as the server keeps it. */
const endOf = (day: CivilDate): string => `${day}T23:59:59.999Z`;

/** What the address asks, what the API answers, and how to ask otherwise. */
export function useCoverage() {
  const search = useSearch({ from: '/signed-in/insights/coverage' });
  const navigate = useNavigate({ from: '/insights/coverage' });
  const { level, service, audience, language } = search;
  const past = search.on as CivilDate | undefined;
  const question = {
    asOf: past ?? utcToday(),
    knownAt: past && search.known ? endOf(past) : null,
    axis: search.axis ?? ('LEVEL' as const),
    filter: { level, service, audience, language },
  };
  const format = useFormat();
  const read = useRead(CoverageDocument, question);
  const matrix = read.data?.coverage;
  const rows = useMemo(() => {
    const shown = matrix?.rows.filter(({ hotlines }) => !search.hotline || hotlines > 0) ?? [];
    const name = (row: CoverageRow) => row.country && format.country(row.country.code);
    const { compare } = new Intl.Collator(format.locale);
    // Initiatives without a country stay at the end.
    return shown.toSorted((a, b) => {
      const [one, other] = [name(a), name(b)];
      return one && other ? compare(one, other) : Number(one === null) - Number(other === null);
    });
  }, [matrix, search.hotline, format]);
  const set = (change: Partial<CoverageSearch>) =>
    void navigate({ search: { ...search, place: undefined, column: undefined, ...change }, replace: true });
  return { search, past, question, read, matrix, rows, set };
}

export type CoverageView = ReturnType<typeof useCoverage>;

/** The vocabulary of the columns of each axis but languages. */
const lists = { LEVEL: 'level', SERVICE: 'service', AUDIENCE: 'audience' } as const;

/** Whether a blank of a column is a gap: every country needs each level, but not each language. */
export const canBeGap = (axis: CoverageView['question']['axis'], column: string | undefined): boolean =>
  axis !== 'LANGUAGE' && column !== 'NOT_STATED';

/** Names of the rows and columns. */
export function useCoverageWords(axis: CoverageView['question']['axis']) {
  const { t } = useTranslation('insights');
  const { label } = useLabel();
  const format = useFormat();
  return {
    column: (code: string) =>
      code === 'NOT_STATED'
        ? label('levelListState', code)
        : axis !== 'LANGUAGE'
          ? label(lists[axis], code)
          : isLanguageCode(code)
            ? format.language(code)
            : code,
    place: (country: CoverageRow['country']) => (country ? format.country(country.code) : t('coverage.noCountry')),
  };
}
