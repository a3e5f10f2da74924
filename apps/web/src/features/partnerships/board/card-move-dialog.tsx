import type { PartnershipStage } from '@alongside/domain';
import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { RouterAnchor } from '../../../ui/router-link.tsx';
import { FactSkeleton } from '../../../ui/skeletons.tsx';
import { MoveStageDialog } from '../move-stage-dialog.tsx';
import { MissingList } from '../next-stage.tsx';
import { PartnershipDocument } from '../partnership.operation.ts';
import type { PartnershipRecord, RecordDialog } from '../record.ts';
import { RecordDialogs } from '../record-dialogs.tsx';

interface CardMoveDialogProps {
  readonly partnershipId: string;
  readonly to: PartnershipStage;
  readonly onClose: () => void;
}

/**
 * A step that asks for something first: what is missing, each leading to the form in which it is met, and once
 * nothing is missing, day and reason of the step.
 */
export function CardMoveDialog({ partnershipId, to, onClose }: CardMoveDialogProps) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const read = useRead(PartnershipDocument, { id: partnershipId });
  const partnership = read.data?.partnership?.id === partnershipId ? read.data.partnership : undefined;
  const option = partnership?.nextStages.find((one) => one.to === to);
  if (partnership && option?.allowed)
    return <MoveStageDialog partnership={partnership} option={option} onClose={onClose} />;
  if (partnership && option) return <Conditions partnership={partnership} option={option} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={t('moveTo', { stage: label('stage', to) })}>
      {read.error ? <ErrorState error={read.error} onRetry={() => void read.refetch()} /> : <FactSkeleton />}
    </Modal>
  );
}

interface ConditionsProps {
  readonly partnership: PartnershipRecord;
  readonly option: PartnershipRecord['nextStages'][number];
  readonly onClose: () => void;
}

function Conditions({ partnership, option, onClose }: ConditionsProps) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const [dialog, setDialog] = useState<RecordDialog | undefined>();
  return (
    <>
      <Modal opened={dialog === undefined} onClose={onClose} title={t('moveTo', { stage: label('stage', option.to) })}>
        <Stack>
          <Text size="sm">{t('board.notYet', { name: partnership.initiative.name })}</Text>
          <MissingList option={option} onOpen={setDialog} />
          <RouterAnchor to="/partnerships/$partnershipId" params={{ partnershipId: partnership.id }}>
            {t('openIt')}
          </RouterAnchor>
        </Stack>
      </Modal>
      <RecordDialogs partnership={partnership} open={dialog} onOpen={setDialog} onClose={() => setDialog(undefined)} />
    </>
  );
}
