import { succession } from '@alongside/domain';
import { addDays, addMonths, civilDate, laterDate } from '@alongside/shared';
import { Modal, SimpleGrid, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { useSeatName } from '../../ui/seat-name.ts';
import { type HolderChoice, HolderField } from './holder-field.tsx';
import type { SeatRecord, TermRecord } from './seat-record.ts';
import { AppointDocument } from './term.operation.ts';
import { useTermToast } from './use-term-acts.ts';

interface AppointDialogProps {
  readonly seat: SeatRecord;
  /** The term that is renewed: the same holder goes on from its end. */
  readonly renewed?: TermRecord | undefined;
  readonly onClose: () => void;
}

/** The day on which the next term would begin: after the last one that has an end, but never before today. */
function nextStart({ terms, since }: SeatRecord): string {
  const last = terms.at(-1);
  const after = addDays(last?.endsOn ?? last?.startsOn ?? since, last ? 1 : 0);
  return laterDate(after, today());
}

/** The last day of a term of the seat's usual length. */
const usualEnd = (startsOn: string, { termMonths }: SeatRecord): string | null =>
  termMonths ? addDays(addMonths(civilDate(startsOn), termMonths), -1) : null;

const choiceOf = (term: TermRecord | undefined): HolderChoice => ({
  kind: term?.userId ? 'COLLEAGUE' : term?.roleTitle ? 'ROLE' : 'CONTACT',
  contact: term?.personId ? { id: term.personId, label: term.holder } : null,
  userId: term?.userId ?? null,
  roleTitle: term?.roleTitle ?? '',
});

/** Gives somebody a seat, or renews the term of whoever holds it; says whose term ends by it. */
export function AppointDialog({ seat, renewed, onClose }: AppointDialogProps) {
  const { t } = useTranslation('boards');
  const format = useFormat();
  const seatName = useSeatName();
  const done = useTermToast();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [holder, setHolder] = useState(() => choiceOf(renewed));
  const [startsOn, setStartsOn] = useState(() => nextStart(seat));
  const [endsOn, setEndsOn] = useState(() => usualEnd(startsOn, seat));
  const [confirmed, setConfirmed] = useState(false);
  const span = { startsOn: civilDate(startsOn), endsOn: endsOn ? civilDate(endsOn) : null };
  const { ended } = succession(span, seat.terms);
  const appoint = useChange(AppointDocument, {
    onError: take,
    onSuccess: (data) => {
      onClose();
      done(t('appointed', { seat: seatName(seat) }), data.appoint);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { kind, contact, userId, roleTitle } = holder;
    appoint.mutate({
      input: {
        id,
        seatId: seat.id,
        startsOn,
        endsOn,
        personId: kind === 'CONTACT' ? (contact?.id ?? null) : null,
        userId: kind === 'COLLEAGUE' ? userId : null,
        roleTitle: kind === 'ROLE' ? roleTitle.trim() || null : null,
        confirmedText: confirmed,
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={t(renewed ? 'renewTitle' : 'appointTitle', { seat: seatName(seat) })}>
      <form onSubmit={submit}>
        <Stack>
          <HolderField
            value={holder}
            onChange={setHolder}
            text={{ confirmed, onConfirmed: setConfirmed }}
            error={faults['holder'] ?? faults['personId'] ?? faults['userId'] ?? faults['roleTitle']}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField
              label={t('from')}
              required
              value={startsOn}
              onChange={(day) => {
                if (!day) return;
                setStartsOn(day);
                setEndsOn(usualEnd(day, seat));
              }}
              error={faults['startsOn']}
            />
            <DateField label={t('until')} clearable value={endsOn} onChange={setEndsOn} error={faults['endsOn']} />
          </SimpleGrid>
          {ended && (
            <Text size="sm" c="dimmed">
              {t('endsBy', { holder: ended.term.holder, date: format.date(ended.endsOn) })}
            </Text>
          )}
          <FormFault text={general} />
          <FormActs submit={t(renewed ? 'renew' : 'appoint')} onCancel={onClose} busy={appoint.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
