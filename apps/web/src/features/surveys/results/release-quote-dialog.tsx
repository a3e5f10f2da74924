import { type QuoteAttribution, type QuoteAudience, quoteAttributions, quoteAudiences } from '@alongside/domain';
import { Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { toast } from '../../../ui/toast.tsx';
import { ReleaseSurveyQuoteDocument } from './survey-results.operation.ts';
import { useTakeBack } from './use-take-back.ts';

interface ReleaseQuoteDialogProps {
  readonly invitationId: string;
  readonly item: string;
  readonly answer: string;
  readonly onClose: () => void;
}

/** Releases words out of an answer, as the hotline agreed to them. */
export function ReleaseQuoteDialog({ invitationId, item, answer, onClose }: ReleaseQuoteDialogProps) {
  const { t } = useTranslation('surveyResults');
  const { options, define } = useLabel();
  const { faults, general, take, clear } = useFormFaults();
  const takeBack = useTakeBack();
  const [id] = useState(newId);
  const [text, setText] = useState(answer);
  const [attribution, setAttribution] = useState<QuoteAttribution>('ANONYMOUS');
  const [audience, setAudience] = useState<QuoteAudience>('MEMBERS');
  const [agreedBy, setAgreedBy] = useState('');
  const [agreedOn, setAgreedOn] = useState<string | null>(today());
  const [confirmed, setConfirmed] = useState(false);
  const release = useChange(ReleaseSurveyQuoteDocument, {
    onError: take,
    onSuccess: ({ releaseSurveyQuote }) => {
      onClose();
      toast(t('quotes.done'), { undo: () => takeBack(releaseSurveyQuote) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const agreement = { agreedBy, agreedOn: agreedOn ?? today() };
    const input = { id, invitationId, item, text, attribution, audience, ...agreement, confirmedText: confirmed };
    release.mutate({ input });
  };
  const guard = { confirmed, onConfirmed: setConfirmed };
  return (
    <Modal opened onClose={onClose} title={t('quotes.dialog')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <div>
            <Text size="xs" c="dimmed">
              {t('quotes.answered')}
            </Text>
            <Text size="sm">{answer}</Text>
          </div>
          <SafeTextArea
            label={t('quotes.text')}
            description={t('quotes.textHint')}
            value={text}
            onChange={setText}
            error={faults['text']}
            required
            {...guard}
          />
          <NativeSelect
            label={t('quotes.attribution')}
            description={define('quoteAttribution', attribution)}
            value={attribution}
            data={options('quoteAttribution')}
            onChange={(event) =>
              setAttribution(quoteAttributions.codes.find((code) => code === event.currentTarget.value) ?? 'ANONYMOUS')
            }
          />
          <NativeSelect
            label={t('quotes.audience')}
            description={define('quoteAudience', audience)}
            value={audience}
            data={options('quoteAudience')}
            onChange={(event) =>
              setAudience(quoteAudiences.codes.find((code) => code === event.currentTarget.value) ?? 'MEMBERS')
            }
          />
          <SafeTextInput
            label={t('quotes.agreedBy')}
            description={t('quotes.agreedByHint')}
            value={agreedBy}
            onChange={setAgreedBy}
            error={faults['agreedBy']}
            required
            {...guard}
          />
          <DateField
            label={t('quotes.agreedOn')}
            value={agreedOn}
            onChange={setAgreedOn}
            max={today()}
            required
            error={faults['agreedOn']}
          />
          <FormFault text={general ?? faults['item']} />
          <FormActs submit={t('quotes.submit')} onCancel={onClose} busy={release.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
