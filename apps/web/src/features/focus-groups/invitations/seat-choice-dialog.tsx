import { Modal, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange, useRead } from '../../../lib/query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import type { FocusGroup } from '../focus-group-record.ts';
import { useRuleWords } from '../selection/rule-words.ts';
import { OfferSeatByHandDocument, SeatChoicesDocument } from './invitation.operation.ts';
import { nameOf } from './invitation-record.ts';

interface SeatChoiceProps {
  readonly group: FocusGroup;
  readonly onClose: () => void;
}

/** A seat that nobody could take with all rules kept: whom it goes to, which rules that breaks, and why. */
export function SeatChoiceDialog({ group, onClose }: SeatChoiceProps) {
  const { t } = useTranslation('invitations');
  const words = useRuleWords();
  const [id] = useState(newId);
  const [candidateId, setCandidateId] = useState('');
  const [because, setBecause] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const read = useRead(SeatChoicesDocument, { id: group.id });
  const offer = useChange(OfferSeatByHandDocument, { onError: take, onSuccess: onClose });
  const people = new Map(group.candidates.map((candidate) => [candidate.id, candidate]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    offer.mutate({ input: { id, focusGroupId: group.id, candidateId, because, confirmedText: confirmed } });
  };
  const choices = read.data?.seatChoices;
  return (
    <Modal opened onClose={onClose} title={t('byHand.title')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('byHand.text')}</Text>
          {read.error ? (
            <ErrorState error={read.error} onRetry={() => void read.refetch()} />
          ) : !choices ? (
            <TextSkeleton lines={4} />
          ) : choices.length === 0 ? (
            <EmptyState title={t('byHand.noneTitle')} text={t('byHand.noneText')} />
          ) : (
            <Radio.Group
              label={t('byHand.who')}
              value={candidateId}
              onChange={setCandidateId}
              error={faults['candidateId']}
            >
              <Stack gap="sm" mt="xs">
                {choices.map((choice) => {
                  const person = people.get(choice.candidateId);
                  const rules = choice.broken.map((rule) => words(rule as Parameters<typeof words>[0]));
                  return (
                    <Radio
                      key={choice.candidateId}
                      value={choice.candidateId}
                      label={person ? nameOf(person) : ''}
                      description={
                        rules.length > 0 ? t('colleague.broken', { rules: rules.join('; ') }) : t('byHand.together')
                      }
                    />
                  );
                })}
              </Stack>
            </Radio.Group>
          )}
          <SafeTextInput
            label={t('colleague.whyYet')}
            required
            value={because}
            onChange={setBecause}
            error={faults['because']}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
          />
          <FormFault text={general} />
          <FormActs
            submit={t('colleague.approve')}
            onCancel={onClose}
            busy={offer.isPending}
            disabled={candidateId === ''}
          />
        </Stack>
      </form>
    </Modal>
  );
}
