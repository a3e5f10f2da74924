import { Anchor, Box, Grid } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { AnswerOrigins } from '../../ui/answer-origins.tsx';
import { BoardSeats } from '../../ui/board-seats.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Fact, FactList, ProvenanceLine } from '../../ui/fact.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { Channels } from './channels.tsx';
import { Doubts } from './doubts.tsx';
import { FactGroup, type InitiativeRecord } from './fact-group.tsx';
import { InitiativeDocument } from './initiative.operation.ts';
import { InitiativeActs } from './initiative-acts.tsx';
import { InitiativeHistory } from './initiative-history.tsx';
import { Listings } from './listings.tsx';
import { OrganisationFacts } from './organisation-facts.tsx';
import { StatusBadge } from './status-badge.tsx';
import { WhoWorksWithThem } from './who-works-with-them.tsx';

function Offer({ initiative }: { readonly initiative: InitiativeRecord }) {
  const { t } = useTranslation('initiatives');
  const silence = initiative.levelListState === 'UNKNOWN' ? { silence: t('levelsUnknown') } : {};
  return (
    <FactList>
      <FactGroup initiative={initiative} kind="LEVEL" label={t('columns.level')} {...silence} />
      <FactGroup initiative={initiative} kind="SERVICE" label={t('columns.service')} />
      <FactGroup initiative={initiative} kind="AUDIENCE" label={t('facets.audience')} />
      {initiative.facts.some(({ kind }) => kind === 'EXCLUSION') && (
        <FactGroup initiative={initiative} kind="EXCLUSION" label={t('exclusions')} />
      )}
      <FactGroup initiative={initiative} kind="ACCESS" label={t('facets.access')} />
      <FactGroup initiative={initiative} kind="MODE" label={t('facets.mode')} />
      <FactGroup initiative={initiative} kind="LANGUAGE" label={t('facets.language')} />
      <FactGroup initiative={initiative} kind="COUNTRY" label={t('facets.country')} />
    </FactList>
  );
}

function Identity({ initiative }: { readonly initiative: InitiativeRecord }) {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  const { localName, aliases, scope, website } = initiative;
  return (
    <FactList>
      {localName && <Fact label={t('localName')}>{localName}</Fact>}
      {aliases.length > 0 && <Fact label={t('aliases')}>{aliases.join(', ')}</Fact>}
      <Fact label={t('scope')}>{label('scope', scope)}</Fact>
      <Fact label={t('website')}>
        {website && (
          <Anchor href={website} target="_blank" rel="noreferrer noopener" size="sm">
            {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
          </Anchor>
        )}
      </Fact>
    </FactList>
  );
}

function Record({ initiative }: { readonly initiative: InitiativeRecord }) {
  const { t } = useTranslation(['initiatives', 'boards']);
  const doubtful =
    initiative.doubts.length > 0 ||
    (initiative.viewerCan.confirm &&
      initiative.facts.some(({ certainty, provenance }) => certainty === 'POSSIBLE' && !provenance.confirmedAt));
  return (
    <Page
      title={initiative.name}
      lead={initiative.description}
      badges={<StatusBadge status={initiative.status} hint />}
      act={<InitiativeActs initiative={initiative} />}
      crumbs={[{ label: t('title'), to: '/initiatives' }]}
    >
      <Box mb="lg">
        <ProvenanceLine provenance={initiative.provenance} />
      </Box>
      <Grid gap={{ base: 'lg', md: 'xl' }}>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Section title={t('offer')}>
            <Offer initiative={initiative} />
          </Section>
          {doubtful && (
            <Section title={t('toConfirm')} hint={t('toConfirmHint')}>
              <Doubts initiative={initiative} />
            </Section>
          )}
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Section title={t('reach')}>
            <Channels initiative={initiative} />
          </Section>
          <WhoWorksWithThem initiative={initiative} />
          {initiative.boardSeats.length > 0 && (
            <Section title={t('boards:boardSeats')} hint={t('boardSeatsHint')}>
              <BoardSeats seats={initiative.boardSeats} />
            </Section>
          )}
          <Section title={t('whoRuns')}>
            <OrganisationFacts initiative={initiative} />
            <Identity initiative={initiative} />
          </Section>
          {initiative.evidenceRatings.length > 0 && (
            <Section title={t('evidence')}>
              <FactList>
                {initiative.evidenceRatings.map(({ id, scale, level, rater, ratedOn, provenance }) => (
                  <Fact key={id} label={scale} provenance={provenance}>
                    {[level, rater, ratedOn].filter(Boolean).join(' · ')}
                  </Fact>
                ))}
              </FactList>
            </Section>
          )}
          {initiative.listings.length > 0 && (
            <Section title={t('listedIn')} hint={t('listedInHint')}>
              <Listings listings={initiative.listings} />
            </Section>
          )}
          <AnswerOrigins origins={initiative.fromAnswers} />
        </Grid.Col>
        <Grid.Col span={12}>
          <InitiativeHistory initiativeId={initiative.id} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}

/** Everything the registry knows of one initiative, each fact with its source and date. */
export function InitiativePage() {
  const { t } = useTranslation('initiatives');
  const { initiativeId } = useParams({ from: '/signed-in/initiatives/$initiativeId' });
  const read = useRead(InitiativeDocument, { id: initiativeId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  if (!read.data.initiative) return <EmptyState title={t('notFoundTitle')} text={t('notFoundText')} />;
  return <Record initiative={read.data.initiative} />;
}
