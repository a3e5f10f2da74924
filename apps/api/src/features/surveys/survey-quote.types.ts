import type { QuoteAttribution, QuoteAudience } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { QuoteAttributionEnum, QuoteAudienceEnum } from './survey.enums.ts';

/** Words out of an answer as everybody may read them who may read results. */
@ObjectType({ description: 'Words out of an answer, released as the hotline agreed to them.' })
export class SurveyQuote {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  item: string;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true, description: 'Where the hotline agreed to have its country named: its code.' })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'Where the hotline agreed to be named.' })
  hotline: string | null;

  @Field(() => QuoteAudienceEnum)
  audience: QuoteAudience;

  @Field(() => DateTimeScalar)
  releasedAt: string;
}

/** A quote with whose it is and who agreed and released it; for the secretariat and the hotline that wrote it. */
@ObjectType({ description: 'A quote with its source; for the secretariat and the hotline that wrote it.' })
export class SurveyQuoteRelease {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  invitationId: string;

  @Field(() => String)
  item: string;

  @Field(() => String)
  text: string;

  @Field(() => QuoteAttributionEnum)
  attribution: QuoteAttribution;

  @Field(() => QuoteAudienceEnum)
  audience: QuoteAudience;

  @Field(() => String, { description: 'The role at the hotline that agreed to these words.' })
  agreedBy: string;

  @Field(() => DateScalar)
  agreedOn: string;

  @Field(() => String, { nullable: true, description: 'Who released it; null for hotlines: the secretariat.' })
  releasedBy: string | null;

  @Field(() => DateTimeScalar)
  releasedAt: string;

  @Field(() => Boolean, { description: 'The answer was handed in anew after the release.' })
  answeredAnew: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  takenBackAt: string | null;

  @Field(() => Int, { description: 'Raised by each change; give it back when you change the record.' })
  version: number;
}
