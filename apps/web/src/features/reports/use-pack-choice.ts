import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PartnershipFilter } from '../../gql/graphql.ts';
import { useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { SavedViewsDocument } from '../../lib/views/saved-view.operation.ts';
import { choiceFilters, viewFilter } from './pack-filter.ts';
import { type PackChoice, packChoices } from './reports.search.ts';

/** What the API is asked for. */
export interface ChosenPartnerships {
  readonly search: string | null;
  readonly filter: PartnershipFilter;
}

/** Which partnerships the address chooses, and what else can be chosen: fixed choices, and the person's saved views. */
export function usePackChoice() {
  const { t } = useTranslation('reports');
  const { hotline } = useViewer();
  const { which, view } = useSearch({ from: '/signed-in/reports' });
  const answer = useRead(SavedViewsDocument, { list: 'PARTNERSHIPS' });
  const views = answer.data?.savedViews.edges.map(({ node }) => node) ?? [];
  const opened = views.find(({ id }) => id === view);
  const choices: readonly PackChoice[] = packChoices.filter((choice) => choice !== 'mine' || hotline);
  const chosen: ChosenPartnerships = opened
    ? { search: opened.search ?? null, filter: viewFilter(opened.filters, today()) }
    : { search: null, filter: choiceFilters[which ?? 'open'] };
  return {
    chosen,
    value: opened?.id ?? which ?? 'open',
    options: [
      { group: t('choices'), items: choices.map((value) => ({ value: value as string, label: t(`which.${value}`) })) },
      ...(views.length > 0
        ? [{ group: t('views'), items: views.map(({ id, name }) => ({ value: id, label: name })) }]
        : []),
    ],
    /** The address for a chosen value. */
    addressOf: (value: string) =>
      choices.some((choice) => choice === value) ? { which: value as PackChoice } : { view: value },
  };
}
