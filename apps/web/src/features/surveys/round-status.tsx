import { surveyInvitationStatuses } from '@alongside/domain';
import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { ClosingDialog } from './closing-dialog.tsx';
import { type Invitation, invitationTones, type Round } from './round-words.ts';
import { SurveyLinkDialog } from './survey-link-dialog.tsx';
import styles from './surveys.module.css';

interface LineProps {
  readonly round: Round;
  readonly invitation: Invitation;
  readonly onLink: () => void;
}

function Line({ round, invitation, onLink }: LineProps) {
  const { t } = useTranslation('surveys');
  const { label } = useLabel();
  const format = useFormat();
  const { hotline, status, eligibility, eligibilityReason, submittedAt, channel, link } = invitation;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: hotline.id }} size="sm">
          {hotline.name}
        </RouterAnchor>
      </Table.Th>
      <Table.Td>
        <StateBadge tone={invitationTones[status]} label={label('surveyInvitationStatus', status)} />
      </Table.Td>
      <Table.Td>
        {label('eligibility', eligibility)}
        {eligibilityReason && (
          <Text size="xs" c="dimmed">
            {label('eligibilityReason', eligibilityReason)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {submittedAt ? format.dateTime(submittedAt) : ''}
        {channel && (
          <Text size="xs" c="dimmed">
            {label('answerChannel', channel)}
          </Text>
        )}
      </Table.Td>
      {round.viewerCan.run && (
        <Table.Td>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('link.for', { hotline: hotline.name })}
            onClick={onLink}
          >
            {t(link ? 'link.again' : 'link.make')}
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
}

/** Who has answered: for the secretariat all, for a hotline itself. */
export function RoundStatusPart({ round }: { readonly round: Round }) {
  const { t } = useTranslation('surveys');
  const { label } = useLabel();
  const { hotline } = useViewer();
  const [linked, setLinked] = useState<Invitation>();
  const [closing, setClosing] = useState(false);
  const { invitations, viewerCan } = round;
  const counts = surveyInvitationStatuses.codes.map((status) => ({
    status,
    count: invitations.filter((each) => each.status === status).length,
  }));
  if (invitations.length === 0) return <Text size="sm">{t('notAsked')}</Text>;
  return (
    <>
      {!hotline && (
        <Group mb="md" justify="space-between">
          <Text size="sm" role="status">
            {counts
              .filter(({ count }) => count > 0)
              .map(({ status, count }) => `${label('surveyInvitationStatus', status)} ${count}`)
              .join(' · ')}
          </Text>
          {viewerCan.run && (
            <Button variant="default" onClick={() => setClosing(true)}>
              {t('closing.act')}
            </Button>
          )}
        </Group>
      )}
      <Table className={styles.cards} aria-label={t('tabs.status')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('hotline')}</Table.Th>
            <Table.Th scope="col">{t('status')}</Table.Th>
            <Table.Th scope="col">{t('counts')}</Table.Th>
            <Table.Th scope="col">{t('handedInAt')}</Table.Th>
            {viewerCan.run && <Table.Th scope="col">{t('link.title')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {invitations.map((each) => (
            <Line key={each.id} round={round} invitation={each} onLink={() => setLinked(each)} />
          ))}
        </Table.Tbody>
      </Table>
      {linked && <SurveyLinkDialog invitation={linked} onClose={() => setLinked(undefined)} />}
      {closing && <ClosingDialog round={round} onClose={() => setClosing(false)} />}
    </>
  );
}
