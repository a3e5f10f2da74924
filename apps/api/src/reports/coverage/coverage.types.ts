import {
  type Certainty,
  type CoverageAxis,
  type CoverageState,
  coverageStates,
  type ListFinding,
  listFindings,
  type OperationalStatus,
  type ServiceType,
} from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CertaintyEnum, Country, OperationalStatusEnum, ServiceTypeEnum } from '../../features/registry/index.ts';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';
import { CoverageAxisEnum } from './coverage.inputs.ts';

export const CoverageStateEnum = vocabularyEnum('CoverageState', coverageStates, 'What is known of a place.');
export const ListFindingEnum = vocabularyEnum(
  'ListFinding',
  listFindings,
  'How a printed list and the registry agree.',
);

@ObjectType({ description: 'How a country is served on one level, or with one kind of service.' })
export class CoverageCell {
  @Field(() => CoverageStateEnum)
  state: CoverageState;

  @Field(() => Int, { description: 'Initiatives in operation that a source names for it in plain words.' })
  firm: number;

  @Field(() => Int, { description: 'Initiatives whose work there is a trial, suspended, unclear or only supposed.' })
  weak: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Of both: those for which nobody vouched in the 180 days before the day; null with `knownAt`.',
  })
  stale: number | null;
}

@ObjectType({ description: 'One country of the coverage.' })
export class CoverageRow {
  @Field(() => Country, { nullable: true, description: 'Null: initiatives that name no country.' })
  country: Country | null;

  @Field(() => Int, { description: 'Hotlines that were members of the network on the day.' })
  hotlines: number;

  @Field(() => CoverageCell, { description: 'Each initiative once, whatever the number of its columns.' })
  all: CoverageCell;

  @Field(() => [CoverageCell], { description: 'In the order of `Coverage.columns`.' })
  cells: CoverageCell[];
}

@ObjectType({ description: 'Which country is served by how many initiatives, as the registry knew it of a day.' })
export class Coverage {
  @Field(() => DateScalar)
  asOf: CivilDate;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'As asked: up to when things had to be entered to count.',
  })
  knownAt: string | null;

  @Field(() => CoverageAxisEnum)
  axis: CoverageAxis;

  @Field(() => [String], {
    description:
      'Codes of PreventionLevel, ServiceType or Audience, or ISO 639-1; the last is NOT_STATED for initiatives of which none is known.',
  })
  columns: string[];

  @Field(() => [CoverageRow], {
    description:
      'Countries with a hotline or an initiative, by code; at the end, where there are any, initiatives without a country.',
  })
  rows: CoverageRow[];
}

@ObjectType({ description: 'An initiative that a place of the coverage counts, as it was known of the day.' })
export class CoverageInitiative {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => OperationalStatusEnum, { description: 'On the day.' })
  status: OperationalStatus;

  @Field(() => CertaintyEnum, { nullable: true, description: 'The less certain of the facts that place it here.' })
  certainty: Certainty | null;

  @Field(() => Boolean, { description: 'Counts as certain.' })
  firm: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Nobody vouched for it in the 180 days before the day; null with `knownAt`.',
  })
  stale: boolean | null;

  @Field(() => String, { description: 'Of the record: YYYY, YYYY-MM or YYYY-MM-DD.' })
  asOf: string;
}

@ObjectType({ description: 'One country of a printed list, beside what the registry knows.' })
export class ListedCountry {
  @Field(() => Country)
  country: Country;

  @Field(() => ListFindingEnum)
  finding: ListFinding;

  @Field(() => String, { nullable: true, description: 'Why a printed country could not be matched, in English.' })
  note: string | null;
}

@ObjectType({
  description: 'A list of countries in section 2 of the report of June 2020, recomputed from the registry.',
})
export class PrintedList {
  @Field(() => ServiceTypeEnum)
  service: ServiceType;

  @Field(() => [ListedCountry])
  countries: ListedCountry[];
}
