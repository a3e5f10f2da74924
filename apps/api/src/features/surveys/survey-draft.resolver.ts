import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf, PageArgs } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { SurveyVersion } from './survey.types.ts';
import { PublishSurveyDraftInput, SaveSurveyDraftInput, StartSurveyDraftInput } from './survey-draft.inputs.ts';
import { SurveyDraftService } from './survey-draft.service.ts';
import { SurveyVersionDraft } from './survey-draft.types.ts';

const DraftConnection = connectionOf(SurveyVersionDraft);

@Resolver(() => SurveyVersionDraft)
export class SurveyDraftResolver {
  constructor(private readonly drafts: SurveyDraftService) {}

  @Query(() => DraftConnection, {
    description: 'Open drafts, the one changed last first; empty but for the secretariat.',
  })
  surveyDrafts(@Args() _args: PageArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => SurveyVersionDraft, { nullable: true })
  surveyDraft(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Mutation(() => SurveyVersionDraft, {
    description:
      'Starts the next version of a survey, or a new survey. Secretariat only, and one draft for each survey.',
  })
  async startSurveyDraft(@Args('input') input: StartSurveyDraftInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyVersionDraft', await this.drafts.start(input), info);
  }

  @Mutation(() => SurveyVersionDraft, {
    description:
      'Saves a draft, however unfinished. UNSAFE_TEXT names the text as `texts.Q3.text.en`; CONFLICT carries the draft as it is.',
  })
  async saveSurveyDraft(@Args('input') input: SaveSurveyDraftInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyVersionDraft', await this.drafts.save(input), info);
  }

  @Mutation(() => SurveyVersion, {
    description:
      'Publishes a draft; from then on nobody changes it. VALIDATION names what keeps it from that as `questions.Q3`.',
  })
  async publishSurveyDraft(@Args('input') input: PublishSurveyDraftInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyVersion', await this.drafts.publish(input), info);
  }

  @Mutation(() => SurveyVersionDraft, { description: 'Discards a draft; `restoreSurveyDraft` brings it back.' })
  async discardSurveyDraft(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyVersionDraft', await this.drafts.discard(input), info);
  }

  @Mutation(() => SurveyVersionDraft, { description: 'Brings a discarded draft back.' })
  async restoreSurveyDraft(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('SurveyVersionDraft', await this.drafts.restore(input), info);
  }
}
