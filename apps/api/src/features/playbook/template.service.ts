import {
  ensure,
  ensureValid,
  lineProblem,
  may,
  notFound,
  type PlaybookStep,
  problemsOf,
  stepsProblems,
  textLimits,
  tooLong,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, db, sql } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { PlaybookEditionEntity, PlaybookTemplateEntity } from './template.entity.ts';
import type { EditTemplateInput } from './template.inputs.ts';

interface LoadedTemplate {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly edition: number;
  readonly version: number;
  readonly steps: readonly PlaybookStep[];
}

/** Commands on templates. */
@Injectable()
export class TemplateService {
  /** Answers the id. Other steps become a new edition; lists that were started keep theirs until somebody moves them. */
  async edit(input: EditTemplateInput): Promise<string> {
    ensure(may.editTemplate(actor()));
    const before = await this.loaded(input.id);
    await ensureVersion('playbook_templates', before, input.version);
    const title = input.title.trim();
    const purpose = input.purpose.trim();
    const steps = input.steps.map(({ key, phase, title: words, hint }) => ({
      key: key.trim(),
      phase: phase.trim(),
      title: words.trim(),
      hint: trimmedOrNull(hint),
    }));
    ensureValid(
      problemsOf(
        lineProblem('title', title, textLimits.line),
        lineProblem('purpose', purpose, textLimits.note),
        tooLong('purpose', purpose, textLimits.note),
        stepsProblems(steps),
      ),
    );
    const same = JSON.stringify(steps) === JSON.stringify(before.steps.map(inOrder));
    const edition = same ? before.edition : before.edition + 1;
    if (
      !(await updateVersion(PlaybookTemplateEntity, { id: before.id }, before.version, { title, purpose, edition }))
    ) {
      throw await changedSince('playbook_templates', await this.loaded(before.id), input.version);
    }
    if (!same) await db().insert(PlaybookEditionEntity, { id: newId(), templateId: before.id, edition, steps });
    return before.id;
  }

  private async loaded(id: string): Promise<LoadedTemplate> {
    const [row] = await sql<LoadedTemplate>(
      `select t.id, t.title, t.purpose, t.edition, t.version, e.steps
       from app.playbook_templates t join app.playbook_editions e on e.template_id = t.id and e.edition = t.edition
       where t.id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return row;
  }
}

const inOrder = ({ key, phase, title, hint }: PlaybookStep): PlaybookStep => ({ key, phase, title, hint });
