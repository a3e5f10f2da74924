import { Args, ResolveField, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../../kernel/paging.ts';
import { PartnershipGroupsArgs } from './partnership-list.inputs.ts';
import { PartnershipConnection, PartnershipRowGroup } from './partnership-list.types.ts';

/** The groups of a list: columns of the board, sections of the table. */
@Resolver(() => PartnershipConnection)
export class PartnershipGroupsResolver {
  @ResolveField(() => [PartnershipRowGroup], {
    description:
      'The rows by what they have in common, under the same filters and in the same order. Groups without rows are left out; by COUNTRY a row may stand in several.',
  })
  groups(@Args() _args: PartnershipGroupsArgs) {
    return [];
  }
}

@Resolver(() => PartnershipRowGroup)
export class PartnershipRowGroupResolver {
  @ResolveField(() => PartnershipConnection, { description: 'The rows of the group, page by page.' })
  page(@Args() _args: PageArgs) {
    return null;
  }
}
