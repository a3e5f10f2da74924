import { randomBytes } from 'node:crypto';
import {
  conflict,
  type DrawReceipt,
  ensure,
  ensureValid,
  type Feasibility,
  invalid,
  isSelecting,
  lineProblem,
  may,
  poolHash,
  problemsOf,
  rulesHash,
  rulesProblems,
  textLimits,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor, db } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import { DrawEntity } from './draw.entity.ts';
import type { FocusGroupEntity } from './focus-group.entity.ts';
import type { DrawPanelInput } from './focus-group.inputs.ts';
import { FocusGroupRepository, type Selection } from './focus-group.repository.ts';
import { settled } from './focus-group.service.ts';
import type { PanelFeasibility } from './focus-group.types.ts';
import { PanelSolverService } from './panel-solver.service.ts';

/** Whether a panel exists, and the drawing of one. */
@Injectable()
export class DrawService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly solver: PanelSolverService,
    private readonly gate: OperationGate,
  ) {}

  async feasibility(focusGroupId: string): Promise<PanelFeasibility> {
    ensure(may.seeFocusGroup(actor()));
    const selection = await this.groups.selection(await this.groups.read(focusGroupId));
    ensureValid(rulesProblems(selection.rules, selection.pool));
    const answer = await this.solver.feasibility(selection.pool, selection.rules);
    return { feasible: answer.feasible, eligible: selection.pool.length, changes: changesOf(answer) };
  }

  /**
   * Draws and keeps the receipt. Answers the id of the focus group. The same pool and rules are drawn once; another
   * draw needs a reason, and both stay to be seen.
   */
  async draw({ id, focusGroupId, redrawnBecause }: DrawPanelInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const seen = await this.groups.read(focusGroupId);
    if (await this.groups.isDrawn(id)) return focusGroupId;
    if (!isSelecting(seen.status)) throw settled(seen);
    const selection = await this.groups.selection(seen);
    const reason = trimmedOrNull(redrawnBecause);
    await this.mayDraw(seen, selection, reason);
    const receipt = await this.gate.outside(() => this.drawn(selection));
    // Nobody waited while the lot was drawn: it counts only for the pool and the rules that it was drawn from.
    const group = await this.groups.find(focusGroupId);
    if (await this.groups.isDrawn(id)) return focusGroupId;
    if (!isSelecting(group.status)) throw settled(group);
    const now = await this.groups.selection(group);
    if (poolHash(now.pool) !== receipt.poolHash || rulesHash(now.rules) !== receipt.rulesHash)
      throw conflict({ version: group.version }, 'Pool or rules have changed meanwhile. Look at them and draw again.');
    const { next, again } = await this.mayDraw(group, now, reason);
    await db().insert(DrawEntity, {
      id,
      focusGroupId,
      number: next,
      poolHash: receipt.poolHash,
      rulesHash: receipt.rulesHash,
      receipt: receipt as object,
      redrawnBecause: again ? reason : null,
      createdBy: actor().userId,
    });
    await this.groups.moveTo(group, 'SELECTING');
    return focusGroupId;
  }

  /** Refuses rules that contradict themselves, and the same pool and rules again without a reason. */
  private async mayDraw(
    group: FocusGroupEntity,
    { pool, rules }: Selection,
    reason: string | null,
  ): Promise<{ again: boolean; next: number }> {
    ensureValid(rulesProblems(rules, pool));
    const { again, next } = await this.groups.draws(group.id, poolHash(pool), rulesHash(rules));
    if (again && reason === null)
      throw invalid('redrawnBecause', 'This pool was drawn by these rules already. Say why again.');
    ensureValid(problemsOf(reason === null ? undefined : lineProblem('redrawnBecause', reason, textLimits.note)));
    return { again, next };
  }

  private async drawn({ pool, rules }: Selection): Promise<DrawReceipt> {
    const answer = await this.solver.feasibility(pool, rules);
    if (!answer.feasible) throw invalid('quotas', 'The rules cannot be fulfilled with this pool. Change them first.');
    return this.solver.draw(pool, rules, randomBytes(32).toString('hex'));
  }
}

function changesOf(answer: Feasibility): PanelFeasibility['changes'] {
  if (answer.feasible) return [];
  return answer.changes.map(({ rule, end, from, to }) => {
    const { attribute = null, value = null } = rule.rule === 'SEATS' ? {} : rule;
    return { rule: rule.rule, attribute, value, least: end === 'min', from, to } as PanelFeasibility['changes'][number];
  });
}
