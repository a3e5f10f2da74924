import {
  changesBetween,
  conflict,
  ensure,
  ensureValid,
  type InitiativeContent,
  invalid,
  lineProblem,
  may,
  mergeContent,
  notFound,
  problemsOf,
  Refusal,
  textLimits,
  tooLong,
  type Verdict,
} from '@alongside/domain';
import { today, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { NotificationService } from '../notifications/index.ts';
import {
  contentOf,
  InitiativeContentService,
  InitiativeRepository,
  type Origin,
  SourceService,
  storedContent,
} from '../registry/index.ts';
import type { ProposalEntity } from './proposal.entity.ts';
import type { DecideProposalInput, ProposeInitiativeInput } from './proposal.inputs.ts';
import { ProposalRepository } from './proposal.repository.ts';

/** Hotlines propose, the secretariat decides. Each command answers the id of the proposal. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly initiatives: InitiativeRepository,
    private readonly contents: InitiativeContentService,
    private readonly sources: SourceService,
    private readonly notifications: NotificationService,
  ) {}

  /** Sending the same id again answers what is stored and changes nothing. */
  async propose({ id, initiativeId = null, ...input }: ProposeInitiativeInput): Promise<string> {
    ensure(may.proposeInitiative(actor()));
    const hotlineId = ownHotline();
    if (await this.proposals.isKnown(hotlineId, id)) return id;
    const stored = initiativeId === null ? null : await this.initiatives.look(initiativeId);
    if (initiativeId !== null && !stored) throw notFound();
    const base = stored && storedContent(stored);
    const content = contentOf(input.content);
    const reason = input.reason.trim();
    ensureValid(problemsOf(lineProblem('reason', reason, textLimits.note)));
    await this.contents.check(content, base);
    const changes = await this.changes(base, content);
    if (changes.length === 0) throw invalid('content', 'Nothing is changed yet.');
    await this.proposals.add({
      hotlineId,
      id,
      initiativeId,
      content,
      base,
      changes,
      reason,
      createdBy: actor().userId,
    });
    await this.notifications.tell({
      kind: 'PROPOSAL_MADE',
      event: `${hotlineId}/${id}`,
      subject: { type: 'PROPOSAL', hotlineId, id },
      toSecretariat: true,
    });
    return id;
  }

  /** The hotline takes back what nobody has decided on. */
  async withdraw({ id, version }: VersionedInput): Promise<string> {
    ensure(may.withdrawProposal(actor()));
    const proposal = await this.found(id);
    ensureStands(proposal, version, may.withdrawProposal(actor(), proposal));
    await this.proposals.decide(proposal, { status: 'WITHDRAWN' });
    return id;
  }

  /** For whoever takes back what it was made for: false where somebody has decided on it. */
  async takeBack(id: string): Promise<boolean> {
    const { status, version } = await this.found(id);
    if (status === 'OPEN') await this.withdraw({ id, version });
    return status === 'OPEN' || status === 'WITHDRAWN';
  }

  /** Accepting applies the change in the same transaction. */
  async decide({ id, version, accept, ...input }: DecideProposalInput): Promise<string> {
    ensure(may.decideProposal(actor()));
    const proposal = await this.found(id);
    ensureStands(proposal, version, may.decideProposal(actor(), proposal));
    const note = trimmedOrNull(input.note);
    ensureValid(
      problemsOf(accept ? tooLong('note', note, textLimits.note) : lineProblem('note', note ?? '', textLimits.note)),
    );
    await this.proposals.decide(proposal, {
      status: accept ? 'ACCEPTED' : 'DECLINED',
      decisionNote: note,
      decidedById: actor().userId,
      decidedAt: new Date(),
      ...(accept && { initiativeId: await this.apply(proposal) }),
    });
    await this.notifications.tell({
      kind: 'PROPOSAL_DECIDED',
      event: id,
      subject: { type: 'PROPOSAL', hotlineId: proposal.hotlineId, id },
      to: [proposal.createdBy],
    });
    return id;
  }

  private async found(id: string): Promise<ProposalEntity> {
    const proposal = await this.proposals.find(id);
    if (!proposal) throw notFound();
    return proposal;
  }

  /** Answers the id of the initiative that is new or changed. */
  private async apply({ hotlineId, initiativeId, content, base, createdAt }: ProposalEntity): Promise<string> {
    const title = `Proposal of ${await this.proposals.hotlineName(hotlineId)}`;
    const sourceId = await this.sources.idOf({ kind: 'NETWORK', title, url: null });
    const origin: Origin = { sourceId, asOf: today(createdAt) };
    if (initiativeId === null || base === null) {
      await this.contents.check(content, null);
      return this.contents.add(content, origin);
    }
    const stored = await this.initiatives.find(initiativeId);
    if (!stored) throw notFound();
    const current = storedContent(stored);
    const merged = mergeContent(base, content, current);
    if (merged.conflicts.length > 0) throw overtaken(stored.row.version, current, merged.conflicts);
    await this.contents.check(merged.content, current);
    await this.contents.apply(stored, merged.content, origin);
    return initiativeId;
  }

  private async changes(base: InitiativeContent | null, content: InitiativeContent) {
    const names = await this.proposals.organisationNames([base?.organisationId, content.organisationId]);
    return changesBetween(base, content, { organisation: (id) => names.get(id) ?? 'An organisation' });
  }
}

/** Refused with the current values where somebody came first. */
function ensureStands({ id, version, status, decisionNote }: ProposalEntity, seen: number, verdict: Verdict): void {
  if (verdict.allowed && version === seen) return;
  throw conflict({ id, version, status, decisionNote }, verdict.allowed ? undefined : verdict.because.message);
}

/** Somebody has changed the same fields since: `params.fields` names them, `params.current` holds what they are. */
const overtaken = (version: number, current: InitiativeContent, fields: readonly string[]): Refusal =>
  new Refusal('CONFLICT', {
    message:
      'Somebody has changed the same fields of this initiative since. Edit it by hand, then decline this proposal.',
    params: { current: { version, ...current }, fields },
  });
