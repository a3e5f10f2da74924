import { Modal, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import cards from '../../ui/table/cards.module.css';
import type { Invitation } from './round-words.ts';
import styles from './surveys.module.css';
import type { InviteeMails } from './use-mail-plans.ts';

interface InviteeMailsDialogProps {
  readonly invitation: Invitation;
  readonly mails: InviteeMails | undefined;
  readonly onClose: () => void;
}

/** Everything that was mailed to one hotline in a round, what became of it, and what is still to come. */
export function InviteeMailsDialog({ invitation: { hotline, mails: sent }, mails, onClose }: InviteeMailsDialogProps) {
  const { t } = useTranslation('surveyRounds');
  const { label, define } = useLabel();
  const format = useFormat();
  return (
    <Modal opened onClose={onClose} title={t('log.title', { hotline: hotline.name })} size="xl">
      <Stack>
        {sent.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('log.empty')}
          </Text>
        ) : (
          <Table className={cards.cards} aria-label={t('log.title', { hotline: hotline.name })}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('log.step')}</Table.Th>
                <Table.Th scope="col">{t('log.due')}</Table.Th>
                <Table.Th scope="col">{t('log.address')}</Table.Th>
                <Table.Th scope="col">{t('log.state')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {sent.map(({ id, step, dueAt, address, state, detail, voidedAt }) => (
                <Table.Tr key={id}>
                  <Table.Th scope="row" fw={500}>
                    {label('surveyMailStep', step)}
                  </Table.Th>
                  <Table.Td data-label={t('log.due')}>{format.dateTime(dueAt)}</Table.Td>
                  <Table.Td data-label={t('log.address')}>{address}</Table.Td>
                  <Table.Td data-label={t('log.state')}>
                    {state ? label('mailState', state) : t('log.forgotten')}
                    <Text size="xs" c="dimmed">
                      {[voidedAt ? t('log.voided') : undefined, state === 'FAILED' ? detail : undefined]
                        .filter(Boolean)
                        .join(' ')}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <Title order={3}>{t('log.planned')}</Title>
        {mails && mails.plan.length > 0 ? (
          <ul className={styles.plain}>
            {mails.plan.map(({ step, at }) => (
              <li key={step}>
                <Text size="sm">
                  {t('last', { step: label('surveyMailStep', step), date: format.dateTime(at.toISOString()) })}
                </Text>
              </li>
            ))}
          </ul>
        ) : (
          <Text size="sm" c="dimmed">
            {mails?.bar ? define('surveyMailBar', mails.bar) : t('log.none')}
          </Text>
        )}
      </Stack>
    </Modal>
  );
}
