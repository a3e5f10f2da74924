import { Args, Info, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { VersionedInput } from '../../kernel/versioned.input.ts';
import { OverrideHealthInput } from './health.inputs.ts';
import { PartnershipHealth } from './health.types.ts';
import { HealthOverrideService } from './health-override.service.ts';
import { PartnershipEntity } from './partnership.entity.ts';

@Resolver(() => PartnershipEntity)
export class HealthResolver {
  constructor(private readonly overrides: HealthOverrideService) {}

  @ResolveField(() => PartnershipHealth)
  health() {
    return null;
  }

  @Mutation(() => PartnershipEntity, {
    description: 'Sets a manager’s judgement against the computed health, until a day; it ends the one before.',
  })
  async overrideHealth(@Args('input') input: OverrideHealthInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.overrides.set(input), info);
  }

  @Mutation(() => PartnershipEntity, { description: 'Ends an override before its last day.' })
  async endHealthOverride(@Args('input') input: VersionedInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.overrides.end(input), info);
  }
}
