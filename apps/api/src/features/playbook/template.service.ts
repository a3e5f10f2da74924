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
import { actor } from '../../kernel/operation/operation.ts';
import { changedSince, ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type { AddTemplateInput, EditTemplateInput, PlaybookStepInput } from './template.inputs.ts';
import { type LoadedTemplate, TemplateRepository } from './template.repository.ts';

/** Commands on templates. */
@Injectable()
export class TemplateService {
  constructor(private readonly templates: TemplateRepository) {}

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
    await this.templates.add(id, facts, steps);
    return id;
  }

  /** From a retired template no list begins; lists that began keep their steps. Answers the id. */
  async setRetired({ id, version }: VersionedInput, retired: boolean): Promise<string> {
    ensure(may.editTemplate(actor()));
    const before = await this.loaded(id);
    if (before.retired === retired) return id;
    await ensureVersion('playbook_templates', before, version);
    if (!(await this.templates.setRetired(before, retired))) throw await this.changed(before);
    return id;
  }

  /** Answers the id. Other steps become a new edition; lists that were started keep theirs until somebody moves them. */
  async edit(input: EditTemplateInput): Promise<string> {
    ensure(may.editTemplate(actor()));
    const before = await this.loaded(input.id);
    await ensureVersion('playbook_templates', before, input.version);
    const facts = { title: input.title.trim(), purpose: input.purpose.trim() };
    const steps = stepsOf(input.steps);
    ensureValid(problemsOf(templateProblems(facts), stepsProblems(steps)));
    const same = JSON.stringify(steps) === JSON.stringify(before.steps.map(inOrder));
    if (!(await this.templates.change(before, facts, same ? null : steps))) throw await this.changed(before);
    return before.id;
  }

  private async changed({ id, version }: LoadedTemplate) {
    return changedSince('playbook_templates', await this.loaded(id), version);
  }

  private async loaded(id: string): Promise<LoadedTemplate> {
    const template = await this.templates.load(id);
    if (!template) throw notFound();
    return template;
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
