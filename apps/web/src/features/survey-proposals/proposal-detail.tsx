import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Keys } from '../../ui/keys.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { MeantInitiative } from './meant-initiative.tsx';
import { GroupPlace, ObstaclePlace } from './place-fields.tsx';
import type { ProposalActs } from './proposal-acts.ts';
import { ProposalOutcome } from './proposal-outcome.tsx';
import { type Proposal, useProposalWords } from './proposal-words.ts';
import styles from './survey-proposals.module.css';
import { TakeList } from './take-list.tsx';
import { type Choice, isReady, takenOf } from './use-choices.ts';

interface DetailProps {
  readonly proposal: Proposal;
  readonly choice: Choice;
  readonly onChange: (change: Partial<Choice>) => void;
  readonly acts: ProposalActs;
  readonly busy: boolean;
}

function Answer({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('surveyProposals');
  const format = useFormat();
  const words = useProposalWords();
  const { hotline, round, answeredAt, item } = proposal;
  return (
    <>
      {words.said(proposal).map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
      {proposal.words && (
        <Text component="blockquote" size="sm" className={styles.quote ?? ''}>
          {proposal.words}
        </Text>
      )}
      <Text size="xs" c="dimmed" mt="xs">
        <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: hotline.id }} size="xs" underline="always">
          {hotline.name}
        </RouterAnchor>
        {' · '}
        <RouterAnchor to="/surveys/$roundId" params={{ roundId: round.id }} size="xs" underline="always">
          {round.title}
        </RouterAnchor>
        {` · ${t('question', { item })}`}
        {answeredAt && ` · ${format.date(answeredAt)}`}
      </Text>
    </>
  );
}

/** What stands in the way of accepting, or what else the person should know. */
function Hint({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('surveyProposals');
  const { kind, state, initiative, viewerCan } = proposal;
  if (!viewerCan.decide) return <Text size="sm">{t(`decides.${kind}`)}</Text>;
  if (state === 'ALREADY') return <Text size="sm">{t('alreadySo')}</Text>;
  if (kind === 'PARTNERSHIP' && !initiative) return <Text size="sm">{t('notMatched')}</Text>;
  return null;
}

function Record({ proposal, choice, onChange, acts, busy }: DetailProps) {
  const { t } = useTranslation('surveyProposals');
  const { kind, viewerCan } = proposal;
  const names = kind === 'INITIATIVE' || kind === 'PARTNERSHIP';
  const onTake = (field: Parameters<typeof takeAgainst>[1], take: boolean) =>
    onChange({ turned: takeAgainst(proposal, field, take, choice) });
  return (
    <Stack gap="md">
      <Hint proposal={proposal} />
      {viewerCan.decide && names && <MeantInitiative proposal={proposal} />}
      {viewerCan.decide && kind === 'OBSTACLE' && <ObstaclePlace {...{ proposal, choice, onChange }} />}
      {viewerCan.decide && kind === 'FOCUS_GROUP' && <GroupPlace {...{ proposal, choice, onChange }} />}
      {proposal.changes.length > 0 && (
        <TakeList proposal={proposal} taken={takenOf(proposal, choice)} onTake={onTake} />
      )}
      {viewerCan.decide && (
        <Group gap="xs">
          <Button disabled={!isReady(proposal, choice)} loading={busy} onClick={acts.onAccept} aria-keyshortcuts="a">
            {t('accept')}
          </Button>
          <Button variant="default" onClick={acts.onReject} aria-keyshortcuts="x">
            {t('reject')}
          </Button>
          <Button variant="default" onClick={acts.onPostpone} aria-keyshortcuts="p">
            {t('postpone')}
          </Button>
          <Text size="xs" c="dimmed" visibleFrom="sm">
            <Keys keys="a" /> <Keys keys="x" /> <Keys keys="p" />
          </Text>
        </Group>
      )}
    </Stack>
  );
}

/** The parts turned against the suggestion, once `field` is kept or taken. */
function takeAgainst(proposal: Proposal, field: Choice['turned'][number], take: boolean, { turned }: Choice) {
  const suggested = proposal.changes.some((change) => change.field === field && change.suggested);
  const others = turned.filter((each) => each !== field);
  return take === suggested ? others : [...others, field];
}

/** One proposal: what was said on the left, what becomes of it on the right; below each other where it is narrow. */
export function ProposalDetail(props: DetailProps) {
  const { t } = useTranslation('surveyProposals');
  const [left, right] = [useId(), useId()];
  const { proposal, acts } = props;
  const waits = ['OPEN', 'ALREADY'].includes(proposal.state);
  return (
    <div className={styles.detail}>
      <section aria-labelledby={left}>
        <Title order={3} id={left} className={styles.side ?? ''}>
          {t('answer')}
        </Title>
        <Answer proposal={proposal} />
      </section>
      <section aria-labelledby={right}>
        <Title order={3} id={right} className={styles.side ?? ''}>
          {t('record')}
        </Title>
        {waits ? <Record {...props} /> : <ProposalOutcome proposal={proposal} acts={acts} busy={props.busy} />}
      </section>
    </div>
  );
}
