import { Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatTraceQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { RouterAnchor } from '../../../ui/router-link.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import { useOutcomeWords } from '../selection/outcome-words.ts';
import { nameOf } from '../session/session-record.ts';
import styles from './trace.module.css';
import { SeatTraceDocument } from './trace.operation.ts';

type Trace = NonNullable<SeatTraceQuery['seatTrace']>;

/** One link of the chain. */
function Link({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li className={styles.link}>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      {children}
    </li>
  );
}

/** What somebody said that became a finding. */
function Findings({ trace: { focusGroup, findings } }: { readonly trace: Trace }) {
  const { t } = useTranslation('traces');
  if (findings.length === 0) return <Text size="sm">{t('noFindings')}</Text>;
  return findings.map(({ id, theme, statement }) => (
    <Text key={id} size="sm">
      <RouterAnchor
        to="/focus-groups/$focusGroupId"
        params={{ focusGroupId: focusGroup.id }}
        search={{ step: 'findings' }}
        hash={`finding-${id}`}
        size="sm"
      >
        {theme}
      </RouterAnchor>
      {`: ${statement}`}
    </Text>
  ));
}

/** Where somebody came from, with the way to it. */
function Origin({ trace: { candidate, answer, partnership } }: { readonly trace: Trace }) {
  const { t } = useTranslation('traces');
  const { label } = useLabel();
  const format = useFormat();
  const { source, sourceTitle, initiativeId, ofHotlineId, organisation } = candidate;
  const name = organisation ?? t('registry');
  return (
    <>
      <Text size="sm">{label('candidateSource', source)}</Text>
      {answer ? (
        <Text size="sm">
          <RouterAnchor
            to="/surveys/$roundId"
            params={{ roundId: answer.round.id }}
            search={{ tab: 'results', part: 'own', answer: answer.id }}
            size="sm"
          >
            {t('answer', { hotline: answer.hotline.name, round: answer.round.title })}
          </RouterAnchor>
          {answer.submittedAt && `, ${format.date(answer.submittedAt)}`}
        </Text>
      ) : partnership ? (
        <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }} size="sm">
          {sourceTitle ?? partnership.initiative.name}
        </RouterAnchor>
      ) : (
        sourceTitle && <Text size="sm">{sourceTitle}</Text>
      )}
      {initiativeId && (
        <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId }} size="sm">
          {name}
        </RouterAnchor>
      )}
      {ofHotlineId && !answer && (
        <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: ofHotlineId }} size="sm">
          {name}
        </RouterAnchor>
      )}
    </>
  );
}

/** Their turn in the draw, with the reason in one sentence. */
function Turn({ trace: { turns, drawNumber } }: { readonly trace: Trace }) {
  const { t } = useTranslation(['traces', 'focusGroups']);
  const why = useOutcomeWords();
  const format = useFormat();
  const [turn] = turns;
  if (!turn) return <Text size="sm">{t(drawNumber ? 'notInDraw' : 'noDraw', { number: drawNumber })}</Text>;
  const { seated, reserve, chance } = turn;
  const outcome = seated
    ? t('focusGroups:draw.seat')
    : reserve
      ? t('focusGroups:draw.reserve', { place: reserve })
      : t('focusGroups:draw.none');
  const parts = [
    t('turn', { number: drawNumber, turn: turn.turn }),
    outcome,
    typeof chance === 'number' && t('chance', { chance: format.percent(chance) }),
  ];
  return (
    <>
      <Text size="sm">{parts.filter(Boolean).join(' · ')}</Text>
      <Text size="sm">{why(turn)}</Text>
    </>
  );
}

/** The seat and the reply. */
function Seat({ trace: { invitation } }: { readonly trace: Trace }) {
  const { t } = useTranslation('traces');
  const { label } = useLabel();
  const format = useFormat();
  if (!invitation) return <Text size="sm">{t('noSeat')}</Text>;
  const { seat, state, repliedAt, inPlaceOf } = invitation;
  const parts = [
    seat ? t('seatNumber', { seat }) : t('withoutSeat'),
    label('focusGroupInvitationState', state),
    repliedAt && format.date(repliedAt),
    inPlaceOf && t('inPlaceOf', { who: nameOf(inPlaceOf) }),
  ];
  return <Text size="sm">{parts.filter(Boolean).join(' · ')}</Text>;
}

function Chain({ trace }: { readonly trace: Trace }) {
  const { t } = useTranslation('traces');
  const format = useFormat();
  const { session } = trace.focusGroup;
  return (
    <ol className={styles.chain}>
      <Link title={t('origin')}>
        <Origin trace={trace} />
      </Link>
      <Link title={t('draw')}>
        <Turn trace={trace} />
      </Link>
      <Link title={t('seat')}>
        <Seat trace={trace} />
      </Link>
      <Link title={t('session')}>
        <Text size="sm">
          {session && !session.givenUpAt
            ? [format.dateTime(session.startsAt), session.venue].filter(Boolean).join(' · ')
            : t('noSession')}
        </Text>
      </Link>
      <Link title={t('findings')}>
        <Findings trace={trace} />
        <Text size="xs" c="dimmed">
          {t(trace.attributable ? 'attributable' : 'notAttributable')}
        </Text>
      </Link>
    </ol>
  );
}

interface TraceDialogProps {
  readonly candidateId: string;
  readonly onClose: () => void;
}

/** From where somebody came to what came of what they said, one link after the other. */
export function TraceDialog({ candidateId, onClose }: TraceDialogProps) {
  const { t } = useTranslation('traces');
  const read = useRead(SeatTraceDocument, { candidateId });
  const trace = read.data?.seatTrace;
  return (
    <Modal opened onClose={onClose} title={trace ? t('title', { who: nameOf(trace.candidate) }) : t('loading')}>
      {read.error && !read.data ? (
        <ErrorState error={read.error} onRetry={() => void read.refetch()} />
      ) : !read.data ? (
        <TextSkeleton lines={6} />
      ) : trace ? (
        <Chain trace={trace} />
      ) : (
        <Text size="sm">{t('missing')}</Text>
      )}
    </Modal>
  );
}
