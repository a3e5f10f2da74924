import type {
  CollaborationNature,
  MatchReason,
  SurveyProposalField,
  SurveyProposalKind,
  SurveyProposalState,
} from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { HotlineEntity, InitiativeEntity } from '../registry/index.ts';
import { SurveyRound } from '../surveys/index.ts';
import {
  CollaborationNatureEnum,
  MatchReasonEnum,
  SurveyProposalFieldEnum,
  SurveyProposalKindEnum,
  SurveyProposalStateEnum,
} from './survey-proposal.enums.ts';

/** An initiative of the registry that may be the one that was named. */
@ObjectType({ description: 'An initiative of the registry that may be the one that was named.' })
export class SurveyProposalMatch {
  @Field(() => InitiativeEntity, { nullable: true, description: 'Null once it has gone from the registry.' })
  initiative: InitiativeEntity | null;

  @Field(() => Int, { description: '0 to 100; from 90 on it is taken for certain where no other comes close.' })
  score: number;

  @Field(() => [MatchReasonEnum], { description: 'Why, the strongest first.' })
  reasons: MatchReason[];
}

/** One part of a proposal: what the record says, what the answer says. */
@ObjectType({ description: 'One part of a proposal: what the record says, what the answer says.' })
export class SurveyProposalChange {
  @Field(() => SurveyProposalFieldEnum)
  field: SurveyProposalField;

  @Field(() => String, { nullable: true, description: 'A code or a text; null where nothing is there.' })
  before: string | null;

  @Field(() => String, { description: 'A code or a text; several codes with blanks between them.' })
  after: string;

  @Field(() => Boolean, { description: 'Whether it is taken where nobody says otherwise.' })
  suggested: boolean;
}

/** What the viewer may do with a proposal. */
@ObjectType({ description: 'What the viewer may do with a proposal.' })
export class SurveyProposalRights {
  @Field(() => Boolean, { description: 'Accept, reject, postpone.' })
  decide: boolean;
}

/** One thing that the answer of a hotline proposes for the records. */
@ObjectType({ description: 'One thing that the answer of a hotline proposes for the records.' })
export class SurveyProposal {
  @Field(() => ID)
  id: string;

  @Field(() => SurveyProposalKindEnum)
  kind: SurveyProposalKind;

  @Field(() => SurveyProposalStateEnum)
  state: SurveyProposalState;

  @Field(() => SurveyRound)
  round: SurveyRound;

  @Field(() => HotlineEntity, { description: 'The hotline that answered.' })
  hotline: HotlineEntity;

  @Field(() => String, { description: 'Code of the item that was answered.' })
  item: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the answer was handed in.' })
  answeredAt: string | null;

  @Field(() => String, { nullable: true, description: 'Name of an initiative as it was typed.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the option that was chosen.' })
  value: string | null;

  @Field(() => [CollaborationNatureEnum])
  natures: CollaborationNature[];

  @Field(() => Boolean, { description: 'The answer tells what is done together of several initiatives at once.' })
  several: boolean;

  @Field(() => String, { nullable: true, description: 'What was written beside it.' })
  words: string | null;

  @Field(() => InitiativeEntity, { nullable: true, description: 'The one that is meant; null while nobody knows.' })
  initiative: InitiativeEntity | null;

  @Field(() => [SurveyProposalMatch], { description: 'Those that may be meant, the likeliest first.' })
  matches: SurveyProposalMatch[];

  @Field(() => [SurveyProposalChange], { description: 'What accepting would change now; empty once it is decided.' })
  changes: SurveyProposalChange[];

  @Field(() => PartnershipEntity, { nullable: true, description: 'The partnership that it is about or that it began.' })
  partnership: PartnershipEntity | null;

  @Field(() => [SurveyProposalFieldEnum], { description: 'Parts that were taken.' })
  taken: SurveyProposalField[];

  @Field(() => ID, { nullable: true, description: 'By which `undoSurveyProposals` takes it back.' })
  batchId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  reason: string | null;

  @Field(() => DateScalar, { nullable: true })
  postponedUntil: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person.' })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: string | null;

  @Field(() => Int, { description: 'Raised by each change; give it back when you decide.' })
  version: number;

  @Field(() => SurveyProposalRights, { description: 'What the viewer may do with it.' })
  viewerCan: SurveyProposalRights;
}

/** Proposals that were accepted together and are taken back together. */
@ObjectType({ description: 'Proposals that were accepted together and are taken back together.' })
export class SurveyProposalBatch {
  @Field(() => ID)
  id: string;

  @Field(() => [ID], { description: 'The proposals that were accepted, or taken back.' })
  proposalIds: string[];
}
