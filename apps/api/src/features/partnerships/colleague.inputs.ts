import { InputType } from '@nestjs/graphql';
import { ConfirmedTextField, FreeTextField, IdField } from '../../kernel/input-fields.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { hostsBeside } from './verified-hosts.ts';

@InputType()
export class RemoveColleagueInput {
  @IdField()
  partnershipId: string;

  @IdField()
  userId: string;
}

@InputType()
@VerifiedHosts<AddColleagueInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class AddColleagueInput extends RemoveColleagueInput {
  @FreeTextField({ nullable: true, description: 'What the colleague does in this partnership.' })
  part?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}
