import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { RevokePersonalLinkInput } from './personal-link.inputs.ts';
import { PersonalLinkService } from './personal-link.service.ts';
import { PersonalLink } from './personal-link.types.ts';

@Resolver(() => PersonalLink)
export class PersonalLinkResolver {
  constructor(private readonly links: PersonalLinkService) {}

  @Mutation(() => PersonalLink, { description: 'Ends a personal link at once; the answers given by it stay.' })
  async revokePersonalLink(@Args('input') input: RevokePersonalLinkInput, @Info() info: GraphQLResolveInfo) {
    return readOne('PersonalLink', await this.links.revoke(input.id), info);
  }
}
