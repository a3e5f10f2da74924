import { type ApprovalState, isAsking } from '@alongside/domain';
import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { LinkDialog } from '../../ui/link-dialog.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';
import { toast } from '../../ui/toast.tsx';
import { AnswerCampaignDialog } from './answer-campaign-dialog.tsx';
import type { CampaignRecord, Participant } from './campaign-record.ts';
import styles from './campaigns.module.css';
import {
  AddCampaignParticipantDocument,
  IssueCampaignLinkDocument,
  RemoveCampaignParticipantDocument,
} from './participant.operation.ts';

const tones: Record<ApprovalState, Tone> = {
  NOT_ASKED: 'neutral',
  WAITING: 'calm',
  APPROVED: 'good',
  DECLINED: 'risk',
  LAPSED: 'attention',
};

/** The hotline or initiative, as a link to its page. */
function Name({ participant: { name, hotline, initiative } }: { readonly participant: Participant }) {
  if (hotline) {
    return (
      <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: hotline.id }}>
        {name}
      </RouterAnchor>
    );
  }
  return (
    <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: initiative?.id ?? '' }}>
      {name}
    </RouterAnchor>
  );
}

/** Lesser acts. Taking somebody out acts at once; the toast asks them in again. */
function Acts({ campaign, participant }: { readonly campaign: CampaignRecord; readonly participant: Participant }) {
  const { t } = useTranslation('campaigns');
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const { id, name, role, hotline, initiative } = participant;
  const add = useChange(AddCampaignParticipantDocument, { onError });
  const again = { campaignId: campaign.id, role, hotlineId: hotline?.id ?? null, initiativeId: initiative?.id ?? null };
  const remove = useChange(RemoveCampaignParticipantDocument, {
    onError,
    onSuccess: () => toast(t('removed', { name }), { undo: () => add.mutate({ input: { id: newId(), ...again } }) }),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('actsFor', { name })}>
          <IconDots size="var(--al-icon-small)" aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => remove.mutate({ input: { id } })}>{t('remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface LineProps {
  readonly campaign: CampaignRecord;
  readonly participant: Participant;
  readonly onAnswer: (participant: Participant) => void;
  readonly onLink: (participant: Participant) => void;
}

/** One participant: who, what they do, how their approval stands. */
function Line({ campaign, participant, onAnswer, onLink }: LineProps) {
  const { t } = useTranslation('campaigns');
  const { label, define } = useLabel();
  const format = useFormat();
  const { role, approval, answeredAt, answerNote, answeredOnBehalf, link, viewerCan } = participant;
  const told = [
    answeredAt && format.date(answeredAt),
    answeredOnBehalf && t('onBehalf'),
    answerNote && `“${answerNote}”`,
    approval !== 'APPROVED' && link?.state === 'OPEN' && t('link.sent', { recipient: link.recipient }),
  ].filter(Boolean);
  return (
    <li className={styles.participant}>
      <div>
        <Text size="sm">
          <Name participant={participant} />
        </Text>
        <Text size="xs" c="dimmed">
          {label('campaignRole', role)}
          {told.length > 0 && ` · ${told.join(' · ')}`}
        </Text>
      </div>
      <Group gap="xs">
        {(isAsking(campaign.phase) || answeredAt) && (
          <StateBadge
            tone={tones[approval]}
            label={label('approvalState', approval)}
            hint={define('approvalState', approval)}
          />
        )}
        {viewerCan.issueLink && approval !== 'APPROVED' && (
          <Button size="compact-sm" variant="light" onClick={() => onLink(participant)}>
            {t('link.menu')}
          </Button>
        )}
        {viewerCan.answer && approval !== 'APPROVED' && (
          <Button
            size="compact-sm"
            variant={viewerCan.issueLink ? 'subtle' : 'light'}
            onClick={() => onAnswer(participant)}
          >
            {t(participant.hotline ? 'answer' : 'writeDown')}
          </Button>
        )}
        {viewerCan.remove && <Acts campaign={campaign} participant={participant} />}
      </Group>
    </li>
  );
}

interface ParticipantsProps {
  readonly campaign: CampaignRecord;
  readonly onAdd: () => void;
}

/** Everybody who takes part, each with the state of their approval. */
export function Participants({ campaign, onAdd }: ParticipantsProps) {
  const { t } = useTranslation('campaigns');
  const [answering, setAnswering] = useState<Participant | undefined>();
  const [asking, setAsking] = useState<Participant | undefined>();
  const { participants, phase, viewerCan } = campaign;
  const given = participants.filter(({ approval }) => approval === 'APPROVED').length;
  const open = phase === 'IDEA' || isAsking(phase);
  return (
    <Section
      title={t('participants')}
      hint={isAsking(phase) && t('approvals', { given, all: participants.length })}
      act={
        viewerCan.edit &&
        open && (
          <Button variant="default" size="compact-sm" onClick={onAdd}>
            {t('addParticipant')}
          </Button>
        )
      }
    >
      {participants.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('noParticipants')}
        </Text>
      ) : (
        <ul className={styles.participants}>
          {participants.map((participant) => (
            <Line
              key={participant.id}
              campaign={campaign}
              participant={participant}
              onAnswer={setAnswering}
              onLink={setAsking}
            />
          ))}
        </ul>
      )}
      {asking && (
        <LinkDialog
          title={t('link.ask', { name: asking.name })}
          text={t('link.text')}
          present={asking.link}
          until={(date) => t('link.works', { date })}
          document={IssueCampaignLinkDocument}
          variables={(made) => ({ input: { ...made, participantId: asking.id } })}
          issued={(data) => data.issueCampaignLink}
          onClose={() => setAsking(undefined)}
        />
      )}
      {answering && (
        <AnswerCampaignDialog campaign={campaign} participant={answering} onClose={() => setAnswering(undefined)} />
      )}
    </Section>
  );
}
