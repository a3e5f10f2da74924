import {
  conflict,
  decisionProblems,
  ensure,
  ensureValid,
  may,
  notFound,
  planProblems,
  problemsOf,
  type ReviewDecision,
  scoreProblems,
  scoresOf,
} from '@alongside/domain';
import { latestDayOnEarth, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { NextReviewRepository } from '../partnerships/index.ts';
import { type DecideReviewInput, givenScores, type PlanReviewInput, type ScoreReviewInput } from './review.inputs.ts';
import { type LoadedReview, type PlanFacts, ReviewRepository } from './review.repository.ts';

const latest = () => latestDayOnEarth(new Date());

/** Commands on reviews. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly nextReview: NextReviewRepository,
  ) {}

  /** Opens the review of a partnership, one at a time, and sets its day. Answers the id of the review. */
  async plan({ id, partnershipId, ...input }: PlanReviewInput): Promise<string> {
    ensure(may.planReview(actor()));
    const { replayed, partnership, open } = await this.reviews.factsToPlan(id, partnershipId);
    if (replayed) return id;
    if (!partnership) throw notFound();
    ensure(may.planReview(actor(), partnership));
    if (open) throw alreadyOpen(open);
    const dueOn = input.dueOn ?? partnership.nextReviewOn;
    ensureValid(planProblems({ dueOn }, partnership, latest()));
    if (!(await this.reviews.add(id, partnershipId))) return this.plannedMeanwhile(id, partnershipId);
    await this.nextReview.set(partnershipId, dueOn);
    return id;
  }

  /** Answers the id of the review. Scores that are the same already change nothing. */
  async score({ id, version, ...input }: ScoreReviewInput): Promise<string> {
    const review = await this.standing(id);
    ensure(may.scoreReview(actor(), review));
    const given = givenScores(input.scores);
    ensureValid(scoreProblems(given));
    const scores = scoresOf(given);
    if (same(scores, review.scores)) return id;
    await ensureVersion('reviews', current(review), version);
    if (await this.reviews.score(review, scores)) return id;
    throw await changedSince('reviews', current(await this.standing(id)), version);
  }

  /** Records what the review came to, or corrects it, and sets the day of the next one. Answers the id of the review. */
  async decide({ id, version, ...input }: DecideReviewInput): Promise<string> {
    const review = await this.standing(id);
    ensure(may.decideReview(actor(), review));
    const decision: ReviewDecision = {
      heldOn: input.heldOn,
      outcome: input.outcome,
      decisions: trimmedOrNull(input.decisions),
      nextDueOn: input.nextDueOn ?? null,
    };
    const given = input.scores ? givenScores(input.scores) : undefined;
    ensureValid(problemsOf(decisionProblems(decision, review.decision, latest()), scoreProblems(given ?? [])));
    const scores = given ? scoresOf(given) : review.scores;
    if (same(decision, review.decision) && same(scores, review.scores)) return id;
    await ensureVersion('reviews', current(review), version);
    if (!(await this.reviews.decide(review, decision, scores))) {
      throw await changedSince('reviews', current(await this.standing(id)), version);
    }
    if (!review.decision || setsNext(review)) await this.nextReview.set(review.partnership.id, decision.nextDueOn);
    return id;
  }

  /** Takes a review back; one that was held gives the partnership its former day. Answers the id of the partnership. */
  async withdraw({ id, version }: VersionedInput): Promise<string> {
    const review = await this.loaded(id);
    ensure(may.withdrawReview(actor(), review));
    const { partnership } = review;
    if (review.withdrawn) return partnership.id;
    await ensureVersion('reviews', current(review), version);
    if (!(await this.reviews.withdraw(review))) {
      throw await changedSince('reviews', current(await this.loaded(id)), version);
    }
    if (setsNext(review)) await this.nextReview.set(partnership.id, review.dueOn);
    return partnership.id;
  }

  /** Puts a withdrawn review back. Answers its id. */
  async restore({ id, version }: VersionedInput): Promise<string> {
    const review = await this.loaded(id);
    ensure(may.withdrawReview(actor(), review));
    if (!review.withdrawn) return id;
    await ensureVersion('reviews', current(review), version);
    const { partnership, decision, dueOn } = review;
    const { open } = await this.reviews.factsToPlan(id, partnership.id);
    if (open && !decision) throw alreadyOpen(open);
    if (!(await this.reviews.restore(review))) {
      throw await changedSince('reviews', current(await this.loaded(id)), version);
    }
    if (decision && partnership.nextReviewOn === dueOn) await this.nextReview.set(partnership.id, decision.nextDueOn);
    return id;
  }

  private async loaded(id: string): Promise<LoadedReview> {
    ensure(may.scoreReview(actor(), { hotlineId: ownHotline(), held: false }));
    const review = await this.reviews.load(id);
    if (!review) throw notFound();
    return review;
  }

  /** A review that nobody has withdrawn. */
  private async standing(id: string): Promise<LoadedReview> {
    const review = await this.loaded(id);
    if (review.withdrawn) throw notFound();
    return review;
  }

  /** Two requests arrived at once: either the same one twice, or somebody else opened a review. */
  private async plannedMeanwhile(id: string, partnershipId: string): Promise<string> {
    const { replayed, open } = await this.reviews.factsToPlan(id, partnershipId);
    if (!replayed && open) throw alreadyOpen(open);
    return id;
  }
}

const alreadyOpen = (open: NonNullable<PlanFacts['open']>) =>
  conflict(open, 'A review of this partnership is open already.');

/** Whether the day of the partnership's next review is the one that this review set. */
const setsNext = ({ decision, partnership }: LoadedReview): boolean =>
  decision !== null && partnership.nextReviewOn === decision.nextDueOn;

/** What people edit: the present values for a conflict. */
const current = ({ id, version, scores, decision }: LoadedReview) => ({ id, version, scores, ...decision });

/** Whether two flat records hold the same values. */
const same = (a: object, b: object | null): boolean =>
  b !== null && Object.entries(a).every(([name, value]) => (b as Record<string, unknown>)[name] === value);
