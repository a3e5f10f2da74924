import type { FocusGroupInvitationState, InvitationReply, PanelStanding } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, sql } from '../../kernel/operation/operation.ts';

/** The seats of a focus group, for commands. */
export interface Panel {
  readonly id: string;
  readonly drawId: string;
  readonly replyDays: number;
  readonly offerDays: number;
  /** In whose name offers go by mail; null where none do. */
  readonly mailsBy: string | null;
  readonly version: number;
}

/** A seat that nobody holds. */
export interface FreeSeat {
  readonly number: number;
  /** Whose invitation let go of it last. */
  readonly leftBy: string | null;
  /** True where the search has found nobody who keeps the rules, as the seats stand. */
  readonly nobodyLeft: boolean;
}

/** An invitation as commands see it. */
export interface Invitation {
  readonly id: string;
  readonly focusGroupId: string;
  readonly candidateId: string;
  readonly state: FocusGroupInvitationState;
  readonly seatNumber: number | null;
  readonly inPlaceOf: string | null;
  readonly withdrawnState: FocusGroupInvitationState | null;
  readonly withdrawnSeat: number | null;
  /** IANA time zone of the person, where it is known. */
  readonly zone: string | null;
  readonly version: number;
}

/** A reply as it goes to the database. */
export interface GivenReply {
  readonly reply: InvitationReply;
  readonly until: Date | null;
  readonly because: string | null;
  readonly zone: string | null;
}

/** How an invitation stands after a reply, or why it was not taken. */
export type ReplyResult = FocusGroupInvitationState | 'CLOSED' | 'NO_SEAT';

const changed = 'version = version + 1, updated_at = now()';

/** Panels, their seats and invitations, for commands. */
@Injectable()
export class InvitationRepository {
  /** Locked: whoever changes seats takes this lock first. Undefined before invitations were prepared. */
  async panel(focusGroupId: string): Promise<Panel | undefined> {
    const [row] = await sql<Panel>(
      `select id, draw_id as "drawId", reply_days as "replyDays", offer_days as "offerDays", mails_by as "mailsBy", version
       from app.focus_group_panels where id = $1 for update`,
      [focusGroupId],
    );
    return row;
  }

  /** A panel with a seat for each of those who were drawn, in the order in which they were. */
  async prepare(
    focusGroupId: string,
    drawId: string,
    panel: readonly string[],
    order: readonly string[],
  ): Promise<void> {
    const { userId } = actor();
    await sql('insert into app.focus_group_panels (id, draw_id, created_by) values ($1, $2, $3)', [
      focusGroupId,
      drawId,
      userId,
    ]);
    await sql(
      `insert into app.focus_group_invitations (id, focus_group_id, candidate_id, seat_number, turn, created_by)
       select i.id, $1, i.candidate_id, i.seat, i.turn, $2
       from unnest($3::uuid[], $4::uuid[], $5::int[], $6::int[]) i(id, candidate_id, seat, turn)`,
      [
        focusGroupId,
        userId,
        panel.map(newId),
        panel,
        panel.map((_, index) => index + 1),
        panel.map((id) => order.indexOf(id) + 1),
      ],
    );
  }

  /** What the search for reserves needs to know; undefined before invitations were prepared. */
  async standing(focusGroupId: string): Promise<PanelStanding | undefined> {
    const [row] = await sql<{ standing: PanelStanding | null }>('select app.panel_standing($1) as standing', [
      focusGroupId,
    ]);
    return row?.standing ?? undefined;
  }

  /** Lets seats that were withdrawn just now be offered at once. */
  async freeNow({ id }: Panel): Promise<void> {
    await sql('select app.free_now($1)', [id]);
  }

  async setDays({ id }: Panel, replyDays: number, offerDays: number): Promise<void> {
    await sql(`update app.focus_group_panels set reply_days = $2, offer_days = $3, ${changed} where id = $1`, [
      id,
      replyDays,
      offerDays,
    ]);
  }

  async load(id: string): Promise<Invitation | undefined> {
    const [row] = await sql<Invitation>(
      `select i.id, i.focus_group_id as "focusGroupId", i.candidate_id as "candidateId", i.state, i.seat_number as "seatNumber",
         i.in_place_of as "inPlaceOf", i.withdrawn_state as "withdrawnState", i.withdrawn_seat as "withdrawnSeat",
         coalesce(i.reply_zone, c.zone) as zone, i.version
       from app.focus_group_invitations i join app.focus_group_candidates c on c.id = i.candidate_id where i.id = $1`,
      [id],
    );
    return row;
  }

