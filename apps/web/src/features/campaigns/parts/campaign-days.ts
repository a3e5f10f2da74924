import type { CampaignRecord } from '../campaign-record.ts';

/** One day of a campaign as strip and list show it. */
export interface CampaignDay {
  readonly key: string;
  readonly on: string;
  readonly name: string;
  readonly kind: 'edge' | 'milestone' | 'launch';
  readonly done: boolean;
  readonly milestone?: CampaignRecord['milestones'][number];
  readonly launch?: CampaignRecord['launches'][number];
}

interface Words {
  readonly starts: string;
  readonly ends: string;
  readonly live: (country: string, by: string | undefined) => string;
}

/** All days of a campaign, earliest first. */
export function daysOf(
  { startsOn, endsOn, milestones, launches }: Pick<CampaignRecord, 'startsOn' | 'endsOn' | 'milestones' | 'launches'>,
  words: Words,
): CampaignDay[] {
  const edges = [
    ...(startsOn ? [{ key: 'starts', on: startsOn, name: words.starts, kind: 'edge' as const, done: false }] : []),
    ...(endsOn ? [{ key: 'ends', on: endsOn, name: words.ends, kind: 'edge' as const, done: false }] : []),
  ];
  return [
    ...edges,
    ...milestones.map((milestone) => ({
      key: milestone.id,
      on: milestone.dueOn,
      name: milestone.title,
      kind: 'milestone' as const,
      done: Boolean(milestone.doneOn),
      milestone,
    })),
    ...launches.map((launch) => ({
      key: launch.id,
      on: launch.goesLiveOn,
      name: words.live(launch.country, launch.by?.name),
      kind: 'launch' as const,
      done: false,
      launch,
    })),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
}
