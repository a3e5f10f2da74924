import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaybookQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { RemovedLink } from '../../ui/removed-link.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { AddTemplateDialog } from './add-template-dialog.tsx';
import { Library, RetiredGuidelines } from './library.tsx';
import styles from './playbook.module.css';
import { PlaybookDocument } from './playbook.operation.ts';
import { useStartChecklist } from './use-start-checklist.ts';

function Lists({ lists }: { readonly lists: PlaybookQuery['checklists']['edges'] }) {
  const { t } = useTranslation('playbook');
  const format = useFormat();
  if (lists.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noLists')}
      </Text>
    );
  }
  return (
    <ul className={styles.list}>
      {lists.map(({ node: { id, template, partnership, stepCount, doneCount, edition, createdAt } }) => (
        <li key={id} className={styles.entry}>
          <div className={styles.words}>
            <RouterAnchor to="/playbook/lists/$checklistId" params={{ checklistId: id }} size="sm" fw={500}>
              {template.title}
            </RouterAnchor>
            <Text size="xs" c="dimmed">
              {[partnership?.initiative.name ?? t('ownList'), t('startedOn', { date: format.date(createdAt) })].join(
                ' · ',
              )}
            </Text>
          </div>
          {template.edition > edition && <StateBadge tone="attention" label={t('newer')} hint={t('newerHint')} />}
          <ProgressLine
            label={t('progress', { done: doneCount, total: stepCount })}
            done={doneCount}
            total={stepCount}
          />
        </li>
      ))}
    </ul>
  );
}

function Templates({ templates }: { readonly templates: PlaybookQuery['playbookTemplates']['edges'] }) {
  const { t } = useTranslation('playbook');
  const { start, busy } = useStartChecklist();
  return (
    <ul className={styles.list}>
      {templates.map(({ node: { id, title, purpose, sourceTitle, steps, viewerCan } }) => (
        <li key={id} className={styles.entry}>
          <div className={styles.words}>
            <RouterAnchor to="/playbook/templates/$templateId" params={{ templateId: id }} size="sm" fw={500}>
              {title}
            </RouterAnchor>
            <Text size="sm">{purpose}</Text>
            <Text size="xs" c="dimmed">
              {[t('steps', { count: steps.length }), sourceTitle].filter(Boolean).join(' · ')}
            </Text>
          </div>
          {viewerCan.start && (
            <Button
              variant="default"
              size="compact-sm"
              loading={busy}
              aria-label={t('startNamed', { title })}
              onClick={() => start(id)}
            >
              {t('start')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is out of use; only who keeps the playbook needs to see it. */
function Retired({ retired }: { readonly retired: Pick<PlaybookQuery, 'retiredTemplates' | 'retiredGuidelines'> }) {
  const { t } = useTranslation('playbook');
  const templates = retired.retiredTemplates?.edges ?? [];
  const guidelines = retired.retiredGuidelines?.edges ?? [];
  if (templates.length + guidelines.length === 0) return null;
  return (
    <Section title={t('retiredTitle')} hint={t('retiredHint')}>
      <Templates templates={templates} />
      <RetiredGuidelines guidelines={guidelines} />
    </Section>
  );
}

/** The way into prevention work: one's own lists, the templates that they start from, what the field has written down. */
export function PlaybookPage() {
  const { t } = useTranslation('playbook');
  const { hotline, can } = useViewer();
  const [adding, setAdding] = useState(false);
  const read = useRead(PlaybookDocument, { keeps: can.editPlaybook });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      act={can.editPlaybook && <Button onClick={() => setAdding(true)}>{t('addTemplate')}</Button>}
    >
      {read.data ? (
        <>
          {hotline && (
            <Section title={t('lists')} act={<RemovedLink table="checklists" />}>
              <Lists lists={read.data.checklists.edges} />
            </Section>
          )}
          <Section title={t('templates')} hint={t('templatesHint')}>
            <Templates templates={read.data.playbookTemplates.edges} />
          </Section>
          <Library guidelines={read.data.guidelines.edges} />
          <Retired retired={read.data} />
        </>
      ) : (
        <TextSkeleton lines={8} />
      )}
      {adding && <AddTemplateDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
