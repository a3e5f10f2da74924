import { type AddressState, addressStates } from '@alongside/domain';
import { InputType } from '@nestjs/graphql';
import {
  CodeField,
  ConfirmedTextField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { AddressStateEnum } from './guideline.entity.ts';

@InputType({ isAbstract: true })
class GuidelineFactsInput {
  @FreeTextField()
  title: string;

  @FreeTextField()
  publisher: string;

  @FreeTextField({ description: 'What it is for, in our own words.' })
  summary: string;

  @TextField({ description: 'The publisher’s address, which begins with https://.' })
  url: string;

  @CodeField(AddressStateEnum, addressStates)
  addressState: AddressState;

  @FreeTextField({ description: 'Where it is known from.' })
  source: string;

  @TextField({ description: 'YYYY, YYYY-MM or YYYY-MM-DD, as exactly as the source tells.' })
  asOf: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class AddGuidelineInput extends GuidelineFactsInput {
  @NewIdField()
  id: string;
}

@InputType({ description: 'All values are given anew; the trail keeps what stood there before.' })
export class EditGuidelineInput extends GuidelineFactsInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;
}
