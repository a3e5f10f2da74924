import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { PersonEntity } from '../partnerships/index.ts';
import { ErasePersonInput, PreviewErasureInput } from './erasure.inputs.ts';
import { PersonErasure } from './erasure.types.ts';
import { PersonErasureService } from './person-erasure.service.ts';

@Resolver(() => PersonErasure)
export class PersonErasureResolver {
  constructor(private readonly erasures: PersonErasureService) {}

  @Query(() => PersonErasure, { description: 'What erasing a contact would take away. For managers of the hotline.' })
  personErasure(@Args('input') input: PreviewErasureInput) {
    return this.erasures.preview(input);
  }

  @Mutation(() => PersonEntity, {
    description:
      'Erases everything that tells who a contact is, in records, texts and trail, for good. What is left is a former contact with a role.',
  })
  async erasePerson(@Args('input') input: ErasePersonInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Person', await this.erasures.erase(input), info);
  }
}
