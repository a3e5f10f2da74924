import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { PartnershipEntity } from '../partnerships/index.ts';
import { RecordPartnerFigureInput } from './partner-figure.inputs.ts';
import { PartnerFigureService } from './partner-figure.service.ts';

@Resolver(() => PartnershipEntity)
export class PartnerFigureResolver {
  constructor(private readonly figures: PartnerFigureService) {}

  @Mutation(() => PartnershipEntity, {
    description:
      'Writes down what the partner counted in a month. It stands beside the hotline’s count and never replaces it.',
  })
  async recordPartnerFigure(@Args('input') input: RecordPartnerFigureInput, @Info() info: GraphQLResolveInfo) {
    return readOne('Partnership', await this.figures.record(input), info);
  }
}
