import type { SurveyInvitationStatus } from '@alongside/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../kernel/scalars.ts';
import { SurveyInvitationStatusEnum } from './survey.enums.ts';

/** A round as the hotline sees it by its link: what is asked, and the own answers. */
@ObjectType({ description: 'A survey round as a hotline sees it by its personal link.' })
export class SurveyByLink {
  @Field(() => String, { description: 'Name of the hotline that is asked.' })
  hotline: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: 'The instrument as JSON: `SurveyDefinition` of the domain library.' })
  definition: string;

  @Field(() => String, { description: 'Answers as they were typed, by item, as JSON (`Answers`).' })
  answers: string;

  @Field(() => String, { nullable: true, description: 'Code of the last question that was shown.' })
  reached: string | null;

  @Field(() => Int, { description: 'Raised by each saved answer; give it back with the next one.' })
  revision: number;

  @Field(() => SurveyInvitationStatusEnum)
  status: SurveyInvitationStatus;

  @Field(() => DateTimeScalar)
  opensAt: string;

  @Field(() => DateTimeScalar)
  closesAt: string;

  @Field(() => Boolean, { description: 'Whether answers are taken now.' })
  isOpen: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  submittedAt: string | null;
}

/** An answer that was kept. */
@ObjectType()
export class KeptSurveyAnswer {
  @Field(() => Int, { description: 'The revision of the draft after it.' })
  revision: number;
}
