import { type ProposalStatus, proposalStatuses } from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import {
  CodesField,
  ConfirmedTextField,
  FlagField,
  FreeTextField,
  IdField,
  NewIdField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { hostsOfContent, InitiativeContentInput } from '../registry/index.ts';
import { ProposalStatusEnum } from './proposal.enums.ts';

@InputType({ description: 'Values of one field: any of them; between fields: all of them.' })
export class InitiativeProposalFilter {
  @CodesField(ProposalStatusEnum, proposalStatuses, { nullable: true })
  status?: ProposalStatus[] | null;

  @IdField({ nullable: true })
  initiativeId?: string | null;
}

@ArgsType()
export class ProposalsArgs extends PageArgs {
  @Field(() => InitiativeProposalFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => InitiativeProposalFilter)
  filter?: InitiativeProposalFilter | null;
}

@InputType()
@VerifiedHosts(hostsOfContent)
export class ProposeInitiativeInput {
  @NewIdField()
  id: string;

  @IdField({ nullable: true, description: 'The initiative to change; left out for a new one.' })
  initiativeId?: string | null;

  @Field(() => InitiativeContentInput)
  @ValidateNested()
  @Type(() => InitiativeContentInput)
  content: InitiativeContentInput;

  @FreeTextField({ description: 'What the secretariat should know to decide.' })
  reason: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class DecideProposalInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @FlagField()
  accept: boolean;

  @FreeTextField({ nullable: true, description: 'Needed to decline: the reason, which the hotline reads.' })
  note?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
