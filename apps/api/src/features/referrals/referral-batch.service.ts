import {
  type CellEntry,
  type CellStep,
  cellStep,
  conflict,
  correctionProblems,
  ensure,
  ensureValid,
  may,
  notFound,
  type Problem,
} from '@alongside/domain';
import { latestDayOnEarth } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { EntryRepository } from '../partnerships/index.ts';
import type {
  CorrectReferralInput,
  EnterReferralsInput,
  ReferralCellInput,
  TakeBackReferralsInput,
} from './referral-batch.inputs.ts';
import { type CellKey, ReferralBatchRepository } from './referral-batch.repository.ts';
import type { EnteredReferrals } from './referral-batch.types.ts';

const keyOf = ({ partnershipId, month, direction, subject }: CellKey): string =>
  [partnershipId, month, direction, subject].join(' ');

type Planned = { readonly cell: ReferralCellInput; readonly step: CellStep };

/** Referral counts of many partnerships at once: all cells, or none. */
@Injectable()
export class ReferralBatchService {
  constructor(
    private readonly batch: ReferralBatchRepository,
    private readonly entries: EntryRepository,
  ) {}

  /** VALIDATION with a problem for each cell that is wrong; the same request twice enters nothing the second time. */
  async enter({ cells }: EnterReferralsInput): Promise<EnteredReferrals> {
    ensure(may.log(actor()));
    await this.batch.wait();
    const plan = await this.plan(cells);
    const added = plan.flatMap(({ cell, step }) => (step.do === 'ADD' ? [{ ...cell, added: step.count }] : []));
    const corrected = plan.flatMap(({ cell, step }) => (step.do === 'CORRECT' ? [{ ...step, id: cell.id }] : []));
    const withdrawn = plan.flatMap(({ step }) => (step.do === 'WITHDRAW' ? [step.entry.id] : []));
    if (added.length > 0) await this.batch.add(added);
    if (corrected.length > 0) await this.batch.correct(corrected);
    if (withdrawn.length > 0) await this.batch.withdraw(withdrawn);
    return { added: added.map(({ id }) => id), corrected: corrected.map(({ id }) => id), withdrawn };
  }

  /** Puts one entry right. Answers its id; the same request twice corrects once. */
  async correct({ id, entryId, seen, count, reason }: CorrectReferralInput): Promise<string> {
    ensure(may.log(actor()));
    await this.batch.wait();
    const entry = await this.batch.entry(entryId, id);
    if (!entry) throw notFound();
    ensure(may.log(actor(), entry));
    if (entry.corrected) return entryId;
    if (entry.count !== seen) throw conflict({ id: entryId, count: entry.count }, 'Somebody has corrected this count.');
    ensureValid(correctionProblems(count, entry.count));
    await this.batch.correct([{ id, entry, count, reason }]);
    return entryId;
  }

  /** Answers how many cells are as they were. What somebody has changed since stays. */
  async takeBack(input: TakeBackReferralsInput): Promise<number> {
    ensure(may.log(actor()));
    return this.batch.takeBack(input);
  }

  private async plan(cells: readonly ReferralCellInput[]): Promise<Planned[]> {
    const ids = [...new Set(cells.map(({ partnershipId }) => partnershipId))];
    const { partnerships } = await this.entries.factsToLog('REFERRAL', ids[0] ?? '', ids);
    if (partnerships.length < ids.length) throw notFound();
    const behind = new Map<string, CellEntry[]>();
    for (const entry of await this.batch.entries(cells)) {
      behind.set(keyOf(entry), [...(behind.get(keyOf(entry)) ?? []), entry]);
    }
    const today = latestDayOnEarth(new Date());
    const problems: Problem[] = [];
    const taken = new Set<string>();
    const plan = cells.flatMap((cell, at): Planned[] => {
      const partnership = partnerships.find(({ id }) => id === cell.partnershipId);
      if (!partnership) throw notFound();
      ensure(may.log(actor(), partnership));
      const key = keyOf(cell);
      const found = taken.has(key)
        ? [{ field: 'count', message: 'This cell is in the request twice.' }]
        : cellStep({ ...cell, reason: cell.reason ?? null }, behind.get(key) ?? [], partnership, today);
      taken.add(key);
      if ('do' in found) return [{ cell, step: found }];
      problems.push(...found.map(({ field, message }) => ({ field: `cells.${at}.${field}`, message })));
      return [];
    });
    ensureValid(problems);
    return plan;
  }
}
