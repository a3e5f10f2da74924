import { useDebouncedValue } from '@mantine/hooks';
import { IconAffiliate, IconHeartHandshake, IconPencilPlus, IconPlus, IconSpeakerphone } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { PaletteEntry } from './entry.ts';
import { PaletteRecordsDocument } from './palette-records.operation.ts';

/** Records that the API finds for the text, and the acts that each of them allows. */
export function useRecordEntries(text: string): { readonly entries: PaletteEntry[]; readonly searching: boolean } {
  const { t } = useTranslation();
  const { can, hotline } = useViewer();
  const { label } = useLabel();
  const format = useFormat();
  const acts = useActs();
  const navigate = useNavigate();
  const [wanted] = useDebouncedValue(text.trim(), 150);
  const enabled = wanted.length > 1;
  const query = useRead(
    PaletteRecordsDocument,
    { text: wanted, withPartnerships: can.seePartnerships, withCampaigns: can.seeCampaigns },
    { enabled },
  );
  const searching = text.trim().length > 1 && (wanted !== text.trim() || query.isFetching);
  if (!enabled || !query.data) return { entries: [], searching };

  const partnerships = query.data.partnerships?.edges.map(({ node }) => node) ?? [];
  const initiatives = query.data.initiatives.edges.map(({ node }) => node);
  const campaigns = query.data.campaigns?.edges.map(({ node }) => node) ?? [];
  const entries: PaletteEntry[] = [
    ...partnerships.map(
      (one): PaletteEntry => ({
        id: `partnership:${one.id}`,
        group: 'partnerships',
        label: one.initiative.name,
        hint: hotline ? label('stage', one.stage) : `${one.hotline.name} · ${label('stage', one.stage)}`,
        icon: IconAffiliate,
        run: () => void navigate({ to: '/partnerships/$partnershipId', params: { partnershipId: one.id }, search: {} }),
      }),
    ),
    ...initiatives.map(
      (one): PaletteEntry => ({
        id: `initiative:${one.id}`,
        group: 'initiatives',
        label: one.name,
        hint: [one.organisation?.name, format.list(one.countries.map(({ code }) => format.country(code)).slice(0, 3))]
          .filter(Boolean)
          .join(' · '),
        icon: IconHeartHandshake,
        run: () => void navigate({ to: '/initiatives/$initiativeId', params: { initiativeId: one.id } }),
      }),
    ),
    ...campaigns.map(
      (one): PaletteEntry => ({
        id: `campaign:${one.id}`,
        group: 'campaigns',
        label: one.title,
        hint: label('campaignPhase', one.phase),
        icon: IconSpeakerphone,
        run: () => void navigate({ to: '/campaigns/$campaignId', params: { campaignId: one.id }, search: {} }),
      }),
    ),
    ...partnerships
      .filter((one) => one.viewerCan.log)
      .slice(0, 3)
      .map(
        (one): PaletteEntry => ({
          id: `log:${one.id}`,
          group: 'acts',
          label: t('palette.logWith', { name: one.initiative.name }),
          icon: IconPencilPlus,
          run: () => acts.openLog({ partnershipId: one.id, kind: 'REFERRAL' }),
        }),
      ),
    ...initiatives
      .filter((one) => one.viewerCan.startPartnership && !one.myPartnership)
      .slice(0, 3)
      .map(
        (one): PaletteEntry => ({
          id: `start:${one.id}`,
          group: 'acts',
          label: t('palette.startWith', { name: one.name }),
          icon: IconPlus,
          run: () => acts.startPartnership(one.id),
        }),
      ),
  ];
  return { entries, searching };
}
