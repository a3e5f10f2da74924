import type { PartnershipQuery, PartnershipTimelineQuery } from '../../gql/graphql.ts';

/** A partnership as its page reads it. */
export type PartnershipRecord = NonNullable<PartnershipQuery['partnership']>;

/** One entry of its timeline. */
export type Entry = NonNullable<PartnershipTimelineQuery['partnership']>['timeline']['edges'][number]['node'];

/** The forms that the page of a partnership opens, from more than one place. */
export type RecordDialog =
  | 'edit'
  | 'dueDiligence'
  | 'person'
  | 'agreement'
  | 'colleague'
  | 'sendBack'
  | 'overrideHealth';
