import type { ListTable, ViewLayout } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ListTableEnum, ViewFilter, ViewLayoutEnum, ViewRights } from './saved-view.types.ts';

/** A named choice of rows, columns and layout of one table. */
@Entity('saved_views')
@ObjectType('SavedView', { description: 'A named choice of rows, columns and layout of one table.' })
export class SavedViewEntity {
  /** Null for a view of the secretariat. */
  @Column('uuid', { name: 'hotline_id', nullable: true })
  hotlineId: string | null;

  @PrimaryColumn('uuid')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => ListTableEnum)
  list: ListTable;

  @Column('text')
  @Field(() => String)
  name: string;

  @Column('boolean')
  @Field(() => Boolean, {
    description: 'True: everybody of the hotline, or of the secretariat, sees it; false: its author alone.',
  })
  shared: boolean;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Words to search for.' })
  search: string | null;

  @Column('jsonb')
  @Field(() => [ViewFilter], { description: 'By the name of their field.' })
  filters: ViewFilter[];

  @Column('text', { name: 'sort_order', nullable: true })
  @Field(() => String, { nullable: true, description: 'An order of the list; null: the list’s own.' })
  order: string | null;

  @Column('text', { array: true, nullable: true })
  @Field(() => [String], { nullable: true, description: 'Columns that are shown; null: the table’s own choice.' })
  columns: string[] | null;

  @Column('text', { name: 'grouping_key', nullable: true })
  @Field(() => String, { nullable: true, description: 'A grouping of the list; null: rows without groups.' })
  grouping: string | null;

  @Column('text')
  @Field(() => ViewLayoutEnum)
  layout: ViewLayout;

  @Field(() => String, { description: 'Name of the person who saved it.' })
  author: string;

  @Field(() => Boolean, { description: 'True when the viewer saved it.' })
  mine: boolean;

  @Field(() => Boolean, { description: 'True when the viewer’s table opens with it.' })
  isDefault: boolean;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Raised by each change; give it back when you change the view.' })
  version: number;

  @Column('uuid', { name: 'created_by' })
  createdBy: string;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @Field(() => ViewRights, { description: 'What the viewer may do with it.' })
  viewerCan: ViewRights;
}
