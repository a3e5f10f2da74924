import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { HistoryEvent } from '../../lib/history-acts.ts';
import { useHistoryWords } from '../../lib/history-words.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Fact, FactList } from '../../ui/fact.tsx';
import { FieldChanges } from '../../ui/field-changes.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';

interface AuditPeekProps {
  readonly event: HistoryEvent;
  readonly partnership: { readonly id: string; readonly initiative: { readonly name: string } } | null;
  readonly onClose: () => void;
  /** Narrows the list to one record. */
  readonly onRecord: (recordId: string) => void;
}

/** One change in full: before and after of every field, as far as the viewer may read it. */
export function AuditPeek({ event, partnership, onClose, onRecord }: AuditPeekProps) {
  const { t } = useTranslation('audit');
  const { t: th } = useTranslation('history');
  const { label } = useLabel();
  const words = useHistoryWords();
  const format = useFormat();
  const { hotline } = useViewer();
  const { at, by, action, recordId, readable, fields } = event;
  return (
    <SidePanel title={words.record(event)} onClose={onClose}>
      <FactList>
        <Fact label={t('act')}>{label('auditAction', action)}</Fact>
        <Fact label={t('when')}>{format.dateTime(at)}</Fact>
        <Fact label={t('who')}>{by ?? th('product')}</Fact>
        {partnership && <Fact label={words.table('partnerships')}>{partnership.initiative.name}</Fact>}
      </FactList>
      {readable ? (
        <FieldChanges event={event} />
      ) : (
        <Text size="sm" c="dimmed">
          {th(hotline ? 'closed' : 'closedHotline')}
        </Text>
      )}
      {!readable && fields.length > 0 && (
        <Text size="sm">{t('fieldsChanged', { fields: format.list(fields.map(words.field)) })}</Text>
      )}
      <Group mt="md">
        <Button variant="default" size="compact-sm" onClick={() => onRecord(recordId)}>
          {t('onlyThis')}
        </Button>
        {partnership && (
          <RouterButton
            to="/partnerships/$partnershipId"
            params={{ partnershipId: partnership.id }}
            search={{ tab: 'history' }}
            variant="default"
            size="compact-sm"
          >
            {t('toHistory')}
          </RouterButton>
        )}
      </Group>
    </SidePanel>
  );
}
