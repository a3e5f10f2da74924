import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutboxQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { Fact, FactList } from '../../ui/fact.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { toast } from '../../ui/toast.tsx';
import { MailStateBadge } from './mail-state.tsx';
import styles from './outbox.module.css';
import { SendMailDocument, SettleMailDocument } from './outbox.operation.ts';

export type Mail = OutboxQuery['mails']['edges'][number]['node'];

function Decisions({ mail }: { readonly mail: Mail }) {
  const { t } = useTranslation('outbox');
  const refusalText = useRefusalText();
  const onError = (refusal: Parameters<typeof refusalText>[0]) => toast(refusalText(refusal));
  const send = useChange(SendMailDocument, { onSuccess: () => toast(t('queuedAgain')), onError });
  const settle = useChange(SettleMailDocument, { onSuccess: () => toast(t('settled')), onError });
  const { id, version, viewerCan, state } = mail;
  if (!viewerCan.send && !viewerCan.settle) return null;
  return (
    <>
      {state === 'UNSURE' && <Text size="sm">{t('unsureHelp')}</Text>}
      <Group>
        <Button variant="default" disabled={send.isPending} onClick={() => send.mutate({ input: { id, version } })}>
          {t(state === 'KEPT' ? 'send' : 'sendAgain')}
        </Button>
        {viewerCan.settle && (
          <Button
            variant="default"
            disabled={settle.isPending}
            onClick={() => settle.mutate({ input: { id, version } })}
          >
            {t('delivered')}
          </Button>
        )}
      </Group>
    </>
  );
}

/** One mail as it was written, how far it came, and what can be decided. */
export function MailPeek({ mail, onClose }: { readonly mail: Mail; readonly onClose: () => void }) {
  const { t } = useTranslation('outbox');
  const format = useFormat();
  return (
    <SidePanel title={mail.subject} onClose={onClose}>
      <FactList>
        <Fact label={t('to')}>{`${mail.name} <${mail.address}>`}</Fact>
        <Fact label={t('state')}>
          <MailStateBadge state={mail.state} />
        </Fact>
        <Fact label={t('written')}>{format.dateTime(mail.createdAt)}</Fact>
        {mail.nextAttemptAt && <Fact label={t('nextAttempt')}>{format.dateTime(mail.nextAttemptAt)}</Fact>}
        {mail.settledAt && <Fact label={t('settledAt')}>{format.dateTime(mail.settledAt)}</Fact>}
        <Fact label={t('attempts')}>{format.number(mail.attempts)}</Fact>
        {mail.detail && <Fact label={t('detail')}>{mail.detail}</Fact>}
        <Fact label={t('messageId')}>{mail.id}</Fact>
      </FactList>
      <Decisions mail={mail} />
      <pre className={styles.body}>{mail.body}</pre>
      {mail.calendarFile && (
        <details>
          <summary>{t('calendarFile')}</summary>
          <pre className={styles.body}>{mail.calendarFile}</pre>
        </details>
      )}
    </SidePanel>
  );
}
