import type { SharingLabel } from '../vocabulary/index.ts';
import { type Action, accessTable } from './access-table.ts';
import { type Actor, isHotlineRole } from './actor.ts';
import { secretariatLabels } from './sharing-rules.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** A record that belongs to a hotline (or, with `null`, to the network) and may carry a sharing label. */
export interface OwnedRecord {
  readonly hotlineId: string | null;
  readonly sharing?: SharingLabel;
}

const belongsTo = (actor: Actor, record: OwnedRecord): boolean =>
  isHotlineRole(actor.role)
    ? actor.hotlineId !== null && record.hotlineId === actor.hotlineId
    : record.hotlineId === null;

/**
 * Whether the actor can know of the record, so that a "no" may say why. Everything else answers like a random
 * id (architecture.md, "One operation, one transaction, two walls", rule 6).
 */
function canKnow(actor: Actor, record: OwnedRecord): boolean {
  if (belongsTo(actor, record) || record.hotlineId === null) return true;
  if (actor.role !== 'SECRETARIAT') return false;
  // Without a label the second wall has already chosen what the secretariat could load.
  return record.sharing === undefined || secretariatLabels.includes(record.sharing);
}

/** Looks an action up in the table. Without a record the question is about a new one of the actor's own. */
export function decide(action: Action, actor: Actor, record?: OwnedRecord): Verdict {
  const rule = accessTable[action];
  const reach = rule[actor.role];
  if (record !== undefined && reach !== 'any' && !canKnow(actor, record)) return refused('NOT_FOUND');
  if (reach === 'any') return allowed;
  const own = record === undefined ? actor.hotlineId !== null || !isHotlineRole(actor.role) : belongsTo(actor, record);
  return reach === 'own' && own ? allowed : refused('FORBIDDEN', rule.otherwise);
}
