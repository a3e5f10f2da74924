import { addDays, type CivilDate, daysBetween } from '@alongside/shared';
import { STALE_AFTER_DAYS } from '../registry/index.ts';
import { referralDirections } from '../vocabulary/index.ts';
import type {
  Contact,
  DatedTask,
  HealthFacts,
  HealthReason,
  HealthSeverity,
  OpenObstacle,
  SignedAgreement,
} from './health-facts.ts';
import { agreedStages, cadenceOf, healthLimits } from './health-limits.ts';
import { healthMessage } from './health-messages.ts';
import { lastFullQuarter, quarterStart } from './quarter.ts';

/** Finds at most one reason: the worst of its kind. */
export type HealthRule = (facts: HealthFacts, today: CivilDate) => HealthReason | null;

const reason = (
  code: HealthReason['code'],
  severity: HealthSeverity,
  since: CivilDate,
  recordId: string | null = null,
): HealthReason => ({ code, severity, since, message: healthMessage(code, severity), recordId });

/** The first of a list in an order; ties are settled by the id, so that the answer never depends on the list's. */
function first<T extends { readonly id: string }>(
  list: readonly T[],
  key: (one: T) => string = () => '',
): T | undefined {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1))[0];
}

const greatest = (days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);

/** The latest contact that has happened. */
export function lastContact({ contacts }: Pick<HealthFacts, 'contacts'>, today: CivilDate): Contact | undefined {
  const past = contacts.filter(({ on }) => on <= today);
  const latest = greatest(past.map(({ on }) => on));
  return first(past.filter(({ on }) => on === latest));
}

const noRecentContact: HealthRule = (facts, today) => {
  const cadence = cadenceOf(facts.stage, facts.sister);
  const last = lastContact(facts, today);
  if (cadence === null || !facts.contactsComplete || last === undefined) return null;
  const { needsAttention, atRisk, dormant } = healthLimits.contact;
  const days = daysBetween(last.on, today);
  const found = (severity: HealthSeverity) => reason('NO_RECENT_CONTACT', severity, last.on, last.id);
  if (days > dormant) return found('DORMANT');
  if (days > atRisk * cadence) return found('AT_RISK');
  return days > needsAttention * cadence ? found('NEEDS_ATTENTION') : null;
};

const reviewOverdue: HealthRule = ({ nextReviewOn }, today) => {
  if (nextReviewOn === null) return null;
  const days = daysBetween(nextReviewOn, today);
  if (days > healthLimits.review.atRisk) return reason('REVIEW_OVERDUE', 'AT_RISK', nextReviewOn);
  return days > healthLimits.review.needsAttention ? reason('REVIEW_OVERDUE', 'NEEDS_ATTENTION', nextReviewOn) : null;
};

/** The last day, and for an agreement without an end a text after every day. */
const endOf = ({ until }: SignedAgreement): string => until ?? 'never';

/**
 * The agreement on which a partnership rests: of each kind the one that begins last, since it took the place of
 * those before it also after its own end; of these the one that lasts longest. A signed successor counts before
 * its first day, so that an agreement which is renewed in time never looks as if it ended.
 */
export function lastingAgreement(agreements: readonly SignedAgreement[]): SignedAgreement | undefined {
  const kinds = [...new Set(agreements.map(({ kind }) => kind))];
  const current = kinds.flatMap((kind) => {
    const ofKind = agreements.filter((one) => one.kind === kind);
    const latest = greatest(ofKind.map(({ from }) => from));
    return first(ofKind.filter(({ from }) => from === latest)) ?? [];
  });
  const longest = greatest(current.map(endOf));
  return first(current.filter((one) => endOf(one) === longest));
}

const agreementEnd: HealthRule = ({ stage, agreements }, today) => {
  const agreement = lastingAgreement(agreements);
  const rests = (agreedStages as readonly string[]).includes(stage);
  if (!rests || agreement === undefined || agreement.until === null) return null;
  const { id, until } = agreement;
  if (until < today) return reason('AGREEMENT_ENDED', 'AT_RISK', until, id);
  return addDays(until, -healthLimits.agreementEndsWithin) <= today
    ? reason('AGREEMENT_ENDING', 'NEEDS_ATTENTION', until, id)
    : null;
};

const severityOfObstacle: Readonly<Record<OpenObstacle['severity'], HealthSeverity | null>> = {
  LOW: null,
  MEDIUM: 'NEEDS_ATTENTION',
  HIGH: 'AT_RISK',
};

const obstacleOpen: HealthRule = ({ obstacles }) => {
  for (const severity of ['HIGH', 'MEDIUM'] as const) {
    const oldest = first(
      obstacles.filter((one) => one.severity === severity),
      ({ since }) => since,
    );
    const found = severityOfObstacle[severity];
    if (oldest && found) return reason('OBSTACLE_OPEN', found, oldest.since, oldest.id);
  }
  return null;
};

const tasksOverdue: HealthRule = ({ tasks }, today) => {
  const overdue: readonly DatedTask[] = tasks.filter(({ dueOn }) => dueOn < today);
  const oldest = first(overdue, ({ dueOn }) => dueOn);
  const { needsAttention, atRisk, atRiskDays } = healthLimits.tasks;
  if (oldest === undefined || overdue.length < needsAttention) return null;
  const bad = overdue.length >= atRisk || daysBetween(oldest.dueOn, today) > atRiskDays;
  return reason('TASKS_OVERDUE', bad ? 'AT_RISK' : 'NEEDS_ATTENTION', oldest.dueOn, oldest.id);
};

const factsStale: HealthRule = ({ initiativeVouchedUntil: until }, today) =>
  daysBetween(until, today) > STALE_AFTER_DAYS ? reason('FACTS_STALE', 'NEEDS_ATTENTION', until) : null;

/** Compares the sums over those months of the quarter for which the partner gave a figure, each direction by itself. */
const figuresDiffer: HealthRule = ({ figures }, today) => {
  const months = lastFullQuarter(today);
  const differs = referralDirections.codes.some((direction) => {
    const compared = figures.filter((one) => one.direction === direction && months.includes(one.month));
    const ours = compared.reduce((sum, one) => sum + one.ours, 0);
    const theirs = compared.reduce((sum, one) => sum + one.theirs, 0);
    return Math.abs(ours - theirs) > healthLimits.figures * Math.max(ours, theirs);
  });
  return differs ? reason('FIGURES_DIFFER', 'NEEDS_ATTENTION', quarterStart(today)) : null;
};

/** Every rule, in the order in which reasons of the same severity are told. */
export const healthRules: readonly HealthRule[] = Object.freeze([
  noRecentContact,
  reviewOverdue,
  agreementEnd,
  obstacleOpen,
  tasksOverdue,
  factsStale,
  figuresDiffer,
]);
