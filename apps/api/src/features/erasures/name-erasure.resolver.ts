import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EraseNameInput, PreviewNameErasureInput } from './erasure.inputs.ts';
import { NameErasure } from './erasure.types.ts';
import { NameErasureService } from './name-erasure.service.ts';

@Resolver(() => NameErasure)
export class NameErasureResolver {
  constructor(private readonly erasures: NameErasureService) {}

  @Query(() => NameErasure, {
    description: 'What of the network names somebody. For the secretariat.',
  })
  nameErasure(@Args('input') input: PreviewNameErasureInput) {
    return this.erasures.preview(input);
  }

  @Mutation(() => Boolean, {
    description: 'Takes a name out of everything that belongs to the network, its trail too, for good.',
  })
  eraseName(@Args('input') input: EraseNameInput) {
    return this.erasures.erase(input);
  }
}
