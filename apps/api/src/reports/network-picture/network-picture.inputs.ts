import {
  type NetworkTieKind,
  networkTieKinds,
  type PartnershipStage,
  type PreventionLevel,
  partnershipStages,
  preventionLevels,
} from '@alongside/domain';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { PartnershipStageEnum } from '../../features/partnerships/index.ts';
import { PreventionLevelEnum } from '../../features/registry/index.ts';
import { type ExportFormat, exportFormats } from '../../kernel/exports/export.inputs.ts';
import { CodesField, IdsField, TextsField } from '../../kernel/input-fields.ts';
import { type Language, languages } from '../../kernel/language.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const NetworkTieKindEnum = vocabularyEnum(
  'NetworkTieKind',
  networkTieKinds,
  'What binds a hotline and an initiative.',
);

@InputType({ description: 'Which ties are shown. Values of one field: any of them; between fields: all of them.' })
export class NetworkPictureFilter {
  @CodesField(NetworkTieKindEnum, networkTieKinds, { nullable: true })
  kind?: NetworkTieKind[] | null;

  @CodesField(PartnershipStageEnum, partnershipStages, {
    nullable: true,
    description: 'All ties of those whose partnership stands there.',
  })
  stage?: PartnershipStage[] | null;

  @IdsField({ nullable: true })
  hotlineId?: string[] | null;

  @TextsField({ nullable: true, description: 'ISO 3166-1 alpha-2: of the hotline, or served by the initiative.' })
  country?: string[] | null;

  @TextsField({ nullable: true, description: 'UN M49 regions: of the hotline, or of a country that is served.' })
  region?: string[] | null;

  @CodesField(PreventionLevelEnum, preventionLevels, { nullable: true })
  level?: PreventionLevel[] | null;
}

@ArgsType()
export class NetworkPictureArgs {
  @Field(() => NetworkPictureFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NetworkPictureFilter)
  filter?: NetworkPictureFilter | null;
}

/** Which ties, and as what. */
export class NetworkPictureBody extends NetworkPictureArgs {
  @IsIn(exportFormats)
  format: ExportFormat;

  @IsIn(languages)
  language: Language;
}
