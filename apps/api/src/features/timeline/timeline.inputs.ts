import { type SharingLabel, sharingLabels, type TimelineKind, timelineKinds } from '@alongside/domain';
import { ArgsType, InputType } from '@nestjs/graphql';
import { CodeField, CodesField, IdField } from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { SharingLabelEnum } from '../partnerships/index.ts';
import { TimelineKindEnum } from './timeline.types.ts';

@ArgsType()
export class TimelineArgs extends PageArgs {
  @CodesField(TimelineKindEnum, timelineKinds, { nullable: true, description: 'All kinds when left out.' })
  kinds?: TimelineKind[] | null;

  @CodesField(SharingLabelEnum, sharingLabels, { nullable: true, description: 'All labels when left out.' })
  sharing?: SharingLabel[] | null;
}

@InputType()
export class WithdrawEntryInput {
  @CodeField(TimelineKindEnum, timelineKinds)
  kind: TimelineKind;

  @IdField({ description: 'Of the record that the entry shows.' })
  id: string;
}
