import { Alert, Button, Group, Tabs } from '@mantine/core';
import { IconAlertTriangle, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readOptions } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState, useRefusalText } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { SurveyDraftDocument } from './builder.operation.ts';
import { builderViews, DRAFT_PAGE } from './builder.search.ts';
import { DiscardDraft } from './discard-draft.tsx';
import { PreviewView } from './preview-view.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { QuestionsView } from './questions-view.tsx';
import { RouteView } from './route-view.tsx';
import { SavingLine } from './saving-line.tsx';
import { TextsView } from './texts-view.tsx';
import { TheirDraftPart } from './their-draft.tsx';
import { type LoadedDraft, useBuilding } from './use-building.ts';
import { useSurveyWords } from './use-survey-words.ts';

const route = getRouteApi('/signed-in/surveys/drafts/$draftId');

function Builder({ draft }: { readonly draft: LoadedDraft }) {
  const { t } = useTranslation('surveyBuilder');
  const building = useBuilding(draft);
  const words = useSurveyWords(building.definition);
  const refusalText = useRefusalText();
  const { view = 'questions' } = route.useSearch();
  const navigate = route.useNavigate();
  const [publishing, setPublishing] = useState(false);
  const open = (value: string | null) => {
    const next = builderViews.find((known) => known === value);
    if (next) void navigate({ search: (old) => ({ ...old, view: next === 'questions' ? undefined : next }) });
  };
  const { definition, blocking, refusal, theirs } = building;
  const part = { building, words };
  const faultAt = /^texts\.(\w+)\./.exec(refusal?.field ?? '')?.[1];
  return (
    <Page
      title={words.say(definition.title) || t('untitled')}
      crumbs={[
        { label: t('surveys'), to: '/surveys' },
        { label: t('shelf.title'), to: '/surveys/versions' },
      ]}
      lead={draft.basedOn ? t('basedOn', { number: draft.basedOn.number }) : t('newSurvey')}
      act={
        <>
          <DiscardDraft building={building} />
          <Button
            leftSection={<IconSend size="var(--al-icon-small)" aria-hidden />}
            onClick={() => setPublishing(true)}
          >
            {t('publish.open')}
          </Button>
        </>
      }
    >
      {theirs && <TheirDraftPart building={building} theirs={theirs} />}
      {refusal && (
        <Alert mb="md" role="alert" variant="default" icon={<IconAlertTriangle aria-hidden color="var(--al-risk)" />}>
          <Group justify="space-between">
            {t('notSaved', { reason: refusalText(refusal) })}
            {faultAt && definition.questions.some(({ code }) => code === faultAt) && (
              <RouterAnchor from={DRAFT_PAGE} to="." search={(old) => ({ ...old, view: undefined, at: faultAt })}>
                {words.question(faultAt)}
              </RouterAnchor>
            )}
          </Group>
        </Alert>
      )}
      <Tabs value={view} onChange={open} keepMounted={false}>
        <Group justify="space-between" mb="lg" gap="xs">
          <Tabs.List>
            <Tabs.Tab value="questions">{t('views.questions')}</Tabs.Tab>
            <Tabs.Tab value="route">
              {blocking.length > 0 ? t('views.routeWith', { count: blocking.length }) : t('views.route')}
            </Tabs.Tab>
            <Tabs.Tab value="texts">{t('views.texts')}</Tabs.Tab>
            <Tabs.Tab value="preview">{t('views.preview')}</Tabs.Tab>
          </Tabs.List>
          <SavingLine state={building.state} />
        </Group>
        <Tabs.Panel value="questions">
          <QuestionsView {...part} />
        </Tabs.Panel>
        <Tabs.Panel value="route">
          <RouteView {...part} />
        </Tabs.Panel>
        <Tabs.Panel value="texts">
          <TextsView {...part} />
        </Tabs.Panel>
        <Tabs.Panel value="preview">
          <PreviewView {...part} />
        </Tabs.Panel>
      </Tabs>
      {publishing && <PublishDialog {...part} onClose={() => setPublishing(false)} />}
    </Page>
  );
}

/** A version of a survey in the making: its questions, who is asked what, its languages, and how it looks. */
export function SurveyBuilderPage() {
  const { t } = useTranslation('surveyBuilder');
  const { draftId } = route.useParams();
  // Kept nowhere: work goes on from what the server has, never from what this browser once read.
  const read = useQuery({
    ...readOptions(SurveyDraftDocument, { id: draftId }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const draft = read.data.surveyDraft;
  if (!draft || draft.published || draft.discardedAt) {
    const title = t(draft?.published ? 'publishedTitle' : 'missingTitle');
    return (
      <Page title={title} crumbs={[{ label: t('shelf.title'), to: '/surveys/versions' }]}>
        <EmptyState title={title} text={t(draft?.published ? 'publishedText' : 'missingText')} />
      </Page>
    );
  }
  return <Builder key={draft.id} draft={draft} />;
}
