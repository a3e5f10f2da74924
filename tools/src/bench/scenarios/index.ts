import { board, networkBoard, networkFacets } from './board.ts';
import { coverage } from './coverage.ts';
import { health, networkHealth } from './health.ts';
import { list } from './list.ts';
import { log } from './log.ts';
import { months } from './months.ts';
import { networkPicture, wholeNetworkPicture } from './network-picture.ts';
import { record, rights } from './record.ts';
import type { Scenario } from './scenario.ts';
import { search } from './search.ts';
import { timeline, timelineOfKind } from './timeline.ts';
import { networkTrendsStatus, trendsStatus } from './trends.ts';

/** Every operation that is measured, in the order of the report. */
export const scenarios: readonly Scenario[] = [
  list,
  health,
  networkHealth,
  board,
  networkBoard,
  networkFacets,
  record,
  rights,
  timeline,
  timelineOfKind,
  months,
  search,
  coverage,
  networkPicture,
  wholeNetworkPicture,
  trendsStatus,
  networkTrendsStatus,
  log,
];
