import { Button, Group, Menu, Text } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyShelfQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState, useRefusalText } from '../../ui/error-state.tsx';
import { FormFault } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './builder.module.css';
import { StartSurveyDraftDocument, SurveyShelfDocument } from './builder.operation.ts';
import { NewSurveyDialog } from './new-survey-dialog.tsx';

type Version = SurveyShelfQuery['surveyVersions']['edges'][number]['node'];
type Draft = SurveyShelfQuery['surveyDrafts']['edges'][number]['node'];

function DraftEntry({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('surveyBuilder');
  const format = useFormat();
  const { id, title, questionCount, updatedAt, startedBy } = draft;
  return (
    <li className={styles.shelved}>
      <div className={styles.words}>
        <RouterAnchor to="/surveys/drafts/$draftId" params={{ draftId: id }} fw={500}>
          {title || t('untitled')}
        </RouterAnchor>
        <Text size="xs" c="dimmed">
          {[
            t('shelf.questions', { count: questionCount }),
            t('shelf.changed', { time: format.dateTime(updatedAt) }),
            t('shelf.by', { name: startedBy }),
          ].join(' · ')}
        </Text>
      </div>
      <StateBadge tone="calm" label={t('shelf.draft')} />
    </li>
  );
}

interface VersionEntryProps {
  readonly version: Version;
  readonly onCopy: (version: Version) => void;
  readonly onNext: (version: Version) => void;
  /** A survey has one draft at a time. */
  readonly hasDraft: boolean;
}

function VersionEntry({ version, onCopy, onNext, hasDraft }: VersionEntryProps) {
  const { t } = useTranslation('surveyBuilder');
  const { label } = useLabel();
  const format = useFormat();
  const { id, number, title, key, publishedAt, change, basedOn } = version;
  const name = t('shelf.version', { title, number });
  return (
    <li className={styles.shelved}>
      <div className={styles.words}>
        <Text fw={500}>{name}</Text>
        <Text size="xs" c="dimmed">
          {[
            key,
            t('shelf.publishedOn', { date: format.date(publishedAt) }),
            ...(change ? [label('surveyVersionChange', change)] : []),
            ...(basedOn ? [t('shelf.after', { number: basedOn.number })] : []),
          ].join(' · ')}
        </Text>
      </div>
      <Group gap="xs">
        <Button
          component="a"
          variant="subtle"
          href={`/survey?version=${id}`}
          target="_blank"
          rel="noreferrer"
          aria-label={t('shelf.lookAt', { name })}
        >
          {t('shelf.look')}
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" px="xs" aria-label={t('shelf.more', { name })}>
              <IconDots size="var(--al-icon-small)" aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={hasDraft} onClick={() => onNext(version)}>
              {t('shelf.next')}
              {hasDraft && (
                <Text size="xs" c="dimmed">
                  {t('shelf.hasDraft')}
                </Text>
              )}
            </Menu.Item>
            <Menu.Item onClick={() => onCopy(version)}>{t('shelf.copy')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </li>
  );
}

/** Versions of all surveys, those that are published and those in the making. */
export function VersionListPage() {
  const { t } = useTranslation('surveyBuilder');
  const { can } = useViewer();
  const navigate = useNavigate();
  const refusalText = useRefusalText();
  const [creating, setCreating] = useState<Version | 'new'>();
  const read = useRead(SurveyShelfDocument, {});
  const start = useChange(StartSurveyDraftDocument, {
    onSuccess: ({ startSurveyDraft: { id } }) =>
      void navigate({ to: '/surveys/drafts/$draftId', params: { draftId: id }, search: {} }),
  });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  const versions = read.data?.surveyVersions.edges.map(({ node }) => node) ?? [];
  const drafts = read.data?.surveyDrafts.edges.map(({ node }) => node) ?? [];
  const crumbs = [{ label: t('surveys'), to: '/surveys' }] as const;
  if (!can.runSurveys) {
    return (
      <Page title={t('shelf.title')} crumbs={crumbs}>
        <EmptyState title={t('notYoursTitle')} text={t('notYoursText')} />
      </Page>
    );
  }
  return (
    <Page
      title={t('shelf.title')}
      lead={t('shelf.lead')}
      crumbs={crumbs}
      act={
        <Button leftSection={<IconPlus size="var(--al-icon-small)" aria-hidden />} onClick={() => setCreating('new')}>
          {t('shelf.new')}
        </Button>
      }
    >
      <FormFault text={start.error ? refusalText(start.error) : undefined} />
      {!read.data && <TextSkeleton lines={6} />}
      {read.data && (
        <Section title={t('shelf.drafts')}>
          {drafts.length === 0 && <Text c="dimmed">{t('shelf.noDrafts')}</Text>}
          <ul className={styles.list}>
            {drafts.map((draft) => (
              <DraftEntry key={draft.id} draft={draft} />
            ))}
          </ul>
        </Section>
      )}
      {read.data && (
        <Section
          title={t('shelf.published')}
          hint={t('shelf.publishedHint')}
          act={
            <RouterButton to="/surveys" variant="subtle">
              {t('shelf.rounds')}
            </RouterButton>
          }
        >
          <ul className={styles.list}>
            {versions.map((version) => (
              <VersionEntry
                key={version.id}
                version={version}
                hasDraft={drafts.some(({ survey }) => survey?.id === version.survey.id)}
                onNext={({ id }) => start.mutate({ input: { id: newId(), surveyVersionId: id } })}
                onCopy={setCreating}
              />
            ))}
          </ul>
        </Section>
      )}
      {creating && (
        <NewSurveyDialog copyOf={creating === 'new' ? undefined : creating} onClose={() => setCreating(undefined)} />
      )}
    </Page>
  );
}
