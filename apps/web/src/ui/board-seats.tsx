import { isVacant, seatExists, termOn } from '@alongside/domain';
import { civilDate } from '@alongside/shared';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SeatRole } from '../gql/graphql.ts';
import { useFormat } from '../lib/format.ts';
import { today } from '../lib/today.ts';
import { RouterAnchor } from './router-link.tsx';
import { useSeatName } from './seat-name.ts';
import { StateBadge } from './state-badge.tsx';

interface Held {
  readonly holder: string;
  readonly startsOn: string;
  readonly endsOn?: string | null;
}

/** A seat between the hotline and an organisation, as records name it. */
interface SeatBetween {
  readonly id: string;
  readonly role: SeatRole;
  readonly title?: string | null;
  readonly since: string;
  readonly closedOn?: string | null;
  readonly board: { readonly id: string; readonly name: string };
  readonly terms: readonly Held[];
}

const asRule = ({ since, closedOn, terms }: SeatBetween) => ({
  time: { since: civilDate(since), closedOn: closedOn ? civilDate(closedOn) : null },
  terms: terms.map(({ startsOn, endsOn, ...term }) => ({
    ...term,
    startsOn: civilDate(startsOn),
    endsOn: endsOn ? civilDate(endsOn) : null,
  })),
});

function BoardSeat({ seat }: { readonly seat: SeatBetween }) {
  const { t } = useTranslation('boards');
  const seatName = useSeatName();
  const format = useFormat();
  const { time, terms } = asRule(seat);
  const term = termOn(terms, today());
  const until = term?.endsOn && t('heldUntil', { holder: term.holder, date: format.date(term.endsOn) });
  return (
    <div>
      <RouterAnchor to="/boards/$boardId" params={{ boardId: seat.board.id }}>
        {seat.board.name}
      </RouterAnchor>
      <Text size="xs" c="dimmed">
        {seatName(seat)}
      </Text>
      {isVacant(time, terms, today()) ? (
        <StateBadge tone="attention" label={t('vacant')} />
      ) : (
        term && <Text size="sm">{until ?? term.holder}</Text>
      )}
    </div>
  );
}

/** Who of an organisation sits on boards of the hotline today, and who of the hotline on theirs. */
export function BoardSeats({ seats }: { readonly seats: readonly SeatBetween[] }) {
  const { t } = useTranslation('boards');
  const present = seats.filter((seat) => seatExists(asRule(seat).time, today()));
  if (present.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noBoardSeats')}
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      {present.map((seat) => (
        <BoardSeat key={seat.id} seat={seat} />
      ))}
    </Stack>
  );
}
