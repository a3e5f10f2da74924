import { Button, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { endOfDay } from './open-round-dialog.tsx';
import type { Round } from './round-words.ts';
import { MoveSurveyClosingDocument } from './survey.operation.ts';

/** Extends a round, or closes it earlier. */
export function ClosingDialog({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) {
  const { t } = useTranslation(['surveys', 'surveyRounds']);
  const { faults, general, take, clear } = useFormFaults();
  const [day, setDay] = useState<string | null>(round.closesAt.slice(0, 10));
  const move = useChange(MoveSurveyClosingDocument, { onError: take, onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    if (day) move.mutate({ input: { id: round.id, version: round.version, closesAt: endOfDay(day) } });
  };
  const closeNow = () => {
    clear();
    move.mutate({ input: { id: round.id, version: round.version, closesAt: new Date().toISOString() } });
  };
  return (
    <Modal opened onClose={onClose} title={t('closing.act')}>
      <form onSubmit={submit}>
        <Stack>
          <DateField
            label={t('open.closes')}
            description={t('closing.hint')}
            value={day}
            onChange={setDay}
            min={round.opensAt.slice(0, 10)}
            required
            error={faults['closesAt']}
          />
          <FormFault text={general} />
          <FormActs submit={t('closing.submit')} onCancel={onClose} busy={move.isPending}>
            {round.status === 'OPEN' && (
              <Button variant="default" onClick={closeNow}>
                {t('surveyRounds:closeNow')}
              </Button>
            )}
          </FormActs>
        </Stack>
      </form>
    </Modal>
  );
}
