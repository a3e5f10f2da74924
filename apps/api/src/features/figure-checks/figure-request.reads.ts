import { column, instant, month, one } from '../../kernel/reads/fields.ts';
import { defineReads, extendReads } from '../../kernel/reads/read-map.ts';
import { tenantRows } from '../../kernel/reads/tenant-rows.ts';
import { personalLinkOf } from '../personal-links/index.ts';
import { ofMonth } from '../referrals/index.ts';

defineReads({
  type: 'FigureRequest',
  table: 'app.referral_figure_requests',
  visible: tenantRows(),
  fields: {
    id: column('id'),
    month: month('month'),
    countsOut: column('counts_out'),
    countsIn: column('counts_in'),
    answeredAt: instant('answered_at'),
    link: personalLinkOf('REFERRALS'),
  },
});

extendReads('ReferralMonth', {
  request: one('FigureRequest', ofMonth),
});
