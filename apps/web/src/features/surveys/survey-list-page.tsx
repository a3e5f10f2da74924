import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyRoundsQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../ui/router-link.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { OpenRoundDialog } from './open-round-dialog.tsx';
import { invitationTones, roundTones } from './round-words.ts';
import { SurveyRoundsDocument } from './survey.operation.ts';
import styles from './surveys.module.css';

type Listed = SurveyRoundsQuery['surveyRounds']['edges'][number]['node'];

function Entry({ round }: { readonly round: Listed }) {
  const { t } = useTranslation('surveys');
  const { label } = useLabel();
  const format = useFormat();
  const { hotline } = useViewer();
  const { id, title, opensAt, closesAt, status, demo, archived, invitations } = round;
  const handedIn = invitations.filter((each) => each.status === 'SUBMITTED').length;
  const own = hotline ? invitations[0] : undefined;
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <RouterAnchor to="/surveys/$roundId" params={{ roundId: id }} search={{}} size="sm" fw={500}>
          {title}
        </RouterAnchor>
        <Text size="xs" c="dimmed">
          {[
            t('fromTo', { from: format.date(opensAt), to: format.date(closesAt) }),
            ...(archived ? [t('reconstructed')] : []),
            ...(demo ? [t('invented')] : []),
            ...(!hotline && !archived ? [t('handedIn', { count: handedIn, total: invitations.length })] : []),
          ].join(' · ')}
        </Text>
      </div>
      {own && <StateBadge tone={invitationTones[own.status]} label={label('surveyInvitationStatus', own.status)} />}
      <StateBadge tone={roundTones[status]} label={label('roundStatus', status)} />
    </li>
  );
}

/** Rounds of surveys: what is asked now, and what was asked before. */
export function SurveyListPage() {
  const { t } = useTranslation('surveys');
  const { can } = useViewer();
  const [opening, setOpening] = useState(false);
  const read = useRead(SurveyRoundsDocument, {});
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  const rounds = read.data?.surveyRounds.edges ?? [];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      act={
        <>
          <RouterButton to="/surveys/proposals" search={{}} variant="default">
            {t('proposals')}
          </RouterButton>
          {can.runSurveys && (
            <RouterButton to="/surveys/versions" variant="default">
              {t('versions')}
            </RouterButton>
          )}
          {can.runSurveys && (
            <Button leftSection={<IconPlus size="var(--al-icon-small)" aria-hidden />} onClick={() => setOpening(true)}>
              {t('open.act')}
            </Button>
          )}
        </>
      }
    >
      {!read.data && <TextSkeleton lines={4} />}
      {read.data && rounds.length === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
      <ul className={styles.list}>
        {rounds.map(({ node }) => (
          <Entry key={node.id} round={node} />
        ))}
      </ul>
      {opening && <OpenRoundDialog onClose={() => setOpening(false)} />}
    </Page>
  );
}
