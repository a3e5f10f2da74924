import { Args, ID, Info, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { connectionOf } from '../../kernel/paging.ts';
import { readOne, readRoot } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { PartnershipEntity } from './partnership.entity.ts';
import { PartnershipPersonEntity } from './partnership-person.entity.ts';
import { PersonEntity } from './person.entity.ts';
import { AddPersonInput, EditPersonInput, LinkPersonInput, PeopleArgs, UnlinkPersonInput } from './person.inputs.ts';
import { PersonService } from './person.service.ts';

const PersonConnection = connectionOf(PersonEntity, { name: 'Person' });

@Resolver(() => PersonEntity)
export class PersonResolver {
  constructor(private readonly people: PersonService) {}

  @Query(() => PersonEntity, { nullable: true, description: 'Null when the viewer’s hotline keeps no such contact.' })
  person(@Args('id', { type: () => ID }) _id: string, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @Query(() => PersonConnection, { name: 'people', description: 'Contacts of the viewer’s hotline, by name.' })
  list(@Args() _args: PeopleArgs, @Info() info: GraphQLResolveInfo) {
    return readRoot(info);
  }

  @ResolveField(() => [PartnershipEntity], { description: 'Partnerships in which the contact has a part.' })
  partnerships() {
    return [];
  }

  @Mutation(() => PersonEntity, { description: 'Adds a contact, and links it to a partnership where one is named.' })
  async addPerson(@Args('input') input: AddPersonInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Person', await this.people.add(input), info);
  }

  @Mutation(() => PersonEntity, { description: 'Changes a contact.' })
  async editPerson(@Args('input') input: EditPersonInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Person', await this.people.edit(input), info);
  }

  @Mutation(() => PersonEntity, { description: 'Says that a contact is still right, as of today.' })
  async confirmPerson(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Person', await this.people.confirm(input), info);
  }

  @Mutation(() => PartnershipEntity, { description: 'Gives a contact a part in a partnership, or changes that part.' })
  async linkPerson(@Args('input') input: LinkPersonInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.people.link(input), info);
  }

  @Mutation(() => PartnershipEntity, { description: 'Takes a contact out of a partnership; the contact stays.' })
  async unlinkPerson(@Args('input') input: UnlinkPersonInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.people.unlink(input), info);
  }
}

/** Fields that contacts add to a partnership; the read map answers them. */
@Resolver(() => PartnershipEntity)
export class PartnershipPeopleResolver {
  @ResolveField(() => [PartnershipPersonEntity], { description: 'Contacts with a part in the partnership.' })
  people() {
    return [];
  }
}
