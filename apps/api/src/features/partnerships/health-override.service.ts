import { conflict, ensure, ensureValid, may, notFound, overrideProblems, overrideStageRule } from '@alongside/domain';
import { latestDayOnEarth } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type { OverrideHealthInput } from './health.inputs.ts';
import { HealthOverrideRepository, type LoadedOverride } from './health-override.repository.ts';

/** Commands on overrides of health. Each answers the id of the partnership. */
@Injectable()
export class HealthOverrideService {
  constructor(private readonly overrides: HealthOverrideRepository) {}

  /** Sets a manager's judgement; one that stands already is ended by it. */
  async set({ id, partnershipId, ...input }: OverrideHealthInput): Promise<string> {
    ensure(may.overrideHealth(actor()));
    const { replayed, partnership } = await this.overrides.facts(id, partnershipId);
    if (!partnership) throw notFound();
    if (replayed) return partnershipId;
    ensure(may.overrideHealth(actor(), partnership));
    ensure(overrideStageRule(partnership.stage));
    const judgement = { level: input.level, reason: input.reason.trim(), endsOn: input.endsOn };
    ensureValid(overrideProblems(judgement, latestDayOnEarth(new Date())));
    await this.overrides.endStanding(partnershipId);
    if (await this.overrides.add({ ...judgement, id, partnershipId })) return partnershipId;
    // Either the same request came twice at once, or another manager set one meanwhile.
    if ((await this.overrides.facts(id, partnershipId)).replayed) return partnershipId;
    throw conflict(null, 'Somebody else has judged this partnership in the meantime. Look again.');
  }

  /** Ends an override before its last day; one that somebody has ended already stays ended. */
  async end({ id, version }: VersionedInput): Promise<string> {
    ensure(may.overrideHealth(actor(), { hotlineId: ownHotline() }));
    const override = await this.loaded(id);
    if (override.ended) return override.partnershipId;
    await ensureVersion('health_overrides', override, version);
    if (await this.overrides.end(override)) return override.partnershipId;
    const now = await this.loaded(id);
    if (!now.ended) throw await changedSince('health_overrides', now, version);
    return now.partnershipId;
  }

  private async loaded(id: string): Promise<LoadedOverride> {
    const override = await this.overrides.load(id);
    if (!override) throw notFound();
    return override;
  }
}
