import { ensure, may, notFound } from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type { AddInitiativeInput, ConfirmFactInput, EditInitiativeInput } from './initiative.inputs.ts';
import { InitiativeRepository } from './initiative.repository.ts';
import { contentOf } from './initiative-content.inputs.ts';
import { InitiativeContentService } from './initiative-content.service.ts';
import { SourceService } from './source.service.ts';
import { type StoredInitiative, storedContent } from './stored-initiative.ts';

/** Commands of the secretariat on initiatives; each answers the id of the initiative. */
@Injectable()
export class InitiativeService {
  constructor(
    private readonly initiatives: InitiativeRepository,
    private readonly contents: InitiativeContentService,
    private readonly sources: SourceService,
  ) {}

  /** Sending the same id again answers what is stored and changes nothing. */
  async add({ id, ...input }: AddInitiativeInput): Promise<string> {
    ensure(may.addInitiative(actor()));
    if (await this.initiatives.isKnown(id)) return id;
    const content = contentOf(input.content);
    await this.contents.check(content, null);
    return this.contents.add(content, await this.sources.originOf(input), id);
  }

  async edit({ doubts, ...input }: EditInitiativeInput): Promise<string> {
    ensure(may.editInitiative(actor()));
    const stored = await this.current(input);
    const content = contentOf(input.content);
    await this.contents.check(content, storedContent(stored));
    const origin = await this.sources.originOf(input);
    const questions = doubts?.map((doubt) => doubt.trim()).filter((doubt) => doubt !== '');
    await this.contents.apply(stored, content, origin, questions);
    return input.id;
  }

  /** The secretariat has checked the record as it stands today: open questions are answered, facts confirmed. */
  async confirm(input: VersionedInput): Promise<string> {
    ensure(may.confirmInitiative(actor()));
    const { row } = await this.current(input);
    const { userId } = actor();
    await this.initiatives.confirmParts(row.id, userId);
    await this.initiatives.change(row, { confirmedAt: new Date(), confirmedBy: userId, doubts: [] });
    return row.id;
  }

  /** Settles one fact that was in doubt: it holds and counts as stated, or it is withdrawn. */
  async confirmFact({ initiativeId, factId, keep, note, version }: ConfirmFactInput): Promise<string> {
    ensure(may.confirmInitiative(actor()));
    const stored = await this.current({ id: initiativeId, version });
    const fact = stored.facts.find(({ id }) => id === factId);
    if (!fact) throw notFound();
    const remark = trimmedOrNull(note);
    const confirmed = { confirmedAt: new Date(), confirmedBy: actor().userId, ...(remark && { note: remark }) };
    if (!keep) await this.initiatives.settleFact(fact, { ...confirmed, withdrawnAt: new Date() });
    else if (fact.certainty === 'STATED') await this.initiatives.settleFact(fact, confirmed);
    else await this.initiatives.replaceFact(fact, { ...confirmed, certainty: 'STATED' });
    const facts = keep ? stored.facts : stored.facts.filter(({ id }) => id !== factId);
    const levelless = facts.every(({ kind }) => kind !== 'LEVEL');
    await this.contents.refresh(
      { ...stored, facts },
      levelless && fact.kind === 'LEVEL' ? { levelListState: 'NOT_STATED' } : {},
    );
    return initiativeId;
  }

  private async current({ id, version }: VersionedInput): Promise<StoredInitiative> {
    const stored = await this.initiatives.find(id);
    if (!stored) throw notFound();
    const { row } = stored;
    const present = { id, version: row.version, doubts: row.doubts, ...storedContent(stored) };
    await ensureVersion('initiatives', present, version);
    return stored;
  }
}
