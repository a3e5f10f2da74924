import { listTables, type ViewFilter as StoredFilter, viewLayouts } from '@alongside/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const ListTableEnum = vocabularyEnum(
  'ListTable',
  listTables,
  'Tables whose choice of rows and columns can be saved.',
);
export const ViewLayoutEnum = vocabularyEnum('ViewLayout', viewLayouts, 'How a list is drawn.');

/** One filter of a saved view. */
@ObjectType({ description: 'One filter of a saved view.' })
export class ViewFilter implements StoredFilter {
  @Field(() => String, { description: 'A field of the list’s filter input.' })
  field: string;

  @Field(() => [String], {
    description:
      'Codes, ids, `true` or `false`, a day as `YYYY-MM-DD` or counted from the reader’s today: `today`, `today-90`.',
  })
  values: string[];
}

/** What the viewer may do with a saved view. */
@ObjectType()
export class ViewRights {
  @Field(() => Boolean, { description: 'Rename, redefine and delete it.' })
  change: boolean;

  @Field(() => Boolean, { description: 'Decide whether the hotline sees it.' })
  share: boolean;
}
