import {
  type DueDiligenceOutcome,
  dueDiligenceOutcomes,
  type Intensity,
  intensities,
  type PartnershipStage,
  partnershipStages,
  type SharingLabel,
  sharingLabels,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  ConfirmedTextField,
  DateField,
  FreeTextField,
  IdField,
  NewIdField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { DueDiligenceOutcomeEnum, IntensityEnum, PartnershipStageEnum, SharingLabelEnum } from './partnership.enums.ts';
import { hostsBeside } from './verified-hosts.ts';

@InputType()
export class StartPartnershipInput {
  @NewIdField()
  id: string;

  @IdField()
  initiativeId: string;

  @CodeField(IntensityEnum, intensities, { nullable: true })
  intensity?: Intensity | null;

  @CodeField(IntensityEnum, intensities, { nullable: true })
  targetIntensity?: Intensity | null;

  @IdField({
    nullable: true,
    description: 'A coordinator or manager of the hotline; left out: yourself; null: nobody yet.',
  })
  ownerId?: string | null;

  @DateField({
    nullable: true,
    description: 'Where both sides knew each other before: the history begins on that day.',
  })
  since?: CivilDate | null;

  @CodeField(SharingLabelEnum, sharingLabels, { nullable: true, description: 'AMBER when left out.' })
  sharing?: SharingLabel | null;

  @DateField({ nullable: true })
  nextReviewOn?: CivilDate | null;
}

@InputType({ description: 'What is left out stays; null clears.' })
@VerifiedHosts<EditPartnershipInput>(({ id }) => hostsBeside([id]))
export class EditPartnershipInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @IdField({ nullable: true, description: 'A coordinator or manager of the hotline.' })
  ownerId?: string | null;

  @CodeField(IntensityEnum, intensities, { nullable: true })
  intensity?: Intensity | null;

  @CodeField(IntensityEnum, intensities, { nullable: true })
  targetIntensity?: Intensity | null;

  @DateField({ nullable: true })
  since?: CivilDate | null;

  @CodeField(SharingLabelEnum, sharingLabels)
  sharing: SharingLabel;

  @DateField({ nullable: true })
  nextReviewOn?: CivilDate | null;

  @FreeTextField({ nullable: true })
  noAgreementReason?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
@VerifiedHosts<MoveStageInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class MoveStageInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;

  @VersionField()
  version: number;

  @CodeField(PartnershipStageEnum, partnershipStages)
  to: PartnershipStage;

  @DateField({ description: 'Today or an earlier day, not before the last change.' })
  effectiveOn: CivilDate;

  @FreeTextField({ nullable: true, description: 'Needed for PAUSED, DECLINED, ENDED and for reopening.' })
  reason?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class UndoStageMoveInput {
  @IdField()
  partnershipId: string;

  @IdField({ description: 'The id that `moveStage` was sent with.' })
  changeId: string;
}

@InputType()
@VerifiedHosts<RecordDueDiligenceInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class RecordDueDiligenceInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;

  @CodeField(DueDiligenceOutcomeEnum, dueDiligenceOutcomes)
  outcome: DueDiligenceOutcome;

  @DateField()
  assessedOn: CivilDate;

  @FreeTextField({ nullable: true, description: 'Needed for CLEARED_WITH_CONDITIONS.' })
  conditions?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
