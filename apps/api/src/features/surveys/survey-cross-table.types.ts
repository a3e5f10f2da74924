import type { CrossCategoryKind, CrossTable, Hidden } from '@alongside/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CrossCategoryKindEnum } from './survey.enums.ts';

/** One side of a cross-table. */
@ObjectType()
export class SurveyCrossSide {
  @Field(() => String)
  item: string;

  @Field(() => String, { nullable: true, description: 'The option that was chosen or not; only of several choices.' })
  option: string | null;
}

/** What respondents are counted under on one side, with their sum. */
@ObjectType()
export class SurveyCrossCategory {
  @Field(() => CrossCategoryKindEnum)
  kind: CrossCategoryKind;

  @Field(() => String, { nullable: true, description: 'Code of the choice, where it is one.' })
  choice: string | null;

  @Field(() => Int, { nullable: true, description: 'Null where it is hidden.' })
  total: number | null;
}

/** A row of a cross-table. */
@ObjectType()
export class SurveyCrossLine extends SurveyCrossCategory {
  @Field(() => [Int], { nullable: 'items', description: 'One for each column; null where it is hidden.' })
  counts: readonly (number | null)[];
}

/** Two items against each other. */
@ObjectType({
  description:
    'Two items against each other over all respondents, also those who gave no answer or were not asked. Null is hidden from this audience.',
})
export class SurveyCrossTable {
  @Field(() => SurveyCrossSide)
  rows: SurveyCrossSide;

  @Field(() => SurveyCrossSide)
  columns: SurveyCrossSide;

  @Field(() => [SurveyCrossCategory], { description: 'From left to right.' })
  categories: readonly SurveyCrossCategory[];

  @Field(() => [SurveyCrossLine])
  lines: readonly SurveyCrossLine[];

  @Field(() => Int)
  respondents: number;

  @Field(() => String, { description: 'NONE, SOME or ALL of its numbers are hidden from this audience.' })
  hidden: Hidden;
}

/** A cross-table that is answered, as the domain knows it. */
export const answeredCrossTable = ({ categories, lines, ...table }: SurveyCrossTable): CrossTable => ({
  ...table,
  rowCategories: lines,
  columnCategories: categories,
  cells: lines.map(({ counts }) => counts),
  rowTotals: lines.map(({ total }) => total),
  columnTotals: categories.map(({ total }) => total),
});

/** A cross-table of the domain as it is answered. */
export const crossTableAnswer = (table: CrossTable): SurveyCrossTable => {
  const { rows, columns, rowCategories, columnCategories, cells, rowTotals, columnTotals, respondents, hidden } = table;
  return {
    rows,
    columns,
    respondents,
    hidden,
    categories: columnCategories.map((each, at) => ({ ...each, total: columnTotals[at] ?? null })),
    lines: rowCategories.map((each, at) => ({ ...each, total: rowTotals[at] ?? null, counts: cells[at] ?? [] })),
  };
};
