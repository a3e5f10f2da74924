import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FindingEntity } from '../focus-group-sessions/index.ts';
import { CandidateEntity, DrawOutcome, FocusGroupEntity, FocusGroupInvitation } from '../focus-groups/index.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { SurveyInvitation } from '../surveys/index.ts';

/** How somebody came into a focus group, and what came of it. */
@ObjectType({
  description:
    'The way of one person through a focus group: where they came from, their turn in the draw, their seat, and the findings that rest on what they said. Secretariat only; it stands in no file.',
})
export class SeatTrace {
  @Field(() => ID, { description: 'That of the candidate.' })
  id: string;

  @Field(() => CandidateEntity)
  candidate: CandidateEntity;

  @Field(() => FocusGroupEntity)
  focusGroup: FocusGroupEntity;

  @Field(() => SurveyInvitation, { nullable: true, description: 'The answer to a survey that they came from.' })
  answer: SurveyInvitation | null;

  @Field(() => PartnershipEntity, {
    nullable: true,
    description: 'The partnership that they came from, as far as its hotline shares it.',
  })
  partnership: PartnershipEntity | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the draw that decided: the one people were invited from, else the latest.',
  })
  drawNumber: number | null;

  @Field(() => [DrawOutcome], {
    description: 'What that draw decided of them, with the reason; empty where they were not in its pool.',
  })
  turns: DrawOutcome[];

  @Field(() => FocusGroupInvitation, { nullable: true, description: 'Their seat; null where they were not invited.' })
  invitation: FocusGroupInvitation | null;

  @Field(() => Boolean, { description: 'They have agreed to be named beside what they said.' })
  attributable: boolean;

  @Field(() => [FindingEntity], { description: 'Findings that rest on what they said, or quote or name them.' })
  findings: FindingEntity[];
}
