import type { MigrationInterface, QueryRunner } from 'typeorm';
import { partnership, stamps, tenant } from '../columns.ts';
import { entersTimeline } from '../timeline.ts';
import { tenantWall } from '../walls.ts';

/** What both sides put in writing. The document itself stays in the hotline's own system; here is its address. */
export class CreateAgreements1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.agreements (
        ${tenant},
        ${partnership},
        kind text not null check (kind in ('MOU', 'LETTER_OF_INTENT', 'REFERRAL_PROTOCOL', 'CAMPAIGN_AGREEMENT', 'DATA_SHARING', 'HANDSHAKE')),
        -- How far an unsigned paper has come; what follows the signatures is told by the dates.
        progress text not null default 'DRAFT' check (progress in ('DRAFT', 'LEGAL_REVIEW', 'SENT')),
        valid_from date,
        -- Null for an agreement without an end.
        valid_until date check (valid_until >= valid_from),
        -- Who signed is told by role, so that a paper outlives the person.
        hotline_signatory text,
        hotline_signed_on date,
        partner_signatory text,
        partner_signed_on date,
        terminated_on date,
        termination_reason text,
        document_url text check (document_url ~ '^https://'),
        note text,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        ${stamps}
      );
      create index on app.agreements (hotline_id, partnership_id, valid_until desc, id desc) where withdrawn_at is null;
      create index on app.agreements (hotline_id, valid_until, id) where withdrawn_at is null;

      -- Who noted why there is no written agreement: an approval is somebody else's to give.
      alter table app.partnerships add column no_agreement_by uuid references app.users;
      -- A coordinator has asked a manager for the step to AGREED; empty again once it is taken or sent back.
      alter table app.partnerships
        add column approval_asked_by uuid references app.users,
        add column approval_asked_at timestamptz,
        add check ((approval_asked_by is null) = (approval_asked_at is null));
      create index approvals_waiting on app.partnerships (hotline_id, approval_asked_at, id) where approval_asked_at is not null;
      update app.partnerships set no_agreement_by = coalesce(owner_id, created_by) where no_agreement_reason is not null;
      ${tenantWall('app.agreements', { network: { partnership: 'partnership_id' } })}
      ${entersTimeline('app.agreements', {
        kind: 'AGREEMENT',
        // It happened on the day of the later signature; before that it is a draft, and nothing has happened.
        happenedOn: 'greatest(new.hotline_signed_on, new.partner_signed_on)',
        sharing: `'AMBER'`,
        when: 'new.hotline_signed_on is not null and new.partner_signed_on is not null',
      })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.partnerships drop column no_agreement_by, drop column approval_asked_by, drop column approval_asked_at;
      drop table app.agreements;
      drop function app.enter_agreement;
    `);
  }
}
