import { type ReviewProposal, reviewProposals } from '@alongside/domain';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { Panel, Section } from '../../../ui/section.tsx';
import { toast } from '../../../ui/toast.tsx';
import { MoveStageDialog } from '../move-stage-dialog.tsx';
import { EditPartnershipDocument } from '../partnership-change.operation.ts';
import type { PartnershipRecord } from '../record.ts';
import type { Review } from './review.ts';

interface ReviewProposalsProps {
  readonly partnership: PartnershipRecord;
  /** The latest review that was held. */
  readonly review: Review;
}

/** What the outcome of the latest review proposes, as long as nobody has done it. Each is one act that a person confirms. */
export function ReviewProposals({ partnership, review }: ReviewProposalsProps) {
  const { t } = useTranslation('reviews');
  const { label } = useLabel();
  const refusalText = useRefusalText();
  const [moving, setMoving] = useState(false);
  const { id, version, sharing, stage, intensity, targetIntensity, viewerCan, nextStages } = partnership;
  const aim = useChange(EditPartnershipDocument, { onError: (refusal) => toast(refusalText(refusal)) });
  const proposals = review.outcome
    ? reviewProposals(review.outcome, { stage, intensity: intensity ?? null, targetIntensity: targetIntensity ?? null })
    : [];
  const step = proposals.find(({ kind }) => kind === 'STAGE');
  const option = nextStages.find(({ to, allowed }) => to === step?.to && allowed);
  const offered = proposals.filter(({ kind }) => kind !== 'STAGE' || option);
  if (!viewerCan.edit || offered.length === 0) return null;
  const act = (proposal: ReviewProposal) => {
    if (proposal.kind === 'STAGE') return setMoving(true);
    const { to } = proposal;
    const set = (from: number, target: typeof targetIntensity) => ({
      input: { id, version: from, sharing, targetIntensity: target ?? null },
    });
    return aim.mutate(set(version, to), {
      onSuccess: ({ editPartnership }) =>
        toast(t('targetSet', { intensity: label('intensity', to) }), {
          undo: () => aim.mutate(set(editPartnership.version, targetIntensity)),
        }),
    });
  };
  return (
    <Section title={t('proposals')}>
      <Panel>
        <Text size="sm">{t('proposalsText')}</Text>
        <Group gap="xs" mt="sm">
          {offered.map((proposal) => (
            <Button key={proposal.kind} variant="light" size="compact-sm" onClick={() => act(proposal)}>
              {proposal.kind === 'STAGE'
                ? t('proposeStage', { stage: label('stage', proposal.to) })
                : t('proposeTarget', { intensity: label('intensity', proposal.to) })}
            </Button>
          ))}
        </Group>
      </Panel>
      {moving && option && (
        <MoveStageDialog
          partnership={partnership}
          option={option}
          because={review.decisions ?? ''}
          onClose={() => setMoving(false)}
        />
      )}
    </Section>
  );
}
