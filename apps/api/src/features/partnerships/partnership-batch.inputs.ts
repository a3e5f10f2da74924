import { MAX_BATCH } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID, ValidateNested } from 'class-validator';
import {
  ConfirmedTextField,
  DateField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { hostsBeside } from './verified-hosts.ts';

@InputType({ description: 'One act on many partnerships: on all of them, or, when one is unknown, on none.' })
export class AssignOwnerInput {
  @Field(() => [ID], { description: `1 to ${MAX_BATCH} partnerships.` })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BATCH)
  @IsUUID(undefined, { each: true })
  partnershipIds: string[];

  @IdField({ nullable: true, description: 'A coordinator or manager of the hotline; null: nobody.' })
  ownerId?: string | null;
}

@InputType()
export class OwnerToRestoreInput {
  @IdField()
  partnershipId: string;

  @VersionField()
  version: number;

  @IdField({ nullable: true })
  ownerId?: string | null;
}

@InputType({ description: 'What `assignOwner` answered, sent back to take it back.' })
export class RestoreOwnersInput {
  @Field(() => [OwnerToRestoreInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BATCH)
  @ValidateNested({ each: true })
  @Type(() => OwnerToRestoreInput)
  owners: OwnerToRestoreInput[];
}

@InputType()
export class TaskOfPartnershipInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;
}

@InputType({ description: 'The same task on many partnerships: on all of them, or, when one is unknown, on none.' })
@VerifiedHosts<AddTasksInput>(({ tasks }) => hostsBeside(tasks.map(({ partnershipId }) => partnershipId)))
export class AddTasksInput {
  @Field(() => [TaskOfPartnershipInput], { description: `1 to ${MAX_BATCH} tasks.` })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BATCH)
  @ValidateNested({ each: true })
  @Type(() => TaskOfPartnershipInput)
  tasks: TaskOfPartnershipInput[];

  @FreeTextField()
  title: string;

  @DateField({ nullable: true, description: 'Today or later.' })
  dueOn?: CivilDate | null;

  @IdField({ nullable: true, description: 'A coordinator or manager of the hotline; null: nobody yet.' })
  assigneeId?: string | null;

  @FlagField({
    nullable: true,
    description:
      'True: each task goes to the owner of its partnership, and `assigneeId` to those without an active one.',
  })
  toOwners?: boolean | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class CancelTasksInput {
  @Field(() => [ID])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BATCH)
  @IsUUID(undefined, { each: true })
  ids: string[];
}
