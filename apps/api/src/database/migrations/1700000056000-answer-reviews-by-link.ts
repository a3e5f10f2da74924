import type { MigrationInterface, QueryRunner } from 'typeorm';
import { roles } from '../roles.ts';
import { definerFunction } from '../walls.ts';

const domains = ['NEED', 'CHOOSING', 'WORKING', 'PLANNING', 'BARRIERS', 'REFLECTING'];
const column = (domain: string): string => `partner_${domain.toLowerCase()}`;
const given = (domain: string): string => `(given ->> '${domain}')::smallint`;

const open = 'r.held_on is null and r.withdrawn_at is null';

/** What the partner's link to a review can do: see what is asked and the own answer, and answer. */
export class AnswerReviewsByLink1700000056000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(seeing());
    await runner.query(answering());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.review_by_link, app.answer_review_by_link;');
  }
}

/** No row once the review was held or withdrawn: the link then opens nothing any more. */
const seeing = (): string =>
  definerFunction(
    'app.review_by_link()',
    [roles.link],
    `returns table (hotline text, initiative text, asked_by text, due_on date, scores jsonb, answered_at timestamptz, expires_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, app as $$
      select h.name, i.name, u.name, p.next_review_on,
        jsonb_build_object(${domains.map((domain) => `'${domain}', r.${column(domain)}`).join(', ')}),
        r.partner_answered_at, l.expires_at
      from app.live_link('REVIEW') l
        join app.reviews r on r.hotline_id = l.hotline_id and r.id = l.subject_id and ${open}
        join app.partnerships p on p.hotline_id = r.hotline_id and p.id = r.partnership_id
        join app.initiatives i on i.id = p.initiative_id
        join app.hotlines h on h.id = l.hotline_id
        join app.users u on u.id = l.created_by $$`,
  );

/** Answers whether the review is still open. The same answer again changes no row; the hotline's version stays as it is. */
const answering = (): string =>
  definerFunction(
    'app.answer_review_by_link(given jsonb)',
    [roles.link],
    `returns boolean language plpgsql security definer set search_path = pg_catalog, app as $$
      declare
        link app.personal_links;
      begin
        select * into link from app.live_link('REVIEW');
        perform from app.reviews r where r.hotline_id = link.hotline_id and r.id = link.subject_id and ${open} for update;
        if not found then
          return false;
        end if;
        update app.reviews r set ${domains.map((domain) => `${column(domain)} = ${given(domain)}`).join(', ')},
          partner_answered_at = now(), updated_at = now()
        where r.hotline_id = link.hotline_id and r.id = link.subject_id
          and (r.partner_answered_at is null
            or (${domains.map((domain) => `r.${column(domain)}`).join(', ')}) is distinct from (${domains.map(given).join(', ')}));
        if found then
          update app.personal_links set last_answered_at = now(), updated_at = now()
          where hotline_id = link.hotline_id and id = link.id;
        end if;
        return true;
      end $$`,
  );