  /** Notes that somebody was asked. Who was asked before and has not replied gets the new deadline. */
  async send({ id }: Invitation, replyBy: Date): Promise<void> {
    await sql(
      `update app.focus_group_invitations set state = case state when 'DRAFT' then 'SENT' else state end,
         sent_at = coalesce(sent_at, now()), reply_by = case when state in ('DRAFT', 'SENT') then $2 else reply_by end, ${changed}
       where id = $1`,
      [id, replyBy],
    );
  }

  /** The earlier links of the invitation end. The same id again gets the new token. */
  async issueLink(id: string, invitation: Invitation, tokenHash: string, expiresAt: Date): Promise<boolean> {
    const { userId } = actor();
    await sql(
      `update app.network_links set revoked_at = now(), revoked_by = $2, ${changed}
       where subject_id = $1 and purpose = 'INVITATION' and id <> $3 and revoked_at is null`,
      [invitation.id, userId, id],
    );
    const rows = await sql(
      `insert into app.network_links as l (id, purpose, subject_id, token_hash, expires_at, created_by)
       values ($1, 'INVITATION', $2, $3, $4, $5)
       on conflict (id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at,
         version = l.version + 1, updated_at = now()
       where l.revoked_at is null and l.subject_id = excluded.subject_id returning id`,
      [id, invitation.id, Buffer.from(tokenHash, 'hex'), expiresAt, userId],
    );
    return rows.length > 0;
  }

  /** Whatever link somebody was sent opens nothing any more. */
  async endLinks(candidateId: string): Promise<void> {
    await sql(
      `update app.network_links set revoked_at = now(), revoked_by = $2, ${changed}
       where purpose = 'INVITATION' and revoked_at is null
         and subject_id = (select i.id from app.focus_group_invitations i where i.candidate_id = $1)`,
      [candidateId, actor().userId],
    );
  }

  /** The seat that has been free longest. */
  async freeSeat(focusGroupId: string): Promise<FreeSeat | undefined> {
    const [row] = await sql<FreeSeat>(
      `select s.number, s.left_by as "leftBy", p.nobody_left is not null and p.nobody_left = app.seating_of(p.id) as "nobodyLeft"
       from app.focus_group_seats s join app.focus_group_panels p on p.id = s.focus_group_id
       where p.id = $1 and s.free_from is not null order by s.free_from, s.number limit 1`,
      [focusGroupId],
    );
    return row;
  }

  /** Gives a seat to somebody: at once where they wait for one, else as an invitation that was not sent. */
  async offerByHand(
    id: string,
    focusGroupId: string,
    seat: FreeSeat,
    { candidateId, turn, because }: { readonly candidateId: string; readonly turn: number; readonly because: string },
  ): Promise<void> {
    const { userId } = actor();
    const waiting = await sql(
      `update app.focus_group_invitations set state = 'ACCEPTED', seat_number = $3, in_place_of = $4, offered_because = $5, offered_by = $6, ${changed}
       where focus_group_id = $1 and candidate_id = $2 and state = 'WAITING' returning id`,
      [focusGroupId, candidateId, seat.number, seat.leftBy, because, userId],
    );
    if (waiting.length > 0) return;
    await sql(
      `insert into app.focus_group_invitations
         (id, focus_group_id, candidate_id, seat_number, turn, in_place_of, offered_because, offered_by, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
      [id, focusGroupId, candidateId, seat.number, turn, seat.leftBy, because, userId],
    );
  }

  /** Notes what somebody said by another way than their link. */
  async noteReply({ id }: Invitation, { reply, until, because, zone }: GivenReply): Promise<ReplyResult> {
    const [row] = await sql<{ state: ReplyResult }>('select app.reply_to_invitation($1, $2, $3, $4, $5, $6) as state', [
      id,
      reply,
      until,
      because,
      zone,
      actor().userId,
    ]);
    return row?.state ?? 'CLOSED';
  }

  async withdraw({ id }: Invitation): Promise<void> {
    await sql(
      `update app.focus_group_invitations set state = 'CANCELLED', withdrawn_state = state, withdrawn_seat = seat_number,
         seat_number = null, ${changed} where id = $1`,
      [id],
    );
  }

  /** False where the seat was given away meanwhile. */
  async restore({ id }: Invitation): Promise<boolean> {
    const rows = await sql(
      `update app.focus_group_invitations i set state = withdrawn_state, seat_number = withdrawn_seat,
         withdrawn_state = null, withdrawn_seat = null, ${changed}
       where i.id = $1 and i.state = 'CANCELLED' and (i.withdrawn_seat is null or exists (
         select from app.focus_group_seats s
         where s.focus_group_id = i.focus_group_id and s.number = i.withdrawn_seat and s.free_from is not null))
       returning i.id`,
      [id],
    );
    return rows.length > 0;
  }
}
