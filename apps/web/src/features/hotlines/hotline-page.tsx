import { Anchor, Box, Button, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HotlineQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { AnswerOrigins } from '../../ui/answer-origins.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Fact, FactList, ProvenanceLine } from '../../ui/fact.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { EditHotlineDialog } from './edit-hotline-dialog.tsx';
import { HotlineDocument } from './hotline-list.operation.ts';

function HotlineFacts({ hotline }: { readonly hotline: NonNullable<HotlineQuery['hotline']> }) {
  const { t } = useTranslation('hotlines');
  const { label } = useLabel();
  const format = useFormat();
  const { organisation, memberships, website, languages, confidence } = hotline;
  return (
    <FactList>
      <Fact label={t('organisation')}>
        {organisation && (
          <RouterAnchor to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
            {organisation.name}
          </RouterAnchor>
        )}
      </Fact>
      <Fact label={t('website')}>
        {website && (
          <Anchor href={website} target="_blank" rel="noreferrer noopener" size="sm">
            {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
          </Anchor>
        )}
      </Fact>
      <Fact label={t('membership')}>
        {memberships.length > 0 && (
          <Stack gap={0}>
            {memberships.map(({ kind, startsOn, endsOn, note }) => (
              <div key={`${kind}${startsOn}`}>
                {label('membership', kind)}
                {startsOn && ` ${format.date(startsOn)}`}
                {endsOn && ` – ${format.date(endsOn)}`}
                {note && (
                  <Text size="xs" c="dimmed">
                    {note}
                  </Text>
                )}
              </div>
            ))}
          </Stack>
        )}
      </Fact>
      <Fact label={t('helpline')}>{hotline.helpline}</Fact>
      <Fact label={t('awarenessCentre')}>{hotline.awarenessCentre}</Fact>
      <Fact label={t('languages')}>{languages.map(format.language).join(', ')}</Fact>
      <Fact label={t('appetite')}>
        {label('appetite', hotline.appetite)}
        {hotline.appetiteCondition && `: ${hotline.appetiteCondition}`}
      </Fact>
      {confidence && <Fact label={t('confidence')}>{confidence.replaceAll('_', ' ').toLowerCase()}</Fact>}
      {hotline.note && <Fact label={t('note')}>{hotline.note}</Fact>}
      {organisation && organisation.initiatives.length > 0 && (
        <Fact label={t('alsoRuns')}>
          <Stack gap={0}>
            {organisation.initiatives.map(({ id, name }) => (
              <RouterAnchor key={id} to="/initiatives/$initiativeId" params={{ initiativeId: id }}>
                {name}
              </RouterAnchor>
            ))}
          </Stack>
        </Fact>
      )}
    </FactList>
  );
}

/** What the registry knows of one hotline, with how sure it is. */
export function HotlinePage() {
  const { t } = useTranslation('hotlines');
  const format = useFormat();
  const { hotlineId } = useParams({ from: '/signed-in/hotlines/$hotlineId' });
  const { can } = useViewer();
  const [editing, setEditing] = useState(false);
  const read = useRead(HotlineDocument, { id: hotlineId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  const { hotline } = read.data;
  if (!hotline) return <EmptyState title={t('emptyTitle')} text={t('notFoundText')} />;
  return (
    <Page
      title={hotline.name}
      lead={hotline.country && format.country(hotline.country.code)}
      crumbs={[{ label: t('title'), to: '/hotlines' }]}
      width="reading"
      act={can.editRegistry && <Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
    >
      <Box mb="lg">
        <ProvenanceLine provenance={hotline.provenance} />
      </Box>
      <HotlineFacts hotline={hotline} />
      <AnswerOrigins origins={hotline.fromAnswers} />
      {editing && <EditHotlineDialog hotline={hotline} onClose={() => setEditing(false)} />}
    </Page>
  );
}
