import { InputType } from '@nestjs/graphql';
import { IdField } from '../../kernel/input-fields.ts';

@InputType()
export class RevokePersonalLinkInput {
  @IdField()
  id: string;
}
