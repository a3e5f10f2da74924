import type { ReportFileState, ReportFormat } from '@alongside/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReportFileStateEnum, ReportFormatEnum } from './report.enums.ts';

/** A file of an edition, made apart from requests. */
@ObjectType({
  description: 'A file of an edition. It is made apart from requests, once; `/export/report-file` gives it.',
})
export class ReportFile {
  @Field(() => ReportFormatEnum)
  format: ReportFormat;

  @Field(() => ReportFileStateEnum)
  state: ReportFileState;

  @Field(() => Int, { description: 'Parts of the report that are written.' })
  done: number;

  @Field(() => Int, { description: 'How many parts there are; 0 while nobody has begun.' })
  total: number;

  @Field(() => Int, { nullable: true, description: 'Bytes, once it is ready.' })
  size: number | null;
}
