import { type ProposalStatus, proposalRights } from '@alongside/domain';
import { column, computed, expression, instant, many, one } from '../../kernel/reads/fields.ts';
import { defineReads, defineRoots } from '../../kernel/reads/read-map.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { nameOfUser } from '../identity/index.ts';
import { defineSubject } from '../notifications/index.ts';

defineReads({
  type: 'InitiativeProposal',
  table: 'app.initiative_proposals',
  visible: tenantRows({ network: () => 'true' }),
  fields: {
    id: column('id'),
    initiative: one('Initiative', (t, o) => `${o}.id = ${t}.initiative_id`),
    hotline: one('Hotline', (t, o) => `${o}.id = ${t}.hotline_id`),
    changes: many('ProposedChange', {
      from: (t) =>
        `(select * from rows from (jsonb_to_recordset(${t}.changes) as (field text, before text, after text)) with ordinality as x (field, before, after, place))`,
      order: (o) => `${o}.place`,
    }),
    reason: column('reason'),
    status: column('status'),
    createdAt: instant('created_at'),
    proposedBy: nameOfUser('created_by'),
    decidedAt: instant('decided_at'),
    decidedBy: expression((t) => `app.network_name(${t}.decided_by)`),
    decisionNote: column('decision_note'),
    version: column('version'),
    viewerCan: computed<{ hotlineId: string; status: ProposalStatus }>(
      (t) => ({ hotlineId: `${t}.hotline_id`, status: `${t}.status` }),
      (proposal, actor) => proposalRights(actor, proposal),
    ),
  },
  page: {
    filters: {
      status: (t, codes: string[], c) =>
        codes.length === 0 ? 'true' : `${t}.status = any(${c.values.add(codes, 'text[]')})`,
      initiativeId: (t, id: string, c) => `${t}.initiative_id = ${c.values.add(id, 'uuid')}`,
    },
    orders: {
      NEWEST: {
        terms: [
          { sql: (t) => `${t}.created_at`, type: 'timestamptz' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
        descending: true,
      },
    },
    defaultOrder: 'NEWEST',
  },
});

// Rows of the list that the proposal carries; no table of their own.
defineReads({
  type: 'ProposedChange',
  table: '',
  fields: { field: column('field'), before: column('before'), after: column('after') },
});

defineRoots({ initiativeProposals: { is: 'page', type: 'InitiativeProposal' } });

defineSubject('PROPOSAL', {
  type: 'InitiativeProposal',
  title: (s) =>
    `coalesce((select i.name from app.initiatives i where i.id = ${s}.initiative_id), ${s}.content ->> 'name')`,
});
