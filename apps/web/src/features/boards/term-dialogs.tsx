import { Modal, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermEndReason } from '../../gql/graphql.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import type { TermRecord } from './seat-record.ts';
import { CorrectTermDocument, EndTermDocument, HeldSeatsDocument, VacateSeatsDocument } from './term.operation.ts';
import { useTermToast } from './use-term-acts.ts';

interface TermDialogProps {
  readonly term: TermRecord;
  readonly onClose: () => void;
}

/** Reasons that people give; the others the product writes by itself. */
function ReasonField({ value, onChange }: { value: TermEndReason; onChange: (reason: TermEndReason) => void }) {
  const { t } = useTranslation('boards');
  const { options, define } = useLabel();
  return (
    <NativeSelect
      label={t('reason')}
      description={define('termEndReason', value)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      data={options('termEndReason')}
      onChange={(event) => onChange(event.currentTarget.value as TermEndReason)}
    />
  );
}

/** Ends a term before its time. */
export function EndTermDialog({ term, onClose }: TermDialogProps) {
  const { t } = useTranslation('boards');
  const done = useTermToast();
  const { faults, general, take, clear } = useFormFaults();
  const [endsOn, setEndsOn] = useState<string>(today());
  const [reason, setReason] = useState<TermEndReason>('RESIGNED');
  const end = useChange(EndTermDocument, {
    onError: take,
    onSuccess: (data) => {
      onClose();
      done(t('ended', { holder: term.holder }), data.endTerm);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    end.mutate({ input: { id: term.id, version: term.version, endsOn, reason } });
  };
  return (
    <Modal opened onClose={onClose} title={t('endTitle', { holder: term.holder })}>
      <form onSubmit={submit}>
        <Stack>
          <DateField
            label={t('lastDay')}
            required
            value={endsOn}
            onChange={(day) => day && setEndsOn(day)}
            error={faults['endsOn'] ?? faults['startsOn']}
          />
          <ReasonField value={reason} onChange={setReason} />
          <FormFault text={general} />
          <FormActs submit={t('end')} onCancel={onClose} busy={end.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

/** Corrects the days of a term as they should have been from the beginning. */
export function CorrectTermDialog({ term, onClose }: TermDialogProps) {
  const { t } = useTranslation('boards');
  const done = useTermToast();
  const { faults, general, take, clear } = useFormFaults();
  const [startsOn, setStartsOn] = useState<string>(term.startsOn);
  const [endsOn, setEndsOn] = useState<string | null>(term.endsOn);
  const correct = useChange(CorrectTermDocument, {
    onError: take,
    onSuccess: (data) => {
      onClose();
      done(t('corrected', { holder: term.holder }), data.correctTerm);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    correct.mutate({ input: { id: term.id, version: term.version, startsOn, endsOn } });
  };
  return (
    <Modal opened onClose={onClose} title={t('correctTitle', { holder: term.holder })}>
      <form onSubmit={submit}>
        <Stack>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField
              label={t('from')}
              required
              value={startsOn}
              onChange={(day) => day && setStartsOn(day)}
              error={faults['startsOn']}
            />
            <DateField label={t('until')} clearable value={endsOn} onChange={setEndsOn} error={faults['endsOn']} />
          </SimpleGrid>
          <FormFault text={general} />
          <FormActs submit={t('save')} onCancel={onClose} busy={correct.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

/** Vacates every seat of somebody who leaves, in one act; lists first which ones these are. */
export function VacateDialog({ term, onClose }: TermDialogProps) {
  const { t } = useTranslation('boards');
  const { label } = useLabel();
  const done = useTermToast();
  const { faults, general, take, clear } = useFormFaults();
  const [lastDay, setLastDay] = useState<string>(today());
  const [reason, setReason] = useState<TermEndReason>('LEFT_ORGANISATION');
  const who = { personId: term.personId, userId: term.userId };
  const read = useRead(HeldSeatsDocument, { filter: who });
  const held = (read.data?.terms.edges ?? []).filter(({ node }) => !node.endsOn || node.endsOn > lastDay);
  const vacate = useChange(VacateSeatsDocument, {
    onError: take,
    onSuccess: (data) => {
      onClose();
      done(t('vacated', { count: data.vacateSeats.length, holder: term.holder }), data.vacateSeats);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    vacate.mutate({ input: { ...who, lastDay, reason } });
  };
  return (
    <Modal opened onClose={onClose} title={t('vacateTitle', { holder: term.holder })}>
      <form onSubmit={submit}>
        <Stack>
          <DateField
            label={t('lastDay')}
            required
            value={lastDay}
            onChange={(day) => day && setLastDay(day)}
            error={faults['lastDay']}
          />
          <ReasonField value={reason} onChange={setReason} />
          <div>
            <Text size="sm" fw={500}>
              {t('becomesVacant', { count: held.length })}
            </Text>
            {held.map(({ node: { id, seat } }) => (
              <Text key={id} size="sm">
                {seat.board.name} · {label('seatRole', seat.role)}
              </Text>
            ))}
          </div>
          <FormFault text={general} />
          <FormActs submit={t('vacate')} onCancel={onClose} busy={vacate.isPending} disabled={held.length === 0} />
        </Stack>
      </form>
    </Modal>
  );
}
