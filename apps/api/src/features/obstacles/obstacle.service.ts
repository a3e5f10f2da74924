import { defaultSharing, ensure, ensureValid, may, notFound, obstacleProblems, settledOnFor } from '@alongside/domain';
import { latestDayOnEarth, today, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import { EntryRepository } from '../partnerships/index.ts';
import type { EditObstacleInput, RecordObstacleInput } from './obstacle.inputs.ts';
import { type LoadedObstacle, ObstacleRepository, type ObstacleRow } from './obstacle.repository.ts';

/** Commands on obstacles. Each answers the id of the obstacle. */
@Injectable()
export class ObstacleService {
  constructor(
    private readonly obstacles: ObstacleRepository,
    private readonly entries: EntryRepository,
  ) {}

  async record({ id, partnershipId, ...input }: RecordObstacleInput): Promise<string> {
    ensure(may.keepObstacle(actor()));
    const { replayed, partnerships } = await this.entries.factsToLog('OBSTACLE', id, [partnershipId]);
    if (replayed) return id;
    const [partnership] = partnerships;
    if (!partnership) throw notFound();
    ensure(may.keepObstacle(actor(), partnership, input.sharing ?? undefined));
    await this.obstacles.add({ ...soundRow(input), id, partnershipId });
    return id;
  }

  async edit(input: EditObstacleInput): Promise<string> {
    ensure(may.keepObstacle(actor(), { hotlineId: ownHotline() }));
    const before = await this.loaded(input.id);
    await ensureVersion('obstacles', before, input.version);
    const row = soundRow(input);
    if (row.sharing !== before.sharing) ensure(may.keepObstacle(actor(), before, row.sharing));
    if (!(await this.obstacles.change(before, row))) {
      throw await changedSince('obstacles', await this.loaded(before.id), input.version);
    }
    return before.id;
  }

  private async loaded(id: string): Promise<LoadedObstacle> {
    const obstacle = await this.obstacles.load(id);
    if (!obstacle) throw notFound();
    return obstacle;
  }
}

type Values = Omit<RecordObstacleInput, 'id' | 'partnershipId'>;

/** The values as they are stored; throws what is wrong with them. */
function soundRow({ type, severity, since, ...input }: Values): ObstacleRow {
  const now = new Date();
  const status = input.status ?? 'OPEN';
  const settledOn = settledOnFor(status, input.settledOn ?? null, today(now));
  const values = { since, status, settledOn, note: trimmedOrNull(input.note) };
  ensureValid(obstacleProblems(values, latestDayOnEarth(now)));
  return { ...values, type, severity, sharing: input.sharing ?? defaultSharing.obstacle };
}
