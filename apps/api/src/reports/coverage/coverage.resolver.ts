import { Args, Query, Resolver } from '@nestjs/graphql';
import { CoverageArgs, CoveragePlaceArgs, PrintedListsArgs } from './coverage.inputs.ts';
import { CoverageService } from './coverage.service.ts';
import { Coverage, CoverageInitiative, PrintedList } from './coverage.types.ts';

@Resolver()
export class CoverageResolver {
  constructor(private readonly service: CoverageService) {}

  @Query(() => Coverage, {
    description: 'Countries by level of prevention or kind of service, as the registry knows it of a day.',
  })
  coverage(@Args() args: CoverageArgs): Promise<Coverage> {
    return this.service.matrix(args);
  }

  @Query(() => [CoverageInitiative], {
    description: 'The initiatives behind a number of the coverage, by name; at most 500.',
  })
  coverageInitiatives(@Args() { country, column, ...question }: CoveragePlaceArgs): Promise<CoverageInitiative[]> {
    return this.service.initiatives(question, country ?? null, column ?? null);
  }

  @Query(() => [PrintedList], {
    description:
      'The four lists of countries in section 2 of “Prevention initiatives” (INHOPE, June 2020), recomputed from the registry.',
  })
  printedLists(@Args() day: PrintedListsArgs): Promise<PrintedList[]> {
    return this.service.printedLists(day);
  }
}
