import { ensure, notFound, type RemovableTable, restoreRule } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { ColleagueService, PersonService, TaskService } from '../partnerships/index.ts';
import { ChecklistService } from '../playbook/index.ts';
import { ReviewService } from '../reviews/index.ts';
import { TimelineService } from '../timeline/index.ts';
import { type LoadedRemoval, loadRemoval, loadTie } from './removed-record.repository.ts';

type Way = (removed: LoadedRemoval) => Promise<unknown>;

/** Putting back what was removed, by the command that each kind of record has for it. */
@Injectable()
export class RemovedRecordService {
  private readonly ways: Readonly<Record<RemovableTable, Way>>;

  constructor(
    timeline: TimelineService,
    reviews: ReviewService,
    tasks: TaskService,
    checklists: ChecklistService,
    people: PersonService,
    colleagues: ColleagueService,
  ) {
    const entry =
      (kind: Parameters<TimelineService['restore']>[0]['kind']): Way =>
      ({ recordId: id }) =>
        timeline.restore({ kind, id });
    this.ways = {
      interactions: entry('INTERACTION'),
      referral_entries: entry('REFERRAL'),
      engagements: entry('ENGAGEMENT'),
      group_meetings: entry('GROUP_MEETING'),
      agreements: entry('AGREEMENT'),
      obstacles: entry('OBSTACLE'),
      reviews: ({ recordId: id, version }) => reviews.restore({ id, version }),
      tasks: ({ recordId: id, version }) => tasks.reopen({ id, version }),
      checklists: ({ recordId: id }) => checklists.restore(id),
      partnership_people: async (removed) => {
        const { ids, row } = await tie(removed, 'person_id');
        return people.link({ partnershipId: ids[0], personId: ids[1], role: row['role'], note: row['note'] });
      },
      partnership_colleagues: async (removed) => {
        const { ids, row } = await tie(removed, 'user_id');
        return colleagues.add({ partnershipId: ids[0], userId: ids[1], part: row['part'] });
      },
    };
  }

  /** `NOT_FOUND` for what stands in the list no longer, because somebody has put it back or it is too long ago. */
  async restore(id: string): Promise<void> {
    const removed = await loadRemoval(id);
    if (!removed) throw notFound();
    ensure(restoreRule(actor(), removed.table, removed));
    await this.ways[removed.table](removed);
  }
}

/** Both ids of a tie, and what it said. */
async function tie({ table, recordId }: LoadedRemoval, other: 'person_id' | 'user_id') {
  const [partnershipId = '', otherId = ''] = recordId.split('/');
  return { ids: [partnershipId, otherId] as const, row: await loadTie(table, partnershipId, other, otherId) };
}
