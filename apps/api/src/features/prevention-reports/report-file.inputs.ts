import { type ReportFormat, reportFormats } from '@alongside/domain';
import { InputType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { CodeField, IdField } from '../../kernel/input-fields.ts';
import { ReportFormatEnum } from './report.enums.ts';

@InputType()
export class ReportFileInput {
  @IdField()
  editionId: string;

  @CodeField(ReportFormatEnum, reportFormats)
  format: ReportFormat;
}

/** Which file of which edition. */
export class ReportFileBody {
  @IsUUID()
  editionId: string;

  @IsIn([...reportFormats.codes])
  format: ReportFormat;
}
