import type { MailLanguage } from '@alongside/domain';
import { Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { SetSurveyContactDocument } from './round.operation.ts';
import type { Invitation } from './round-words.ts';

interface ContactDialogProps {
  readonly invitation: Pick<Invitation, 'hotline' | 'contact'>;
  readonly onClose: () => void;
}

/** The address to which the surveys of a hotline go, in this round and in later ones. */
export function ContactDialog({ invitation: { hotline, contact }, onClose }: ContactDialogProps) {
  const { t } = useTranslation('surveyRounds');
  const { options } = useLabel();
  const format = useFormat();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [address, setAddress] = useState(contact?.address ?? '');
  const [language, setLanguage] = useState<MailLanguage>(contact?.language ?? 'EN');
  const save = useChange(SetSurveyContactDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('contact.done'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    save.mutate({ input: { id, hotlineId: hotline.id, address, language, version: contact?.version ?? null } });
  };
  return (
    <Modal opened onClose={onClose} title={t('contact.title', { hotline: hotline.name })} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('contact.lead')}</Text>
          {contact?.bouncedAt && (
            <Text size="sm">{t('contact.bounced', { date: format.date(contact.bouncedAt) })}</Text>
          )}
          <TextInput
            label={t('contact.address')}
            type="email"
            autoComplete="off"
            value={address}
            required
            data-autofocus
            onChange={(event) => setAddress(event.currentTarget.value)}
            error={faults['address']}
          />
          <NativeSelect
            label={t('contact.language')}
            value={language}
            data={options('mailLanguage')}
            onChange={(event) => setLanguage(event.currentTarget.value === 'DE' ? 'DE' : 'EN')}
          />
          <FormFault text={general} />
          <FormActs submit={t('contact.submit')} onCancel={onClose} busy={save.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}
