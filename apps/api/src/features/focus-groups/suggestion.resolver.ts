import { Args, Info, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { FocusGroupEntity } from './focus-group.entity.ts';
import { InvitationLinkService } from './invitation-link.service.ts';
import { InvitationByLink, SuggestionByLink } from './invitation-link.types.ts';
import { ApproveColleagueInput, RefuseColleagueInput, SuggestColleagueByLinkInput } from './suggestion.inputs.ts';
import { SuggestionService } from './suggestion.service.ts';

@Resolver(() => InvitationByLink)
export class SuggestionResolver {
  constructor(
    private readonly suggestions: SuggestionService,
    private readonly byLink: InvitationLinkService,
  ) {}

  @ResolveField(() => SuggestionByLink, { nullable: true, description: 'The colleague who was named last, if any.' })
  suggestion() {
    return this.byLink.suggestion();
  }

  @Mutation(() => InvitationByLink, {
    description: 'By a personal link: names a colleague in one’s own place. The seat stays kept until it is decided.',
  })
  suggestColleagueByLink(@Args('input') input: SuggestColleagueByLinkInput) {
    return this.byLink.suggest(input);
  }

  @Mutation(() => FocusGroupEntity, {
    description: 'Gives the seat to the colleague. Needs a reason where a rule of the panel is broken by it.',
  })
  async approveColleague(@Args('input') input: ApproveColleagueInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.suggestions.approve(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Keeps the seat for whoever named the colleague.' })
  async refuseColleague(@Args('input') input: RefuseColleagueInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.suggestions.refuse(input), info);
  }
}
