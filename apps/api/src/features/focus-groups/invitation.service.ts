import {
  conflict,
  endOfDay,
  ensure,
  ensureValid,
  invalid,
  isInviting,
  isSelecting,
  lineProblem,
  may,
  notFound,
  poolHash,
  problemsOf,
  type Refusal,
  replyDeadline,
  replyProblems,
  rulesHash,
  textLimits,
  wrongStage,
} from '@alongside/domain';
import { type CivilDate, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { hashOfToken } from '../../kernel/http.ts';
import { actor } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import { newPersonalToken } from '../../kernel/personal-token.ts';
import type { IssuedPersonalLink } from '../personal-links/index.ts';
import type { FocusGroupEntity } from './focus-group.entity.ts';
import { FocusGroupRepository } from './focus-group.repository.ts';
import { settled } from './focus-group.service.ts';
import type {
  InvitationStepInput,
  IssueInvitationLinkInput,
  NoteReplyInput,
  PrepareInvitationsInput,
  SetReplyDaysInput,
} from './invitation.inputs.ts';
import { type Invitation, InvitationRepository, type Panel } from './invitation.repository.ts';

/** Days for which the link of an invitation opens its page. */
const LINK_DAYS = 365;
/** Where a link leads. */
const PAGE = '/answer/invitation';

/** An invitation with its panel, locked, while people are invited. */
export interface OpenedInvitation {
  readonly group: FocusGroupEntity;
  readonly panel: Panel;
  readonly invitation: Invitation;
}

/** Commands of the secretariat on invitations. Those that change one answer the id of the focus group. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly invitations: InvitationRepository,
    private readonly clock: Clock,
  ) {}

  /** Keeps a seat for everybody who was drawn, and freezes pool and rules. Nobody is told anything yet. */
  async prepare({ focusGroupId, drawId }: PrepareInvitationsInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.find(focusGroupId);
    const there = await this.invitations.panel(focusGroupId);
    if (there?.drawId === drawId) return focusGroupId;
    if (there || !isSelecting(group.status)) throw settled(group);
    const draw = await this.groups.latestDraw(focusGroupId);
    if (draw?.id !== drawId) throw invalid('drawId', 'Invite from the latest draw.');
    const { pool, rules } = await this.groups.selection(group);
    if (draw.poolHash !== poolHash(pool) || draw.rulesHash !== rulesHash(rules))
      throw invalid('drawId', 'Pool or rules have changed since this draw. Draw again first.');
    const { panel, order } = draw.receipt.draw;
    await this.invitations.prepare(focusGroupId, drawId, panel, order);
    await this.groups.moveTo(group, 'INVITING');
    return focusGroupId;
  }

  async setDays({ id, version, replyDays, offerDays }: SetReplyDaysInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const panel = await this.invitations.panel(id);
    if (!panel) throw notFound();
    await ensureVersion('focus_group_panels', panel, version);
    ensureValid(problemsOf(daysProblem('replyDays', replyDays), daysProblem('offerDays', offerDays)));
    await this.invitations.setDays(panel, replyDays, offerDays);
    return id;
  }

  /** Does not wait out the minute after a withdrawal. The offers follow within seconds. */
  async offerNow(focusGroupId: string): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    await this.invitations.freeNow(await this.inviting(focusGroupId));
    return focusGroupId;
  }

  /** The panel, locked, of a focus group that invites. */
  async inviting(focusGroupId: string): Promise<Panel> {
    const group = await this.groups.read(focusGroupId);
    const panel = await this.invitations.panel(focusGroupId);
    if (!panel || !isInviting(group.status)) throw settled(group);
    return panel;
  }

  /** A link for one person, shown once. With the first one they count as asked, and the deadline begins. */
  async issueLink({ id, invitationId }: IssueInvitationLinkInput): Promise<IssuedPersonalLink> {
    const { invitation, panel } = await this.open(invitationId);
    if (invitation.state === 'CANCELLED') throw withdrawn(invitation);
    const now = this.clock.now();
    const days = invitation.inPlaceOf === null ? panel.replyDays : panel.offerDays;
    await this.invitations.send(invitation, replyDeadline(now, days));
    const token = newPersonalToken();
    const expiresAt = new Date(now.getTime() + LINK_DAYS * 86_400_000);
    const issued = await this.invitations.issueLink(id, invitation, hashOfToken(token), expiresAt);
    if (!issued) throw conflict({ id }, 'This link was replaced by another one. Issue a new one.');
    return { path: `${PAGE}#${token}`, expiresAt: expiresAt.toISOString() };
  }

  /** Notes a reply that came by telephone or mail. */
  async noteReply({ id, version, reply, until = null, because }: NoteReplyInput): Promise<string> {
    const { invitation, group } = await this.open(id, version);
    const zone = invitation.zone ?? 'UTC';
    const day = until as CivilDate | null;
    const reason = trimmedOrNull(because);
    ensureValid(
      problemsOf(
        replyProblems({ reply, until: day }, this.clock.now(), zone),
        reason === null ? undefined : lineProblem('because', reason, textLimits.note),
      ),
    );
    const given = { reply, until: day && endOfDay(day, zone), because: reason, zone: null };
    const result = await this.invitations.noteReply(invitation, given);
    if (result === 'CLOSED') throw invitation.state === 'CANCELLED' ? withdrawn(invitation) : settled(group);
    if (result === 'NO_SEAT') throw noSeat();
    return invitation.focusGroupId;
  }

  /** Takes an invitation back. Its seat is offered to a reserve after a minute, in which that can be undone. */
  async withdraw({ id, version }: InvitationStepInput): Promise<string> {
    const { invitation } = await this.open(id, version);
    if (invitation.state === 'CANCELLED') throw withdrawn(invitation);
    await this.invitations.withdraw(invitation);
    return invitation.focusGroupId;
  }

  /** Undoes a withdrawal, as long as the seat is free. */
  async restore({ id, version }: InvitationStepInput): Promise<string> {
    const { invitation } = await this.open(id, version);
    if (invitation.state !== 'CANCELLED') throw withdrawn(invitation);
    if (!(await this.invitations.restore(invitation)))
      throw wrongStage('The seat was offered to somebody else meanwhile.', {
        from: invitation.state,
        to: invitation.withdrawnState ?? invitation.state,
        missing: [],
      });
    return invitation.focusGroupId;
  }

  /** The invitation with its panel, which is locked, while people are being invited. */
  async open(id: string, version?: number): Promise<OpenedInvitation> {
    ensure(may.keepFocusGroup(actor()));
    const found = await this.invitations.load(id);
    if (!found) throw notFound();
    const group = await this.groups.read(found.focusGroupId);
    const panel = await this.invitations.panel(found.focusGroupId);
    const invitation = await this.invitations.load(id);
    if (!panel || !invitation) throw notFound();
    if (!isInviting(group.status)) throw settled(group);
    if (version !== undefined) await ensureVersion('focus_group_invitations', invitation, version);
    return { group, panel, invitation };
  }
}

/** As the table holds them. */
const MOST_DAYS = 60;

const daysProblem = (field: string, days: number) =>
  days < 1 || days > MOST_DAYS ? { field, message: `Choose 1 to ${String(MOST_DAYS)} working days.` } : undefined;

const withdrawn = ({ state }: Invitation): Refusal =>
  wrongStage(
    state === 'CANCELLED' ? 'The invitation was withdrawn. Undo that first.' : 'The invitation was not withdrawn.',
    { from: state, to: state, missing: [] },
  );

/** The refusal to keep a seat that is not kept any more. */
export const noSeat = (): Refusal => invalid('reply', 'No seat is kept any more. A yes goes on the waiting list.');
