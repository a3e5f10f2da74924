import { randomBytes } from 'node:crypto';
import {
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
    const group = await this.groups.find(focusGroupId);
    if (await this.groups.isDrawn(id)) return focusGroupId;
    if (!isSelecting(group.status)) throw settled(group);
    const selection = await this.groups.selection(group);
    const reason = await this.feasibleAgain(group, selection, trimmedOrNull(redrawnBecause));
    const receipt = await this.solver.draw(selection.pool, selection.rules, randomBytes(32).toString('hex'));
    const { next } = await this.groups.draws(group.id, receipt.poolHash, receipt.rulesHash);
    await db().insert(DrawEntity, {
      id,
      focusGroupId,
      number: next,
      poolHash: receipt.poolHash,
      rulesHash: receipt.rulesHash,
      receipt: receipt as object,
      redrawnBecause: reason,
      createdBy: actor().userId,
    });
    await this.groups.moveTo(group, 'SELECTING');
    return focusGroupId;
  }

  /** The reason to draw again where one is needed; refuses rules that cannot be fulfilled. */
  private async feasibleAgain(
    group: FocusGroupEntity,
    { pool, rules }: Selection,
    reason: string | null,
  ): Promise<string | null> {
    ensureValid(rulesProblems(rules, pool));
    const answer = await this.solver.feasibility(pool, rules);
    if (!answer.feasible) throw invalid('quotas', 'The rules cannot be fulfilled with this pool. Change them first.');
    const { again } = await this.groups.draws(group.id, poolHash(pool), rulesHash(rules));
    if (!again) return null;
    if (reason === null) throw invalid('redrawnBecause', 'This pool was drawn by these rules already. Say why again.');
    ensureValid(problemsOf(lineProblem('redrawnBecause', reason, textLimits.note)));
    return reason;
  }
}

function changesOf(answer: Feasibility): PanelFeasibility['changes'] {
  if (answer.feasible) return [];
  return answer.changes.map(({ rule, end, from, to }) => {
    const { attribute = null, value = null } = rule.rule === 'SEATS' ? {} : rule;
    return { rule: rule.rule, attribute, value, least: end === 'min', from, to } as PanelFeasibility['changes'][number];
  });
}
