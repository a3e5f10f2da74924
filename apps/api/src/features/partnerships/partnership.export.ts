import { type Actor, type SharingLabel, scopeOf } from '@alongside/domain';
import { parseCivilDate } from '@alongside/shared';
import { code, codes, countries, day, text } from '../../kernel/exports/columns.ts';
import { defineExport, extendExport, type ListFilterValues } from '../../kernel/exports/export-map.ts';
import { byCountry, byDay, byRecord, coded, yesOrNo } from '../../kernel/exports/filters.ts';

interface Row {
  readonly stage: string;
  readonly stageOn: string | null;
  readonly health: { readonly level: string; readonly reasons: readonly { readonly code: string }[] };
  readonly intensity: string | null;
  readonly targetIntensity: string | null;
  readonly nextReviewOn: string | null;
  readonly updatedAt: string;
  readonly sharing: SharingLabel;
  readonly hotline: { readonly name: string };
  readonly initiative: { readonly name: string; readonly countries: readonly { readonly code: string }[] };
  readonly owner: { readonly name: string } | null;
}

/** A hotline's health follows also from what stays inside; the secretariat's only from what is shared with it. */
const labelOfHealth = (_row: Row, { role }: Actor): SharingLabel | null =>
  scopeOf(role) === 'hotline' ? 'AMBER_STRICT' : null;

/** The stage that the list goes by: that of the day for which it is asked. */
const stageAsOf = ({ on }: ListFilterValues): string =>
  `stageOn(day: ${JSON.stringify(parseCivilDate(String(on)) ?? null)})`;

defineExport<Row>({
  list: 'partnerships',
  name: 'PARTNERSHIPS',
  headings: 'partnershipColumn',
  columns: {
    NAME: [
      text('NAME', 'initiative { name }', ({ initiative }) => initiative.name),
      countries('COUNTRY', 'initiative { countries { code } }', ({ initiative }) =>
        initiative.countries.map((country) => country.code),
      ),
    ],
    hotline: [text('HOTLINE', 'hotline { name }', ({ hotline }) => hotline.name)],
    STAGE: [code('STAGE', stageAsOf, 'stage', ({ stageOn }) => stageOn)],
    stageToday: [code('STAGE_TODAY', 'stage', 'stage', ({ stage }) => stage)],
    HEALTH: [
      code('HEALTH', 'health { level }', 'healthLevel', ({ health }) => health.level, { sharing: labelOfHealth }),
      codes('HEALTH_REASONS', 'health { reasons { code } }', 'healthReason', ({ health }) =>
        health.reasons.map((reason) => reason.code),
      ),
    ],
    intensity: [
      code('INTENSITY', 'intensity', 'intensity', ({ intensity }) => intensity),
      code('TARGET_INTENSITY', 'targetIntensity', 'intensity', ({ targetIntensity }) => targetIntensity),
    ],
    owner: [text('OWNER', 'owner { name }', ({ owner }) => owner?.name)],
    NEXT_REVIEW: [day('NEXT_REVIEW', 'nextReviewOn', ({ nextReviewOn }) => nextReviewOn)],
    UPDATED: [text('UPDATED', 'updatedAt', ({ updatedAt }) => updatedAt)],
  },
  filters: {
    on: byDay('AS_OF'),
    stage: coded('STAGE', 'stage'),
    ownerId: byRecord('OWNER', 'User'),
    mine: yesOrNo('MINE'),
    initiativeId: byRecord('INITIATIVE', 'Initiative'),
    hotlineId: byRecord('HOTLINE', 'Hotline'),
    country: byCountry,
    intensity: coded('INTENSITY', 'intensity'),
    health: coded('HEALTH', 'healthLevel'),
    reviewDueBy: byDay('REVIEW_DUE_BY'),
    quietSince: byDay('QUIET_SINCE'),
    awaitingApproval: yesOrNo('AWAITING_APPROVAL'),
    open: yesOrNo('OPEN'),
  },
  sharing: { fields: 'sharing', of: ({ sharing }) => sharing, none: 'AMBER' },
});

extendExport<{ readonly myPartnership: { readonly stage: string; readonly sharing: SharingLabel } | null }>(
  'initiatives',
  {
    columns: {
      partnership: [
        code('PARTNERSHIP', 'myPartnership { stage sharing }', 'stage', ({ myPartnership }) => myPartnership?.stage, {
          sharing: ({ myPartnership }) => myPartnership?.sharing ?? null,
        }),
      ],
    },
  },
);
