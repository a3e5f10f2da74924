import { useTranslation } from 'react-i18next';
import type { SeatRole } from '../gql/graphql.ts';
import { useLabel } from '../lib/vocabulary.ts';

interface Named {
  readonly role: SeatRole;
  readonly title?: string | null;
}

/** What a seat is called: its role, and what it is for where that is said. */
export function useSeatName(): (seat: Named) => string {
  const { t } = useTranslation('boards');
  const { label } = useLabel();
  return ({ role, title }) =>
    title ? t('seatNamed', { role: label('seatRole', role), title }) : label('seatRole', role);
}
