import { Anchor, Button, Group, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaybookTemplateQuery } from '../../gql/graphql.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { toast } from '../../ui/toast.tsx';
import { EditTemplateDialog } from './edit-template-dialog.tsx';
import { byPhase } from './phases.ts';
import styles from './playbook.module.css';
import { ReinstateTemplateDocument, RetireTemplateDocument, TemplateDocument } from './playbook.operation.ts';
import { useStartChecklist } from './use-start-checklist.ts';

type Template = NonNullable<PlaybookTemplateQuery['playbookTemplate']>;

/** Takes the template out of use, with the way back in the toast and on its page. */
function RetireButton({ template: { id, version, retired } }: { readonly template: Template }) {
  const { t } = useTranslation('playbook');
  const back = useChange(ReinstateTemplateDocument, { onSuccess: () => toast(t('isBack')) });
  const retire = useChange(RetireTemplateDocument, {
    onSuccess: ({ retireTemplate }) => toast(t('isRetired'), { undo: () => back.mutate({ input: retireTemplate }) }),
  });
  const act = retired ? back : retire;
  return (
    <Button
      variant="subtle"
      color="gray"
      loading={act.isPending}
      onClick={() => act.mutate({ input: { id, version } })}
    >
      {t(retired ? 'putBack' : 'retire')}
    </Button>
  );
}

function Record({ template }: { readonly template: Template }) {
  const { t } = useTranslation('playbook');
  const { start, busy } = useStartChecklist();
  const [editing, setEditing] = useState(false);
  const { id, title, purpose, edition, sourceTitle, sourceUrl, steps, retired, viewerCan } = template;
  return (
    <Page
      title={title}
      lead={purpose}
      width="reading"
      crumbs={[{ label: t('title'), to: '/playbook' }]}
      act={
        <Group gap="sm">
          {viewerCan.edit && <RetireButton template={template} />}
          {viewerCan.edit && (
            <Button variant="default" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
          )}
          {viewerCan.start && (
            <Button loading={busy} onClick={() => start(id)}>
              {t('start')}
            </Button>
          )}
        </Group>
      }
    >
      <Text size="xs" c="dimmed" mb="lg">
        {retired && <StateBadge tone="neutral" label={t('outOfUse')} hint={t('retiredHint')} />}{' '}
        {t('edition', { edition })}
        {sourceTitle && ' · '}
        {sourceUrl ? (
          <Anchor href={sourceUrl} target="_blank" rel="noreferrer noopener" size="xs" c="inherit" underline="always">
            {sourceTitle}
          </Anchor>
        ) : (
          sourceTitle
        )}
      </Text>
      {byPhase(steps).map(([phase, some]) => (
        <Section key={phase} title={phase}>
          <ol className={styles.list}>
            {some.map(({ key, title: words, hint }) => (
              <li key={key} className={styles.entry}>
                <div className={styles.words}>
                  <Text size="sm">{words}</Text>
                  {hint && (
                    <Text size="xs" c="dimmed">
                      {hint}
                    </Text>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </Section>
      ))}
      {editing && <EditTemplateDialog template={template} onClose={() => setEditing(false)} />}
    </Page>
  );
}

/** The steps of a template by phase, with where they come from. */
export function TemplatePage() {
  const { t } = useTranslation('playbook');
  const { templateId } = useParams({ from: '/signed-in/playbook/templates/$templateId' });
  const read = useRead(TemplateDocument, { id: templateId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  if (!read.data.playbookTemplate) return <EmptyState title={t('notFoundTitle')} text={t('notFoundText')} />;
  return <Record template={read.data.playbookTemplate} />;
}
