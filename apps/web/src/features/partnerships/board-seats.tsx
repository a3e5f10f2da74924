import { isVacant, seatExists, termOn } from '@alongside/domain';
import { civilDate } from '@alongside/shared';
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import type { PartnershipRecord } from './record.ts';

type Seats = PartnershipRecord['boardSeats'];

const asRule = ({ since, closedOn, terms }: Seats[number]) => ({
  time: { since: civilDate(since), closedOn: closedOn ? civilDate(closedOn) : null },
  terms: terms.map(({ startsOn, endsOn, ...term }) => ({
    ...term,
    startsOn: civilDate(startsOn),
    endsOn: endsOn ? civilDate(endsOn) : null,
  })),
});

function BoardSeat({ seat }: { readonly seat: Seats[number] }) {
  const { t } = useTranslation('boards');
  const { label } = useLabel();
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
        {[label('seatRole', seat.role), seat.title].filter(Boolean).join(', ')}
      </Text>
      {isVacant(time, terms, today()) ? (
        <StateBadge tone="attention" label={t('vacant')} />
      ) : (
        term && <Text size="sm">{until ?? term.holder}</Text>
      )}
    </div>
  );
}

/** Who of the partner sits on boards of the hotline today, and who of the hotline on theirs. */
export function BoardSeats({ seats }: { readonly seats: Seats }) {
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
