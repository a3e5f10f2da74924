import {
  ensure,
  ensureValid,
  type FocusGroupPlan,
  focusGroupProblems,
  isSelecting,
  isSettled,
  lineProblem,
  may,
  problemsOf,
  quotaValueProblems,
  type Refusal,
  rulesProblems,
  textLimits,
  wrongStage,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, db } from '../../kernel/operation/operation.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { FocusGroupEntity } from './focus-group.entity.ts';
import type {
  CancelFocusGroupInput,
  EditFocusGroupInput,
  PlanFocusGroupInput,
  SetSelectionRulesInput,
} from './focus-group.inputs.ts';
import { FocusGroupRepository } from './focus-group.repository.ts';

/** What a focus group begins with, until somebody sets its rules. */
const firstRules = { seats: 8, reserves: 4, quotas: [], caps: [{ attribute: 'ORGANISATION', max: 1 }] };

/** Commands on focus groups. Each answers the id of the focus group. */
@Injectable()
export class FocusGroupService {
  constructor(private readonly groups: FocusGroupRepository) {}

  async plan({ id, confirmedText: _, ...input }: PlanFocusGroupInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const plan = checked(input);
    const row = {
      id,
      ...plan,
      questions: [...plan.questions],
      ...firstRules,
      format: input.format,
      createdBy: actor().userId,
    };
    await db().createQueryBuilder().insert().into(FocusGroupEntity).values(row).orIgnore().execute();
    return id;
  }

  async edit({ id, version, format, ...input }: EditFocusGroupInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.findVersion(id, version);
    if (isSettled(group.status)) throw settled(group);
    return this.save(group, { ...checked(input), format });
  }

  async setRules({ id, version, ...input }: SetSelectionRulesInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.findVersion(id, version);
    if (!isSelecting(group.status)) throw settled(group);
    const rules = {
      seats: input.seats,
      reserves: input.reserves,
      quotas: input.quotas.map(({ attribute, value, min, max }) => ({
        attribute,
        value: value.trim(),
        min,
        max: max ?? null,
      })),
      caps: input.caps.map(({ attribute, max }) => ({ attribute, max })),
    };
    ensureValid(
      problemsOf(
        rules.seats > MOST_SEATS
          ? { field: 'seats', message: `Choose at most ${String(MOST_SEATS)} seats.` }
          : undefined,
        rules.reserves > MOST_SEATS
          ? { field: 'reserves', message: `Choose at most ${String(MOST_SEATS)} reserves.` }
          : undefined,
        rulesProblems({ ...rules, mustInclude: [] }, []),
        quotaValueProblems(rules.quotas),
      ),
    );
    return this.save(group, rules);
  }

  async cancel({ id, version, reason }: CancelFocusGroupInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.findVersion(id, version);
    if (isSettled(group.status) || group.status === 'HELD') throw settled(group);
    ensureValid(problemsOf(lineProblem('reason', reason, textLimits.note)));
    return this.save(group, { status: 'CANCELLED', cancelledBecause: reason.trim() });
  }

  private async save(group: FocusGroupEntity, changes: object): Promise<string> {
    await updateVersion(FocusGroupEntity, { id: group.id }, group.version, changes);
    return group.id;
  }
}

/** As the table holds them. */
const MOST_SEATS = 100;

/** The refusal of an act that comes too late. */
export const settled = ({ status }: FocusGroupEntity): Refusal =>
  wrongStage('The focus group has come too far for this.', { from: status, to: status, missing: [] });

function checked(input: FocusGroupPlan): FocusGroupPlan {
  const plan = {
    title: input.title.trim(),
    purpose: input.purpose.trim(),
    questions: input.questions.map((question) => question.trim()).filter((question) => question !== ''),
  };
  ensureValid(focusGroupProblems(plan));
  return plan;
}
