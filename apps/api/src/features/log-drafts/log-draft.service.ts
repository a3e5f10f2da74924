import { conflict, ensure, ensureValid, may, notFound, readLogDraft } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { checkText } from '../../kernel/safe-text.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { hostsBeside } from '../partnerships/index.ts';
import type { KeepLogDraftInput } from './log-draft.inputs.ts';
import { LogDraftRepository } from './log-draft.repository.ts';

/** Keeping what will be logged later. */
@Injectable()
export class LogDraftService {
  constructor(private readonly drafts: LogDraftRepository) {}

  /** Keeps a draft as it is now, however unfinished. Answers its id; the same again keeps it once. */
  async keep({ id, partnershipId, kind, content, version, confirmedText }: KeepLogDraftInput): Promise<string> {
    ensure(may.log(actor()));
    const read = readLogDraft(kind, content);
    if ('problems' in read) {
      ensureValid(read.problems);
      return id;
    }
    const { draft, same, partnership } = await this.drafts.facts(id, partnershipId, read.fields);
    if (!partnership) throw notFound();
    ensure(may.log(actor(), partnership));
    const guard = { confirmed: confirmedText === true, verifiedHosts: await hostsBeside([partnershipId]) };
    for (const { field, text } of read.texts) checkText(field, text, guard);
    // A retry whose first answer was lost.
    if (same) return id;
    const next = { id, partnershipId, kind, content: read.fields, version: version ?? 1 };
    if (draft === null) {
      if (version || !(await this.drafts.add(next))) throw notFound();
    } else if (draft.version !== version || !(await this.drafts.change(next))) throw conflict(draft);
    return id;
  }

  /** A draft that is gone already stays gone. */
  async discard({ id, version }: VersionedInput): Promise<void> {
    ensure(may.log(actor()));
    const { draft } = await this.drafts.facts(id);
    if (!draft) return;
    if (draft.version !== version) throw conflict(draft);
    await this.drafts.remove(id);
  }
}
