import type { PollVote } from '@alongside/domain';
import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { RadioRow } from '../../../ui/radio-row.tsx';
import { NotePollAnswersDocument } from '../session/session.operation.ts';
import { nameOf, type Participant, type Poll } from '../session/session-record.ts';
import { useTimeWords } from '../session/time-words.ts';

interface NoteAnswersProps {
  readonly poll: Poll;
  readonly person: Participant;
  readonly onClose: () => void;
}

/** Answers that somebody gave by telephone or mail. */
export function NoteAnswersDialog({ poll, person, onClose }: NoteAnswersProps) {
  const { t } = useTranslation('sessions');
  const { span } = useTimeWords();
  const { options } = useLabel();
  const choices = [...options('pollVote'), { value: 'NONE', label: t('poll.unanswered') }];
  const zone = person.zone ?? poll.zone;
  const [votes, setVotes] = useState<Readonly<Record<string, PollVote | null>>>(() =>
    Object.fromEntries(
      poll.options.map(({ id, answers }) => [
        id,
        answers.find(({ candidateId }) => candidateId === person.id)?.vote ?? null,
      ]),
    ),
  );
  const { faults, general, take, clear } = useFormFaults();
  const note = useChange(NotePollAnswersDocument, { onError: take, onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const answers = Object.entries(votes).map(([optionId, vote]) => ({ optionId, vote }));
    note.mutate({ input: { candidateId: person.id, answers } });
  };
  return (
    <Modal opened onClose={onClose} title={t('poll.noteFor', { who: nameOf(person.candidate) })}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('poll.noteText', { zone })}</Text>
          {poll.options.map(({ id, startsAt }) => {
            const { day, hours } = span(startsAt, poll.minutes, zone);
            return (
              <RadioRow
                key={id}
                label={`${day}, ${hours}`}
                choices={choices}
                value={votes[id] ?? 'NONE'}
                onChange={(vote) => setVotes((old) => ({ ...old, [id]: vote === 'NONE' ? null : (vote as PollVote) }))}
              />
            );
          })}
          <FormFault text={general ?? faults['answers'] ?? faults['poll']} />
          <FormActs submit={t('save')} onCancel={onClose} busy={note.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
