import type { CivilDate } from '@alongside/shared';
import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { useSeatName } from '../../ui/seat-name.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import { SeatActs } from './seat-acts.tsx';
import { type SeatRecord, seatOn } from './seat-record.ts';
import { SeatStrip, StripAxis } from './seat-strip.tsx';
import styles from './seat-table.module.css';
import type { StripScale } from './strip-scale.ts';

interface SeatTableProps {
  readonly boardId: string;
  readonly seats: readonly SeatRecord[];
  readonly scale: StripScale;
  readonly on: CivilDate;
  readonly keeps: boolean;
}

/** Who sits there on the day, and until when; vacant where nobody does. */
function Holder({ seat, on }: { readonly seat: SeatRecord; readonly on: CivilDate }) {
  const { t } = useTranslation('boards');
  const format = useFormat();
  const { exists, vacant, term, next } = seatOn(seat, on);
  const follows = next && (
    <Text size="xs" c="dimmed">
      {t('follows', { holder: next.holder, date: format.date(next.startsOn) })}
    </Text>
  );
  if (!exists) {
    return (
      <Text size="sm" c="dimmed">
        {seat.since > on
          ? t('opensOn', { date: format.date(seat.since) })
          : t('closedSince', { date: format.date(seat.closedOn ?? on) })}
      </Text>
    );
  }
  if (vacant || !term) {
    return (
      <>
        <StateBadge tone="attention" label={t('vacant')} />
        {follows}
      </>
    );
  }
  return (
    <>
      <Text size="sm">
        {term.personId ? (
          <RouterAnchor to="/people/$personId" params={{ personId: term.personId }}>
            {term.holder}
          </RouterAnchor>
        ) : (
          term.holder
        )}
      </Text>
      <Text size="xs" c="dimmed">
        {t(term.endsOn ? 'sinceUntil' : 'sinceOnly', {
          from: format.date(term.startsOn),
          until: term.endsOn && format.date(term.endsOn),
        })}
      </Text>
      {follows}
    </>
  );
}

/** The seats of a board on one day, each with its terms as a strip over years. */
export function SeatTable({ boardId, seats, scale, on, keeps }: SeatTableProps) {
  const { t } = useTranslation('boards');
  const format = useFormat();
  const seatName = useSeatName();
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{t('seatsOn', { date: format.date(on) })}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('seat')}</th>
          <th scope="col">{t('who')}</th>
          <th className={styles.years} scope="col">
            <StripAxis scale={scale} />
            <VisuallyHidden>{t('years')}</VisuallyHidden>
          </th>
          {keeps && (
            <th scope="col">
              <VisuallyHidden>{t('actsColumn')}</VisuallyHidden>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => {
          const { exists, term } = seatOn(seat, on);
          return (
            <tr key={seat.id} data-exists={exists}>
              <th scope="row">
                <Text size="sm" fw={500}>
                  {seatName(seat)}
                </Text>
                <Text size="xs" c="dimmed">
                  {t(seat.voting ? 'votes' : 'noVote')}
                  {seat.nominatingOrganisation && (
                    <>
                      {' · '}
                      <RouterAnchor
                        to="/organisations/$organisationId"
                        params={{ organisationId: seat.nominatingOrganisation.id }}
                        size="xs"
                        c="inherit"
                      >
                        {t('sentByName', { name: seat.nominatingOrganisation.name })}
                      </RouterAnchor>
                    </>
                  )}
                </Text>
              </th>
              <td className={styles.holder}>
                <Holder seat={seat} on={on} />
              </td>
              <td className={styles.years}>
                <SeatStrip seat={seat} terms={seat.terms} scale={scale} on={on} />
              </td>
              {keeps && (
                <td>
                  <SeatActs boardId={boardId} seat={seat} term={term} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
