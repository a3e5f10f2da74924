import {
  conflict,
  ensure,
  ensureValid,
  type HeldTerm,
  holderProblems,
  invalid,
  may,
  notFound,
  overlapProblems,
  personNameAllowed,
  problemsOf,
  succession,
  termLimitProblem,
  termProblems,
} from '@alongside/domain';
import { latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type {
  AppointInput,
  CorrectTermInput,
  EndTermInput,
  UndoTermChangesInput,
  VacateSeatsInput,
} from './term.inputs.ts';
import { type AppointmentFacts, type LoadedTerm, type SeatFacts, TermRepository } from './term.repository.ts';
import type { TermChange } from './term.types.ts';

const latest = () => latestDayOnEarth(new Date());

/** Commands on terms. Each answers the terms that it has changed, with what is needed to take it back. */
@Injectable()
export class TermService {
  constructor(private readonly terms: TermRepository) {}

  /** Gives somebody a seat. A term that runs on the first day ends on the day before. */
  async appoint(input: AppointInput): Promise<TermChange[]> {
    ensure(may.keepBoard(actor(), { hotlineId: ownHotline() }));
    const term = appointed(input);
    const facts = await this.terms.factsToAppoint(input.id, input.seatId, term);
    if (facts.replayed) return [];
    const { seat } = facts;
    if (!seat) throw notFound();
    ensureHolder(term, facts);
    const { ended, inTheWay } = succession(term, seat.terms);
    ensureValid(
      problemsOf(
        termProblems(term, seat, latest()),
        overlapProblems('startsOn', term, inTheWay),
        termLimitProblem('holder', term, afterEnding(seat.terms, ended), seat.maxConsecutiveTerms),
      ),
    );
    const changes = ended
      ? await this.change(ended.term, { ...ended.term, endsOn: ended.endsOn, endedReason: 'REPLACED' })
      : [];
    await this.terms.add(input.id, input.seatId, term);
    return [...changes, addedTerm(input.id, term)];
  }

  /** Ends a term before its time. */
  async end({ endsOn, reason, ...input }: EndTermInput): Promise<TermChange[]> {
    const { seat, term } = await this.loaded(input);
    const next = { ...term, endsOn, endedReason: reason };
    ensureValid(termProblems(next, seat, latest()));
    if (term.endsOn !== null && endsOn > term.endsOn) {
      throw invalid('endsOn', 'The term ends before that day. To make it longer, correct its days.');
    }
    return this.change(term, next);
  }

  async correct({ startsOn, endsOn = null, ...input }: CorrectTermInput): Promise<TermChange[]> {
    const { seat, term } = await this.loaded(input);
    const next = { ...term, startsOn, endsOn };
    const others = seat.terms.filter(({ id }) => id !== term.id);
    ensureValid(
      problemsOf(
        termProblems(next, seat, latest()),
        overlapProblems('startsOn', next, others),
        termLimitProblem('startsOn', next, others, seat.maxConsecutiveTerms),
      ),
    );
    return this.change(term, next);
  }

  /** Vacates every seat of somebody who leaves. */
  async vacate({ lastDay, reason, ...input }: VacateSeatsInput): Promise<TermChange[]> {
    ensure(may.keepBoard(actor(), { hotlineId: ownHotline() }));
    const holder = { personId: input.personId ?? null, userId: input.userId ?? null };
    ensureValid(holderProblems({ ...holder, roleTitle: null }));
    if (!(await this.terms.knows(holder))) throw notFound();
    return this.terms.vacate(holder, lastDay, reason);
  }

  /** CONFLICT, and nothing changed, when somebody has changed one of the terms, or filled the seat, since. */
  async undo({ changes }: UndoTermChangesInput): Promise<number> {
    ensure(may.keepBoard(actor(), { hotlineId: ownHotline() }));
    const restored = await this.terms.restore(changes);
    if (restored.length < changes.length) {
      throw conflict({ changed: changes.map(({ termId }) => termId).filter((id) => !restored.includes(id)) });
    }
    return restored.length;
  }

  private async loaded({ id, version }: VersionedInput): Promise<{ seat: SeatFacts; term: LoadedTerm }> {
    ensure(may.keepBoard(actor(), { hotlineId: ownHotline() }));
    const seat = await this.terms.seatOfTerm(id);
    const term = seat?.terms.find((each) => each.id === id);
    if (!seat || !term) throw notFound();
    if (term.version !== version) throw conflict(term);
    return { seat, term };
  }

  private async change(before: LoadedTerm, next: LoadedTerm): Promise<TermChange[]> {
    const changes = await this.terms.change(before, next);
    if (changes.length === 0) throw conflict((await this.terms.seatOfTerm(before.id))?.terms);
    return changes;
  }
}

const appointed = (input: AppointInput): HeldTerm => ({
  personId: input.personId ?? null,
  userId: input.userId ?? null,
  roleTitle: trimmedOrNull(input.roleTitle),
  startsOn: input.startsOn,
  endsOn: input.endsOn ?? null,
});

/** The hotline knows the holder, and may keep them by name here. */
function ensureHolder(term: HeldTerm, { seat, person, colleague }: AppointmentFacts): void {
  ensureValid(holderProblems(term));
  if (term.personId !== null && !person) throw invalid('personId', 'Choose a contact of your hotline.');
  if (term.userId !== null && colleague?.active !== true) throw invalid('userId', 'Choose somebody of your hotline.');
  const background = { organisationType: seat?.organisationType ?? null, livedExperience: false };
  if (person?.named && !personNameAllowed(background).allowed) {
    throw invalid('personId', 'People of a peer community are kept as a role only. Name the role instead.');
  }
}

/** The terms as they are once the one that runs has ended. */
const afterEnding = (terms: readonly LoadedTerm[], ended: ReturnType<typeof succession<LoadedTerm>>['ended']) =>
  terms.map((term) => (term === ended?.term ? { ...term, endsOn: ended.endsOn } : term));

const addedTerm = (termId: string, { startsOn, endsOn }: HeldTerm): TermChange => ({
  termId,
  version: 1,
  added: true,
  previousStart: startsOn,
  previousEnd: endsOn,
  previousReason: null,
});
