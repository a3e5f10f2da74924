import {
  type CollaborationNature,
  collaborationNatures,
  ensure,
  invalid,
  may,
  type ObstacleType,
  STAGE_OF_ANSWER,
  type SurveyProposalField,
} from '@alongside/domain';
import { civilDate, today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor } from '../../kernel/operation/operation.ts';
import { InteractionService } from '../interactions/index.ts';
import { ObstacleService } from '../obstacles/index.ts';
import { EntryRepository, PartnershipService } from '../partnerships/index.ts';
import { inUse, type Outcome } from './network-effect.service.ts';
import type { AcceptedSurveyProposalInput } from './survey-proposal.inputs.ts';
import {
  type Effect,
  type LoadedProposal,
  type PresentPartnership,
  SurveyProposalRepository,
} from './survey-proposal.repository.ts';

type Taken = ReadonlySet<SurveyProposalField>;

/** What a hotline accepts: partnerships and obstacles of its own, by the services that its people use for them. */
@Injectable()
export class HotlineEffectService {
  constructor(
    private readonly proposals: SurveyProposalRepository,
    private readonly partnerships: PartnershipService,
    private readonly interactions: InteractionService,
    private readonly obstacles: ObstacleService,
    private readonly entries: EntryRepository,
  ) {}

  async accept(proposal: LoadedProposal, taken: Taken, input: AcceptedSurveyProposalInput): Promise<Outcome> {
    const { initiativeId } = proposal.present;
    if (proposal.kind === 'OBSTACLE') return this.obstacle(proposal, taken, input);
    if (initiativeId === null) throw invalid('initiativeId', 'Choose the initiative that is meant.');
    await this.proposals.settleName(proposal, initiativeId);
    const { partnership } = proposal.present;
    const [id, begun] = partnership
      ? [partnership.id, await this.deepen(proposal, partnership, taken)]
      : await this.begin(proposal, initiativeId, taken);
    return { targetId: id, initiativeId, effect: [...begun, ...(await this.note(proposal, id, taken))] };
  }

  /** Takes back everything that one proposal did; refuses CONFLICT where others have built on it. */
  async takeBack(effects: readonly Effect[]): Promise<void> {
    const entryIds = effects.flatMap((effect) => (effect.done === 'ENTRY_LOGGED' ? [effect.id] : []));
    for (const effect of effects.toReversed()) {
      if (effect.done === 'ENTRY_LOGGED') {
        const entry = await this.entries.find(effect.kind, effect.id);
        if (entry && !entry.withdrawn) {
          ensure(may.withdrawEntry(actor(), entry));
          await this.entries.withdraw(effect.kind, effect.id);
        }
      } else if (effect.done === 'PARTNERSHIP_STARTED') {
        if (!(await this.proposals.takeBackPartnership(effect.id, effect.version, entryIds)))
          throw inUse('partnership');
      } else if (effect.done === 'PARTNERSHIP_CHANGED') {
        const now = await this.proposals.partnershipNow(effect.id);
        if (now?.version !== effect.version) throw inUse('partnership');
        await this.partnerships.edit({ ...now, intensity: effect.before });
      }
    }
  }

  private async begin(
    { content }: LoadedProposal,
    initiativeId: string,
    taken: Taken,
  ): Promise<readonly [id: string, effect: readonly Effect[]]> {
    const id = newId();
    await this.partnerships.start({ id, initiativeId, intensity: taken.has('INTENSITY') ? content.intensity : null });
    const steps = taken.has('STAGE') ? (['CONTACTED', STAGE_OF_ANSWER] as const) : [];
    for (const [at, to] of steps.entries()) {
      const effectiveOn = today(new Date());
      await this.partnerships.moveStage({ id: newId(), partnershipId: id, version: at + 1, to, effectiveOn });
    }
    return [id, [{ done: 'PARTNERSHIP_STARTED', id, version: steps.length + 1 }]];
  }

  private async deepen({ content }: LoadedProposal, partnership: PresentPartnership, taken: Taken) {
    const { id, version, sharing, intensity: before } = partnership;
    if (!taken.has('INTENSITY')) return [];
    await this.partnerships.edit({ id, version, sharing, intensity: content.intensity });
    return [{ done: 'PARTNERSHIP_CHANGED', id, version: version + 1, before } satisfies Effect];
  }

  /** What both sides do, as a note of the day of the answer. */
  private async note(proposal: LoadedProposal, partnershipId: string, taken: Taken): Promise<readonly Effect[]> {
    if (!taken.has('NATURES')) return [];
    const id = newId();
    await this.interactions.log({
      id,
      partnershipId,
      kind: 'NOTE',
      occurredOn: civilDate(proposal.answeredOn),
      summary: `Answer to “${proposal.round}”: ${naturesInWords(proposal.content.natures)}.`,
    });
    return [{ done: 'ENTRY_LOGGED', kind: 'INTERACTION', id }];
  }

  private async obstacle(
    { content, present, answeredOn }: LoadedProposal,
    taken: Taken,
    { partnershipId, severity }: AcceptedSurveyProposalInput,
  ): Promise<Outcome> {
    if (!taken.has('OBSTACLE')) return { targetId: null, initiativeId: present.initiativeId, effect: [] };
    const place = partnershipId ?? present.partnership?.id;
    if (!place) throw invalid('partnershipId', 'Choose the partnership that it stands in the way of.');
    const id = newId();
    await this.obstacles.record({
      id,
      partnershipId: place,
      type: content.value as ObstacleType,
      severity: severity ?? 'MEDIUM',
      since: civilDate(answeredOn),
      note: taken.has('NOTE') ? content.words : null,
    });
    return {
      targetId: id,
      initiativeId: present.initiativeId,
      effect: [{ done: 'ENTRY_LOGGED', kind: 'OBSTACLE', id }],
    };
  }
}

const naturesInWords = (natures: readonly CollaborationNature[]): string =>
  natures.map((nature) => collaborationNatures.label(nature)).join(', ');
