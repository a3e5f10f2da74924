import {
  ensure,
  ensureValid,
  may,
  notFound,
  type PlaybookStep,
  problemsOf,
  stepsProblems,
  templateProblems,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor, db, sql } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import { PlaybookEditionEntity, PlaybookTemplateEntity } from './template.entity.ts';
import type { AddTemplateInput, EditTemplateInput, PlaybookStepInput } from './template.inputs.ts';

interface LoadedTemplate {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly edition: number;
  readonly version: number;
  readonly retired: boolean;
  readonly steps: readonly PlaybookStep[];
}

/** Commands on templates. */
@Injectable()
export class TemplateService {
  /** Adds a template with its first edition. Answers its id; the same request twice is one template. */
  async add({ id, ...input }: AddTemplateInput): Promise<string> {
    ensure(may.editTemplate(actor()));
    const facts = {
      title: input.title.trim(),
      purpose: input.purpose.trim(),
      sourceTitle: trimmedOrNull(input.sourceTitle),
      sourceUrl: trimmedOrNull(input.sourceUrl),
    };
    const steps = stepsOf(input.steps);
    ensureValid(problemsOf(templateProblems(facts), stepsProblems(steps)));
    const added = await db()
      .createQueryBuilder()
      .insert()
      .into(PlaybookTemplateEntity)
      .values({ id, ...facts, edition: 1 });
    const { raw } = await added.orIgnore().returning('id').execute();
    if (raw.length > 0) await db().insert(PlaybookEditionEntity, { id: newId(), templateId: id, edition: 1, steps });
    return id;
  }

  /** From a retired template no list begins; lists that began keep their steps. Answers the id. */
  async setRetired({ id, version }: VersionedInput, retired: boolean): Promise<string> {
    ensure(may.editTemplate(actor()));
    const before = await this.loaded(id);
    if (before.retired === retired) return id;
    await ensureVersion('playbook_templates', before, version);
    const changes = { retiredAt: retired ? () => 'now()' : null };
    if (await updateVersion(PlaybookTemplateEntity, { id }, before.version, changes)) return id;
    throw await changedSince('playbook_templates', await this.loaded(id), version);
  }

  /** Answers the id. Other steps become a new edition; lists that were started keep theirs until somebody moves them. */
  async edit(input: EditTemplateInput): Promise<string> {
    ensure(may.editTemplate(actor()));
    const before = await this.loaded(input.id);
    await ensureVersion('playbook_templates', before, input.version);
    const title = input.title.trim();
    const purpose = input.purpose.trim();
    const steps = stepsOf(input.steps);
    ensureValid(problemsOf(templateProblems({ title, purpose }), stepsProblems(steps)));
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
      `select t.id, t.title, t.purpose, t.edition, t.version, t.retired_at is not null as retired, e.steps
       from app.playbook_templates t join app.playbook_editions e on e.template_id = t.id and e.edition = t.edition
       where t.id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return row;
  }
}

const stepsOf = (given: readonly PlaybookStepInput[]): PlaybookStep[] =>
  given.map(({ key, phase, title, hint }) => ({
    key: key.trim(),
    phase: phase.trim(),
    title: title.trim(),
    hint: trimmedOrNull(hint),
  }));

const inOrder = ({ key, phase, title, hint }: PlaybookStep): PlaybookStep => ({ key, phase, title, hint });
