import { type Code, vocabulary } from './vocabulary.ts';

/** Tables whose present choice of rows and columns can be saved as a view. */
export const listTables = vocabulary({
  PARTNERSHIPS: { label: 'Partnerships', definition: 'The table and the board of partnerships.' },
  INITIATIVES: { label: 'Initiatives', definition: 'The table of initiatives.' },
  CAMPAIGNS: { label: 'Campaigns', definition: 'The table of campaigns.' },
});
export type ListTable = Code<typeof listTables>;

/** How a list is drawn. */
export const viewLayouts = vocabulary({
  TABLE: { label: 'Table', definition: 'One row for each record.' },
  BOARD: { label: 'Board', definition: 'One column for each stage, one card for each record.' },
});
export type ViewLayout = Code<typeof viewLayouts>;
