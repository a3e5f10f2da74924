import { InputType } from '@nestjs/graphql';
import { ConfirmedTextField, FreeTextField, IdField, NewIdField } from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { hostsBeside } from './verified-hosts.ts';

@InputType()
export class ApprovalRequestInput {
  @IdField()
  partnershipId: string;
}

@InputType()
@VerifiedHosts<SendBackApprovalInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class SendBackApprovalInput extends ApprovalRequestInput {
  @NewIdField()
  taskId: string;

  @FreeTextField({ description: 'What is to be done first; becomes a task of whoever asked.' })
  title: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
