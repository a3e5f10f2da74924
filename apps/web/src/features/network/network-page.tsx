import { networkTieKinds, openStages, preventionLevels, regions } from '@alongside/domain';
import { Button, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconGridDots, IconTable } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useShortcut } from '../../lib/shortcut.ts';
import { utcToday } from '../../lib/today.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { SavePicture } from '../../ui/charts/save-picture.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { chosenOf, type Facet, FacetBar } from '../../ui/facet-bar.tsx';
import { InsightTabs } from '../../ui/insight-tabs.tsx';
import { Keys } from '../../ui/keys.tsx';
import { Page } from '../../ui/page.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { TableFileMenu } from '../../ui/table-file-menu.tsx';
import styles from './network.module.css';
import { NetworkPlacesDocument } from './network.operation.ts';
import { NetworkKey } from './network-key.tsx';
import { NetworkList } from './network-list.tsx';
import { NetworkMatrix } from './network-matrix.tsx';
import { NetworkMember } from './network-member.tsx';
import { type NetworkView, type Picture, useNetwork } from './use-network.ts';

/** What can be chosen: codes, and the hotlines and countries of the registry. */
function useFacets(): Facet[] {
  const { t } = useTranslation('network');
  const { label } = useLabel();
  const format = useFormat();
  const registry = useRead(NetworkPlacesDocument, {}).data;
  const hotlines = registry?.hotlines.edges.map(({ node }) => node) ?? [];
  const served = registry?.initiatives.facets.find(({ field }) => field === 'country')?.values ?? [];
  const places = new Set([...hotlines.map(({ country }) => country), ...served].flatMap((place) => place?.code ?? []));
  const coded = (id: string, codes: readonly string[], name: Parameters<typeof label>[0]): Facet => ({
    id,
    label: t(`facets.${id as 'kind' | 'stage' | 'region' | 'level'}`),
    options: codes.map((value) => ({ value, label: label(name, value) })),
  });
  return [
    coded('kind', networkTieKinds.codes, 'networkTieKind'),
    coded('stage', openStages, 'stage'),
    {
      id: 'hotline',
      label: t('facets.hotline'),
      options: hotlines.map(({ id, name }) => ({ value: id, label: name })),
    },
    coded('region', regions.codes, 'region'),
    {
      id: 'country',
      label: t('facets.country'),
      options: [...places]
        .map((value) => ({ value, label: format.country(value) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, format.locale)),
    },
    coded('level', preventionLevels.codes, 'level'),
  ];
}

/** Of which day the picture is, and what it is narrowed to. */
function useNote(facets: readonly Facet[], chosen: Parameters<typeof chosenOf>[1]): string {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const narrowed = chosenOf(facets, chosen).map(({ words }) => `${words}.`);
  return [t('chart.asOf', { date: format.date(utcToday()) }), ...narrowed].join(' ');
}

/** How much of the network is to be seen, and what is left out. */
function LeftOut({
  picture,
  bonds,
  note,
}: {
  readonly picture: Picture;
  readonly bonds: number;
  readonly note: string;
}) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const { hotlines, initiatives, hotlineCount, initiativeCount } = picture;
  return (
    <p className={styles.leftOut}>
      {note}{' '}
      {t('shown', {
        hotlines: format.number(hotlines.length),
        hotlinesOf: format.number(hotlineCount),
        initiatives: format.number(initiatives.length),
        initiativesOf: format.number(initiativeCount),
      })}{' '}
      {bonds < picture.pairsFitting &&
        `${t('busiest', {
          pairs: format.number(bonds),
          pairsOf: format.number(picture.pairsFitting),
          hotlines: format.number(picture.hotlinesFitting),
          initiatives: format.number(picture.initiativesFitting),
        })} `}
      {t('leftOut')}
    </p>
  );
}

/** Picture or list, by the key T as on other charts; on a narrow screen the list comes first. */
function useLayout({ search, set }: NetworkView) {
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const list = (search.layout ?? (narrow ? 'LIST' : 'PICTURE')) === 'LIST';
  const turn = () => set({ layout: list ? 'PICTURE' : 'LIST' });
  useShortcut('t', turn);
  return { list, turn };
}

/** Which hotline and which initiative are bound by what, as far as the reader may know of it. */
export function NetworkPage() {
  const { t, i18n } = useTranslation('network');
  const { t: ui } = useTranslation('ui');
  const { label } = useLabel();
  const view = useNetwork();
  const { search, filter, read, picture, network, set } = view;
  const { kind, stage, hotline, region, country, level } = search;
  const facets = useFacets();
  const chosen = { kind, stage, hotline, region, country, level };
  const note = useNote(facets, chosen);
  const { list, turn } = useLayout(view);
  const frame = useRef<HTMLDivElement>(null);
  const Icon = list ? IconGridDots : IconTable;
  const some = network && network.bonds.length > 0;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <InsightTabs page="network" />
      <FacetBar
        facets={facets}
        chosen={chosen}
        onChange={(id, values) => set({ [id]: values.length > 0 ? values : undefined })}
        onClear={() =>
          set({
            kind: undefined,
            stage: undefined,
            hotline: undefined,
            region: undefined,
            country: undefined,
            level: undefined,
          })
        }
      />
      <Group justify="flex-end" gap="xs" mb="sm" className="no-print">
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-keyshortcuts="t"
          leftSection={<Icon size="var(--al-icon-small)" aria-hidden />}
          rightSection={<Keys keys="t" />}
          onClick={turn}
        >
          {ui(list ? 'chart.asChart' : 'chart.asTable')}
        </Button>
        {some && !list && (
          <SavePicture
            frame={frame}
            words={{
              title: t('title'),
              note,
              sharing: picture?.sharing ?? 'AMBER_STRICT',
              name: `network_${utcToday()}`,
            }}
          />
        )}
        <TableFileMenu
          title={label('listName', 'NETWORK')}
          request={{ path: '/export/network', body: { language: i18n.language, filter } }}
        />
      </Group>
      {read.error && !picture && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      {!picture && !read.error && <TextSkeleton lines={12} />}
      {picture && network && <LeftOut picture={picture} bonds={network.bonds.length} note={note} />}
      {network && !some && <EmptyState title={t('none')} text={t('noneText')} />}
      {some && (!list || search.member) && <NetworkMember network={network} member={search.member} />}
      {some && list && <NetworkList network={network} search={search} />}
      {some && !list && (
        <div ref={frame}>
          <NetworkKey />
          <NetworkMatrix network={network} member={search.member} onMember={(member) => set({ member })} />
        </div>
      )}
    </Page>
  );
}
