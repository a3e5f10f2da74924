import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DueDiligenceOutcome } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Fact, FactList } from '../../ui/fact.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';
import { NextStage } from './next-stage.tsx';
import type { PartnershipRecord, RecordDialog } from './record.ts';
import { ReviewDate } from './review-date.tsx';
import { StageBadge } from './stage-badge.tsx';

interface PartnershipFactsProps {
  readonly partnership: PartnershipRecord;
  readonly onOpen: (dialog: RecordDialog) => void;
}

const tones: Record<DueDiligenceOutcome, Tone> = {
  CLEARED: 'good',
  CLEARED_WITH_CONDITIONS: 'calm',
  NOT_CLEARED: 'risk',
  EXPIRED: 'attention',
};

/** The latest look into the initiative: its outcome, its last day and its conditions. */
function DueDiligence({ partnership, onOpen }: PartnershipFactsProps) {
  const { t } = useTranslation('partnerships');
  const { label, define } = useLabel();
  const format = useFormat();
  const { dueDiligence, viewerCan } = partnership;
  return (
    <>
      {dueDiligence && (
        <>
          <StateBadge
            tone={tones[dueDiligence.outcome]}
            label={label('dueDiligence', dueDiligence.outcome)}
            hint={define('dueDiligence', dueDiligence.outcome)}
          />
          <Text size="xs" c="dimmed">
            {t('assessed', { date: format.date(dueDiligence.assessedOn), by: dueDiligence.assessedBy })} ·{' '}
            {t('validUntil', { date: format.date(dueDiligence.validUntil) })}
          </Text>
          {dueDiligence.conditions && <Text size="sm">{dueDiligence.conditions}</Text>}
        </>
      )}
      {viewerCan.edit && (
        <Button variant="subtle" size="compact-xs" px={0} onClick={() => onOpen('dueDiligence')}>
          {t('recordDueDiligence')}
        </Button>
      )}
    </>
  );
}

/** The left column: where it stands, what comes next, and the facts that people keep. */
export function PartnershipFacts({ partnership, onOpen }: PartnershipFactsProps) {
  const { t } = useTranslation('partnerships');
  const { label, define } = useLabel();
  const format = useFormat();
  const {
    stage,
    intensity,
    targetIntensity,
    owner,
    since,
    sharing,
    sister,
    sisterBasis,
    nextReviewOn,
    noAgreementReason,
  } = partnership;
  return (
    <>
      <Section title={t('stage')}>
        <StageBadge stage={stage} />
        <Text size="xs" c="dimmed" mt="xs">
          {define('stage', stage)}
        </Text>
        <NextStage partnership={partnership} onOpen={onOpen} />
      </Section>
      <Section title={t('facts')}>
        <FactList>
          <Fact label={t('initiative')}>
            <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: partnership.initiative.id }}>
              {partnership.initiative.name}
            </RouterAnchor>
          </Fact>
          <Fact label={t('owner')}>{owner?.name ?? t('nobody')}</Fact>
          <Fact label={t('intensity')}>
            {[intensity, targetIntensity !== intensity && targetIntensity]
              .flatMap((code) => (code ? [label('intensity', code)] : []))
              .join(' → ')}
          </Fact>
          <Fact label={t('since')}>{since && format.date(since)}</Fact>
          <Fact label={t('nextReview')}>{nextReviewOn && <ReviewDate on={nextReviewOn} />}</Fact>
          <Fact label={t('dueDiligence')}>
            <DueDiligence partnership={partnership} onOpen={onOpen} />
          </Fact>
          {noAgreementReason && <Fact label={t('noAgreementReason')}>{noAgreementReason}</Fact>}
          {sister && <Fact label={t('sister')}>{sisterBasis}</Fact>}
          <Fact label={t('whoSees')}>
            {label('sharing', sharing)}
            <Text size="xs" c="dimmed">
              {define('sharing', sharing)}
            </Text>
          </Fact>
        </FactList>
      </Section>
    </>
  );
}
