import { DEFAULT_PAGE, MAX_PAGE, WALK_PAGE } from '@alongside/shared';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

/** Where a page of a list ends. */
@ObjectType()
export class PageInfo {
  @Field(() => Boolean, { description: 'True when more rows follow.' })
  hasNextPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` to get the next page; null on an empty page.',
  })
  endCursor: string | null;
}

/** Number of rows that carry one code, with the other facets applied. */
@ObjectType()
export class FacetValue {
  @Field(() => String, { description: 'A code of the facet’s vocabulary.' })
  code: string;

  @Field(() => Int, { description: 'Rows with that code.' })
  count: number;
}

/** The values by which a list can be narrowed. */
@ObjectType()
export class Facet {
  @Field(() => String, { description: 'The field of the filter that the values belong to.' })
  field: string;

  @Field(() => [FacetValue], { description: 'Most frequent first.' })
  values: FacetValue[];
}

/** Arguments that every list takes. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE, description: `Rows to answer, 1 to ${MAX_PAGE}.` })
  @IsInt()
  @Min(1)
  // What a person may ask for is checked where the page is compiled; the server's own walks ask for more.
  @Max(WALK_PAGE)
  first: number;

  @Field(() => String, { nullable: true, description: '`endCursor` of the page before.' })
  @IsOptional()
  @IsString()
  after?: string;
}

interface ConnectionOptions {
  /** GraphQL name of the type; the class name by default. */
  readonly name?: string;
  readonly facets?: boolean;
}

/** The Relay connection of a type: `<Type>Connection { edges { cursor node } pageInfo totalCount }`. */
export function connectionOf<Node>(
  node: Type<Node>,
  { name = node.name, facets = false }: ConnectionOptions = {},
): Type<object> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a list.` })
  class Edge {
    @Field(() => String, { description: 'Position of this row; give it as `after` to go on from here.' })
    cursor: string;

    @Field(() => node)
    node: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'All rows that match; counted only when asked.' })
    totalCount: number;
  }
  if (facets)
    Field(() => [Facet], { description: 'Counts by which the list can be narrowed; counted only when asked.' })(
      Connection.prototype,
      'facets',
    );
  return Connection;
}

/** The rows of a list that share one key: `<Type>RowGroup { key count }`; a resolver adds `page(first, after)`. */
export function rowGroupOf(name: string): Type<object> {
  @ObjectType(`${name}RowGroup`, { description: `The rows of a list of ${name} that share one key.` })
  class RowGroup {
    @Field(() => String, { description: 'What the rows have in common; empty for rows without one.' })
    key: string;

    @Field(() => Int, { description: 'Rows of the group that match; counted only when asked.' })
    count: number;
  }
  return RowGroup;
}
