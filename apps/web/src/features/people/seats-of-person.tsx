import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { useSeatName } from '../../ui/seat-name.ts';

type Term = NonNullable<PersonQuery['person']>['terms'][number];

function SeatHeld({ term, past = false }: { readonly term: Term; readonly past?: boolean }) {
  const { t } = useTranslation('boards');
  const { label } = useLabel();
  const format = useFormat();
  const seatName = useSeatName();
  const { startsOn, endsOn, endedReason, seat } = term;
  const from = format.date(startsOn);
  return (
    <div>
      <RouterAnchor to="/boards/$boardId" params={{ boardId: seat.board.id }}>
        {seat.board.name}
      </RouterAnchor>
      <Text size="xs" c="dimmed">
        {[seatName(seat), seat.board.organisation?.name].filter(Boolean).join(' · ')}
      </Text>
      <Text size="sm" {...(past && { c: 'dimmed' })}>
        {[
          endsOn ? t('sinceUntil', { from, until: format.date(endsOn) }) : t('sinceOnly', { from }),
          endedReason && label('termEndReason', endedReason),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </div>
  );
}

/** The seats that a contact holds or will hold, and below them those of earlier years. */
export function SeatsOfPerson({ terms }: { readonly terms: readonly Term[] }) {
  const { t } = useTranslation('boards');
  const isPast = ({ endsOn }: Term): boolean => Boolean(endsOn && endsOn < today());
  const past = terms.filter(isPast);
  return (
    <Stack gap="sm">
      {terms
        .filter((term) => !isPast(term))
        .map((term) => (
          <SeatHeld key={term.id} term={term} />
        ))}
      {past.length > 0 && (
        <Text size="xs" fw={500} c="dimmed">
          {t('earlier')}
        </Text>
      )}
      {past.map((term) => (
        <SeatHeld key={term.id} term={term} past />
      ))}
    </Stack>
  );
}
