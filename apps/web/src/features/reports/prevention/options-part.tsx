import { today } from '@alongside/shared';
import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useChange } from '../../../lib/query.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { toast } from '../../../ui/toast.tsx';
import { ReportOptionFields } from './option-fields.tsx';
import { RenewReportKnowledgeDocument } from './prevention.operation.ts';
import type { ReportDraftRecord, ReportEdit } from './use-report-form.ts';

interface OptionsPartProps {
  readonly draft: ReportDraftRecord;
  readonly edit: ReportEdit;
  /** What saves the form. */
  readonly acts: ReactNode;
}

/** What the report is about, and the knowledge that it rests on. */
export function OptionsPart({ draft, edit, acts }: OptionsPartProps) {
  const { t } = useTranslation('prevention');
  const format = useFormat();
  const refusalText = useRefusalText();
  const renew = useChange(RenewReportKnowledgeDocument, {
    onSuccess: ({ renewReportKnowledge }) => {
      edit.advance(renewReportKnowledge.version);
      toast(t('knowledge.renewed'));
    },
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const knownAt = renew.data?.renewReportKnowledge.knownAt ?? draft.knownAt;
  return (
    <Stack maw="var(--al-reading-width)">
      <ReportOptionFields
        values={edit.values}
        onChange={edit.set}
        faults={edit.faults}
        text={edit.text}
        max={today(new Date(knownAt))}
      />
      {acts}
      <Section title={t('knowledge.title')}>
        <Text size="sm">{t('knowledge.is', { at: format.dateTime(knownAt) })}</Text>
        <Text size="sm" c="dimmed">
          {t('knowledge.why')}
        </Text>
        <Group mt="xs">
          <Button
            variant="default"
            loading={renew.isPending}
            // Otherwise a save on its way would start from a version that is not the last any more.
            disabled={edit.dirty}
            onClick={() => renew.mutate({ input: { id: draft.id, version: edit.version } })}
          >
            {t('knowledge.renew')}
          </Button>
        </Group>
      </Section>
    </Stack>
  );
}
