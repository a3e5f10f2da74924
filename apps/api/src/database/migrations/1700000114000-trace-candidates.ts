import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From an answer to those who came into pools by it; candidates out of accepted proposals learn of the answer that they came from. */
export class TraceCandidates1700000114000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update app.focus_group_candidates c set source_hotline_id = p.hotline_id, source_record_id = p.invitation_id
      from app.survey_proposals p
      where p.kind = 'FOCUS_GROUP' and p.target_id = c.id and c.source = 'SURVEY' and c.source_record_id is null;
      create index candidates_by_origin on app.focus_group_candidates (source_hotline_id, source_record_id)
        where source_record_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index app.candidates_by_origin;');
  }
}
