import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';

/** A link as it is stored: without its token. */
export interface NewPersonalLink {
  readonly id: string;
  readonly hotlineId: string;
  readonly purpose: string;
  readonly subjectId: string;
  readonly recipient: string;
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string;
  readonly expiresAt: Date;
}

const revoked = `revoked_at = now(), revoked_by = $2, version = version + 1, updated_at = now()`;

/** Personal links of a hotline, for commands. */
@Injectable()
export class PersonalLinkRepository {
  /**
   * Replaces the live link to the record, if there is one. The same id again gets the new token, because the first
   * one was lost with its answer; false when a link of this id is revoked.
   */
  async replace(link: NewPersonalLink): Promise<boolean> {
    const { id, hotlineId, purpose, subjectId, recipient, tokenHash, expiresAt } = link;
    await sql(
      `update app.personal_links set ${revoked}
       where hotline_id = $1 and purpose = $3 and subject_id = $4 and id <> $5 and revoked_at is null`,
      [hotlineId, actor().userId, purpose, subjectId, id],
    );
    const rows = await sql(
      `insert into app.personal_links as l (hotline_id, id, purpose, subject_id, recipient, token_hash, expires_at, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (hotline_id, id) do update set token_hash = excluded.token_hash, recipient = excluded.recipient,
         expires_at = excluded.expires_at, version = l.version + 1, updated_at = now()
       where l.revoked_at is null and l.purpose = excluded.purpose and l.subject_id = excluded.subject_id
       returning id`,
      [hotlineId, id, purpose, subjectId, recipient, Buffer.from(tokenHash, 'hex'), expiresAt, actor().userId],
    );
    return rows.length > 0;
  }

  async exists(id: string): Promise<boolean> {
    const rows = await sql('select from app.personal_links where hotline_id = $1 and id = $2', [ownHotline(), id]);
    return rows.length > 0;
  }

  /** Ends a link; one that is revoked already stays as it is. */
  async revoke(id: string): Promise<void> {
    await sql(`update app.personal_links set ${revoked} where hotline_id = $1 and id = $3 and revoked_at is null`, [
      ownHotline(),
      actor().userId,
      id,
    ]);
  }
}
