import { Box, Button, Group } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange, useRead } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState, useRefusalText } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { RouterAnchor, RouterButton } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { toast } from '../../ui/toast.tsx';
import type { ChecklistRecord } from './checklist-record.ts';
import { ChecklistStep } from './checklist-step.tsx';
import { NewerEdition } from './newer-edition.tsx';
import { byPhase } from './phases.ts';
import styles from './playbook.module.css';
import { ChecklistDocument, RestoreChecklistDocument, WithdrawChecklistDocument } from './playbook.operation.ts';

/** Takes the list away; the toast puts it back. */
function useWithdraw({ id, version }: ChecklistRecord) {
  const { t } = useTranslation('playbook');
  const navigate = useNavigate();
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const restore = useChange(RestoreChecklistDocument, {
    onError,
    onSuccess: () => {
      toast(t('restored'));
      void navigate({ to: '/playbook/lists/$checklistId', params: { checklistId: id } });
    },
  });
  const withdraw = useChange(WithdrawChecklistDocument, {
    onError,
    onSuccess: () => {
      toast(t('withdrawn'), { undo: () => restore.mutate({ id }) });
      void navigate({ to: '/playbook' });
    },
  });
  return { withdraw: () => withdraw.mutate({ input: { id, version } }), busy: withdraw.isPending };
}

function Record({ list }: { readonly list: ChecklistRecord }) {
  const { t } = useTranslation('playbook');
  const [comparing, setComparing] = useState(false);
  const { withdraw, busy } = useWithdraw(list);
  const { template, partnership, steps, stepCount, doneCount, newestSteps, viewerCan } = list;
  return (
    <Page
      title={template.title}
      lead={
        partnership ? (
          <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }} size="sm">
            {partnership.initiative.name}
          </RouterAnchor>
        ) : (
          t('ownList')
        )
      }
      width="reading"
      crumbs={[{ label: t('title'), to: '/playbook' }]}
      act={
        viewerCan.keep && (
          <Group gap="sm">
            {newestSteps.length > 0 && <Button onClick={() => setComparing(true)}>{t('compare')}</Button>}
            <Button variant="default" loading={busy} onClick={withdraw}>
              {t('withdraw')}
            </Button>
          </Group>
        )
      }
    >
      <Box mb="lg">
        <ProgressLine label={t('progress', { done: doneCount, total: stepCount })} done={doneCount} total={stepCount} />
      </Box>
      {byPhase(steps).map(([phase, some]) => (
        <Section key={phase} title={phase}>
          <ul className={styles.list}>
            {some.map((step) => (
              <ChecklistStep key={step.id} step={step} canKeep={viewerCan.keep} />
            ))}
          </ul>
        </Section>
      ))}
      {comparing && <NewerEdition list={list} onClose={() => setComparing(false)} />}
    </Page>
  );
}

/** A started list: ticks, days, owners, notes and links, phase by phase. */
export function ChecklistPage() {
  const { t } = useTranslation('playbook');
  const { checklistId } = useParams({ from: '/signed-in/playbook/lists/$checklistId' });
  const read = useRead(ChecklistDocument, { id: checklistId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  if (!read.data.checklist) {
    return (
      <EmptyState
        title={t('notFoundTitle')}
        text={t('notFoundText')}
        acts={<RouterButton to="/playbook">{t('toPlaybook')}</RouterButton>}
      />
    );
  }
  return <Record list={read.data.checklist} />;
}
