import {
  conflict,
  ensure,
  ensureValid,
  invalid,
  invalidAll,
  lineProblem,
  may,
  networkKinds,
  notFound,
  type Problem,
  problemsOf,
  proposedChanges,
  Refusal,
  type SurveyProposalField,
  textLimits,
} from '@alongside/domain';
import { compareDates, today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { HotlineEffectService } from './hotline-effect.service.ts';
import { NetworkEffectService } from './network-effect.service.ts';
import type {
  AcceptedSurveyProposalInput,
  AcceptSurveyProposalsInput,
  MatchSurveyProposalInput,
  PostponeSurveyProposalInput,
  RejectSurveyProposalInput,
  UndoSurveyProposalsInput,
} from './survey-proposal.inputs.ts';
import { type LoadedProposal, SurveyProposalRepository } from './survey-proposal.repository.ts';
import type { SurveyProposalBatch } from './survey-proposal.types.ts';

/** Decisions on what answers propose: the secretariat’s on the registry, a hotline’s on its partnerships. */
@Injectable()
export class SurveyProposalService {
  constructor(
    private readonly proposals: SurveyProposalRepository,
    private readonly network: NetworkEffectService,
    private readonly hotline: HotlineEffectService,
  ) {}

  /** Accepts all or none. The same batch again answers what was done. Fields of refusals begin with `proposals.N`. */
  async accept({ batchId, proposals: inputs }: AcceptSurveyProposalsInput): Promise<SurveyProposalBatch> {
    ensure(may.seeSurveyProposal(actor()));
    const before = await this.proposals.load('batch_id = any($1::uuid[])', [batchId]);
    if (before.length > 0) return { id: batchId, proposalIds: before.map(({ id }) => id) };
    if (new Set(inputs.map(({ id }) => id)).size < inputs.length)
      throw invalid('proposals', 'Name each proposal once.');
    const ids = inputs.map(({ id }) => id);
    const loaded = await this.proposals.load('id = any($1::uuid[])', ids);
    if (loaded.length < inputs.length) throw notFound();
    for (const proposal of loaded) {
      const at = ids.indexOf(proposal.id);
      const input = inputs[at] as AcceptedSurveyProposalInput;
      waiting(proposal, input.version);
      await this.acceptOne(proposal, input, batchId, `proposals.${String(at)}`);
    }
    return { id: batchId, proposalIds: ids };
  }

  /** Takes back everything that a batch did, or nothing: CONFLICT where a record has changed or is in use since. */
  async undo({ batchId }: UndoSurveyProposalsInput): Promise<SurveyProposalBatch> {
    ensure(may.seeSurveyProposal(actor()));
    const batch = await this.proposals.load('batch_id = any($1::uuid[])', [batchId]);
    for (const proposal of batch) ensure(may.decideSurveyProposal(actor(), proposal));
    await this.hotline.takeBack(batch.flatMap(({ kind, effect }) => (networkKinds.includes(kind) ? [] : effect)));
    for (const proposal of batch.toReversed()) {
      const added = proposal.effect.some(({ done }) => done === 'INITIATIVE_ADDED');
      await this.proposals.decide(proposal, { status: 'OPEN', ...(added && { initiativeId: null }) });
      if (!networkKinds.includes(proposal.kind)) continue;
      for (const effect of proposal.effect) await this.network.takeBack(proposal, effect);
    }
    return { id: batchId, proposalIds: batch.map(({ id }) => id) };
  }

  async reject({ reason, ...input }: RejectSurveyProposalInput): Promise<string> {
    const proposal = await this.decidable(input);
    ensureValid(problemsOf(lineProblem('reason', reason.trim(), textLimits.note)));
    await this.proposals.decide(proposal, { status: 'REJECTED', reason: reason.trim() });
    return proposal.id;
  }

  async postpone({ until, ...input }: PostponeSurveyProposalInput): Promise<string> {
    const proposal = await this.decidable(input);
    if (compareDates(until, today(new Date())) <= 0) throw invalid('until', 'Choose a day after today.');
    await this.proposals.decide(proposal, { status: 'POSTPONED', postponedUntil: until });
    return proposal.id;
  }

  /** Puts back among those that wait what was rejected or postponed. */
  async reopen({ id, version }: VersionedInput): Promise<string> {
    const proposal = await this.loaded(id);
    if (proposal.version !== version || !['REJECTED', 'POSTPONED'].includes(proposal.status)) throw overtaken(proposal);
    await this.proposals.decide(proposal, { status: 'OPEN' });
    return id;
  }

  /** Says which initiative is meant, for this name in the whole answer. */
  async match({ initiativeId = null, ...input }: MatchSurveyProposalInput): Promise<string> {
    const proposal = await this.decidable(input);
    await this.settle(proposal, initiativeId);
    return proposal.id;
  }

  private async settle(proposal: LoadedProposal, initiativeId: string | null): Promise<void> {
    if (proposal.content.key === null) throw invalid('initiativeId', 'This answer names no initiative.');
    if (initiativeId !== null && !(await this.proposals.initiativeExists(initiativeId)))
      throw invalid('initiativeId', 'Choose an initiative of the registry.');
    await this.proposals.settleName(proposal, initiativeId);
  }

  private async acceptOne(
    loaded: LoadedProposal,
    input: AcceptedSurveyProposalInput,
    batchId: string,
    field: string,
  ): Promise<void> {
    try {
      ensure(may.decideSurveyProposal(actor(), loaded));
      const { asNew, initiativeId } = input;
      if (asNew || initiativeId) await this.settle(loaded, asNew ? null : (initiativeId ?? null));
      // Once more, for what the records say of that initiative, and of what was accepted before it.
      const proposal = await this.loaded(loaded.id);
      const taken = takenOf(proposal, input.take);
      const side = networkKinds.includes(proposal.kind) ? this.network : this.hotline;
      const outcome = await side.accept(proposal, taken, input);
      await this.proposals.decide(proposal, { status: 'ACCEPTED', taken: [...taken], batchId, ...outcome });
    } catch (error) {
      throw below(field, error);
    }
  }

  private async decidable({ id, version }: VersionedInput): Promise<LoadedProposal> {
    const proposal = await this.loaded(id);
    waiting(proposal, version);
    return proposal;
  }

  private async loaded(id: string): Promise<LoadedProposal> {
    ensure(may.seeSurveyProposal(actor()));
    const [proposal] = await this.proposals.load('id = any($1::uuid[])', [id]);
    if (!proposal) throw notFound();
    ensure(may.decideSurveyProposal(actor(), proposal));
    return proposal;
  }
}

/** Refuses what somebody has decided, or said otherwise, since. */
function waiting(proposal: LoadedProposal, version: number): void {
  if (proposal.version !== version || !['OPEN', 'POSTPONED'].includes(proposal.status)) throw overtaken(proposal);
}

const overtaken = ({ id, version, status }: LoadedProposal) =>
  conflict({ id, version, status }, 'Somebody has decided on this, or the hotline has changed its answer. Look again.');

/** The parts that are taken: those that were named, else those that are suggested. */
function takenOf(
  { kind, content, present }: LoadedProposal,
  named: readonly SurveyProposalField[] | null | undefined,
): ReadonlySet<SurveyProposalField> {
  const changes = proposedChanges(kind, content, present);
  const offered = new Set(changes.map(({ field }) => field));
  if (named?.some((field) => !offered.has(field))) throw invalid('take', 'This proposal has no such part.');
  return new Set(named ?? changes.filter(({ suggested }) => suggested).map(({ field }) => field));
}

/** What does not fit, with the place of the proposal before its field. */
function below(place: string, error: unknown): unknown {
  if (!(error instanceof Refusal) || error.code !== 'VALIDATION') return error;
  const problems = error.params?.['problems'] as readonly Problem[];
  return invalidAll(problems.map(({ field, message }) => ({ field: `${place}.${field}`, message })));
}
