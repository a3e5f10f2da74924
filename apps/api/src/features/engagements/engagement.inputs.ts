import {
  type EngagementKind,
  engagementKinds,
  type MeetingCadence,
  meetingCadences,
  type SharingLabel,
  sharingLabels,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  ConfirmedTextField,
  CountField,
  DateField,
  FreeTextField,
  IdField,
  IdsField,
  NewIdField,
  TextField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { hostsBeside, SharingLabelEnum } from '../partnerships/index.ts';
import { EngagementKindEnum, MeetingCadenceEnum } from './engagement.entity.ts';
import { hostsBesideEngagement } from './engagement.repository.ts';

@InputType({ isAbstract: true })
class EngagementInput {
  @CodeField(EngagementKindEnum, engagementKinds)
  kind: EngagementKind;

  @CodeField(MeetingCadenceEnum, meetingCadences, { nullable: true, description: 'For working groups only.' })
  cadence?: MeetingCadence | null;

  @FreeTextField()
  title: string;

  @DateField({ description: 'May lie ahead: then it is planned.' })
  startsOn: CivilDate;

  @DateField({ nullable: true })
  endsOn?: CivilDate | null;

  @FreeTextField({ nullable: true })
  summary?: string | null;

  @CountField({ nullable: true, description: 'Left out when nobody counted.' })
  peopleReached?: number | null;

  @TextField({ nullable: true, description: 'A full address that begins with https://.' })
  outputUrl?: string | null;

  @CodeField(SharingLabelEnum, sharingLabels, {
    nullable: true,
    description: 'Left out: AMBER, or the strictest label of its partnerships where that is stricter.',
  })
  sharing?: SharingLabel | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
@VerifiedHosts<LogEngagementInput>(({ partnershipIds }) => hostsBeside(partnershipIds))
export class LogEngagementInput extends EngagementInput {
  @NewIdField()
  id: string;

  @IdsField({ description: 'One partnership or more, each once.' })
  partnershipIds: string[];
}

@InputType({ description: 'All values are given anew: what is left out is cleared or takes its default.' })
@VerifiedHosts<EditEngagementInput>(({ id }) => hostsBesideEngagement(id))
export class EditEngagementInput extends EngagementInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}
