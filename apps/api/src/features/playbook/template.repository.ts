import type { PlaybookStep } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { db, sql } from '../../kernel/operation/operation.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { PlaybookEditionEntity, PlaybookTemplateEntity } from './template.entity.ts';

/** A template with the steps of its latest edition. */
export interface LoadedTemplate {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly edition: number;
  readonly version: number;
  readonly retired: boolean;
  readonly steps: readonly PlaybookStep[];
}

type TemplateFacts = Pick<PlaybookTemplateEntity, 'title' | 'purpose' | 'sourceTitle' | 'sourceUrl'>;

/** Templates of the playbook, for commands. */
@Injectable()
export class TemplateRepository {
  /** With its first edition; a template with this id that is there already stays as it is. */
  async add(id: string, facts: TemplateFacts, steps: PlaybookStep[]): Promise<void> {
    const added = await db()
      .createQueryBuilder()
      .insert()
      .into(PlaybookTemplateEntity)
      .values({ id, ...facts, edition: 1 })
      .orIgnore()
      .returning('id')
      .execute();
    if (added.raw.length > 0) await this.addEdition(id, 1, steps);
  }

  async load(id: string): Promise<LoadedTemplate | null> {
    const [row] = await sql<LoadedTemplate>(
      `select t.id, t.title, t.purpose, t.edition, t.version, t.retired_at is not null as retired, e.steps
       from app.playbook_templates t join app.playbook_editions e on e.template_id = t.id and e.edition = t.edition
       where t.id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Other steps become a new edition; null leaves them. Answers false when somebody else was faster. */
  async change(
    { id, version, edition }: LoadedTemplate,
    facts: Pick<TemplateFacts, 'title' | 'purpose'>,
    steps: PlaybookStep[] | null,
  ): Promise<boolean> {
    const next = steps ? edition + 1 : edition;
    if (!(await updateVersion(PlaybookTemplateEntity, { id }, version, { ...facts, edition: next }))) return false;
    if (steps) await this.addEdition(id, next, steps);
    return true;
  }

  /** Answers false when somebody else was faster. */
  setRetired({ id, version }: LoadedTemplate, retired: boolean): Promise<boolean> {
    return updateVersion(PlaybookTemplateEntity, { id }, version, { retiredAt: retired ? () => 'now()' : null });
  }

  private async addEdition(templateId: string, edition: number, steps: PlaybookStep[]): Promise<void> {
    await db().insert(PlaybookEditionEntity, { id: newId(), templateId, edition, steps });
  }
}
