import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange, useRead } from '../../lib/query.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { EraseUserDocument, UserErasureDocument } from './erase-user.operation.ts';

interface EraseUserDialogProps {
  readonly user: { readonly id: string; readonly name: string; readonly version: number };
  readonly onClose: () => void;
}

/** Erases name and address of somebody who has left, for good; says beforehand what that reaches. */
export function EraseUserDialog({ user, onClose }: EraseUserDialogProps) {
  const { t } = useTranslation('identity');
  const { id, name, version } = user;
  const { data } = useRead(UserErasureDocument, { id });
  const { faults, general, take, clear } = useFormFaults();
  const [confirmation, setConfirmation] = useState('');
  const erase = useChange(EraseUserDocument, {
    onError: take,
    onSuccess: () => {
      onClose();
      toast(t('erase.done'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    erase.mutate({ input: { id, version, confirmation } });
  };
  const reach = data?.userErasure;
  return (
    <Modal opened onClose={onClose} title={t('erase.title', { name })}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">{t('erase.text')}</Text>
          {reach && (
            <Text size="sm">
              {t('erase.texts', { count: reach.texts + reach.networkTexts })} {t('erase.trail', { count: reach.trail })}
            </Text>
          )}
          {reach && reach.openWork > 0 && <Text size="sm">{t('erase.openWork', { count: reach.openWork })}</Text>}
          <Text size="sm">{t('erase.forGood')}</Text>
          <TextInput
            label={t('erase.confirmation', { name })}
            required
            data-autofocus
            autoComplete="off"
            value={confirmation}
            onChange={(event) => setConfirmation(event.currentTarget.value)}
            error={faults.confirmation}
          />
          <FormFault text={general} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('erase.cancel')}
            </Button>
            <Button type="submit" color="var(--al-risk)" loading={erase.isPending}>
              {t('erase.act')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
