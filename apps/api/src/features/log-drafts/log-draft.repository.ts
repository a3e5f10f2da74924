import type { LogKind } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { insertOnce, updateVersion } from '../../kernel/operation/writes.ts';
import { LogDraftEntity } from './log-draft.entity.ts';

/** A draft as its owner needs it to compare with. */
export interface KeptDraft {
  readonly id: string;
  readonly partnershipId: string;
  readonly kind: LogKind;
  readonly content: object;
  readonly version: number;
}

/** What keeping a draft asks about. */
export interface DraftFacts {
  /** The actor's own draft with this id. */
  readonly draft: KeptDraft | null;
  /** True when that draft says the same already. */
  readonly same: boolean;
  /** Null when the hotline has no such partnership. */
  readonly partnership: { readonly hotlineId: string } | null;
}

/** The actor's own drafts, for commands. */
@Injectable()
export class LogDraftRepository {
  async facts(id: string, partnershipId: string | null = null, content: object = {}): Promise<DraftFacts> {
    const [facts] = await sql<DraftFacts>(
      `select
         (select json_build_object('id', d.id, 'partnershipId', d.partnership_id, 'kind', d.kind, 'content', d.content, 'version', d.version)
           from app.log_drafts d where d.hotline_id = $1 and d.id = $2 and d.owner_id = $4) as draft,
         exists (select from app.log_drafts d where d.hotline_id = $1 and d.id = $2 and d.owner_id = $4 and d.partnership_id = $3 and d.content = $5::jsonb) as same,
         (select json_build_object('hotlineId', p.hotline_id) from app.partnerships p where p.hotline_id = $1 and p.id = $3) as partnership`,
      [ownHotline(), id, partnershipId, actor().userId, JSON.stringify(content)],
    );
    return facts as DraftFacts;
  }

  /** Answers false when there is a draft with this id already. */
  add({ version: _, ...draft }: KeptDraft): Promise<boolean> {
    const by = { hotlineId: ownHotline(), ownerId: actor().userId, createdBy: actor().userId };
    return insertOnce(LogDraftEntity, { ...draft, ...by });
  }

  /** Answers false when it has changed since. */
  change({ id, version, partnershipId, kind, content }: KeptDraft): Promise<boolean> {
    const key = { hotlineId: ownHotline(), id, ownerId: actor().userId };
    return updateVersion(LogDraftEntity, key, version, { partnershipId, kind, content });
  }

  async remove(id: string): Promise<void> {
    await sql('delete from app.log_drafts where hotline_id = $1 and id = $2 and owner_id = $3', [
      ownHotline(),
      id,
      actor().userId,
    ]);
  }
}
