import {
  type AgreementKind,
  type AgreementProgress,
  type AgreementSide,
  type AgreementStatus,
  agreementKinds,
  agreementProgresses,
  agreementSides,
  agreementStatuses,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import {
  CodeField,
  CodesField,
  ConfirmedTextField,
  DateField,
  FreeTextField,
  IdField,
  NewIdField,
  TextField,
  VersionField,
} from '../../kernel/input-fields.ts';
import { PageArgs } from '../../kernel/paging.ts';
import { VerifiedHosts } from '../../kernel/safe-text.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { hostsBeside } from '../partnerships/index.ts';
import { AgreementKindEnum, AgreementProgressEnum, AgreementSideEnum, AgreementStatusEnum } from './agreement.enums.ts';
import { hostsBesideAgreement } from './agreement.repository.ts';

@InputType()
export class SignatureInput {
  @DateField({ description: 'Today or an earlier day.' })
  signedOn: CivilDate;

  @FreeTextField({ description: 'Who signed, by role.' })
  signatory: string;
}

const documentUrl = {
  nullable: true,
  description: 'Address of the document in the hotline’s own system: https, a host name, no file is taken.',
} as const;

@InputType()
@VerifiedHosts<RecordAgreementInput>(({ partnershipId }) => hostsBeside([partnershipId]))
export class RecordAgreementInput {
  @NewIdField()
  id: string;

  @IdField()
  partnershipId: string;

  @CodeField(AgreementKindEnum, agreementKinds)
  kind: AgreementKind;

  @CodeField(AgreementProgressEnum, agreementProgresses, { nullable: true, description: 'DRAFT when left out.' })
  progress?: AgreementProgress | null;

  @DateField({ nullable: true, description: 'Left out: valid from the later signature on.' })
  validFrom?: CivilDate | null;

  @DateField({ nullable: true, description: 'Left out: it has no end.' })
  validUntil?: CivilDate | null;

  @Field(() => SignatureInput, { nullable: true, description: 'Where the hotline has signed already.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SignatureInput)
  hotlineSignature?: SignatureInput | null;

  @Field(() => SignatureInput, { nullable: true, description: 'Where the partner has signed already.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SignatureInput)
  partnerSignature?: SignatureInput | null;

  @TextField(documentUrl)
  documentUrl?: string | null;

  @FreeTextField({ nullable: true })
  note?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'What is left out stays; null clears.' })
@VerifiedHosts<EditAgreementInput>(({ id }) => hostsBesideAgreement(id))
export class EditAgreementInput {
  @IdField()
  id: string;

  @VersionField()
  version: number;

  @CodeField(AgreementKindEnum, agreementKinds)
  kind: AgreementKind;

  @CodeField(AgreementProgressEnum, agreementProgresses)
  progress: AgreementProgress;

  @DateField({ nullable: true })
  validFrom?: CivilDate | null;

  @DateField({ nullable: true })
  validUntil?: CivilDate | null;

  @TextField(documentUrl)
  documentUrl?: string | null;

  @FreeTextField({ nullable: true })
  note?: string | null;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
@VerifiedHosts<SignAgreementInput>(({ id }) => hostsBesideAgreement(id))
export class SignAgreementInput extends VersionedInput {
  @CodeField(AgreementSideEnum, agreementSides)
  side: AgreementSide;

  @DateField({ description: 'Today or an earlier day.' })
  signedOn: CivilDate;

  @FreeTextField({ description: 'Who signed, by role.' })
  signatory: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType()
export class UnsignAgreementInput extends VersionedInput {
  @CodeField(AgreementSideEnum, agreementSides)
  side: AgreementSide;
}

@InputType()
@VerifiedHosts<TerminateAgreementInput>(({ id }) => hostsBesideAgreement(id))
export class TerminateAgreementInput extends VersionedInput {
  @DateField({ description: 'Today or earlier; not before both sides had signed.' })
  terminatedOn: CivilDate;

  @FreeTextField()
  reason: string;

  @ConfirmedTextField()
  confirmedText?: boolean | null;
}

@InputType({ description: 'Values of one field: any of them; between fields: all of them.' })
export class AgreementFilter {
  @IdField({ nullable: true })
  partnershipId?: string | null;

  @CodesField(AgreementKindEnum, agreementKinds, { nullable: true })
  kind?: AgreementKind[] | null;

  @CodesField(AgreementStatusEnum, agreementStatuses, { nullable: true })
  status?: AgreementStatus[] | null;

  @DateField({ nullable: true, description: 'Its last day is this day or an earlier one.' })
  endsBy?: CivilDate | null;
}

@ArgsType()
export class AgreementsArgs extends PageArgs {
  @Field(() => AgreementFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AgreementFilter)
  filter?: AgreementFilter | null;
}
