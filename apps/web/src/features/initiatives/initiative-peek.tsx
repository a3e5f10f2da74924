import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Fact, FactList, ProvenanceLine } from '../../ui/fact.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { Levels } from './levels.tsx';
import { StatusBadge } from './status-badge.tsx';
import type { InitiativeRow } from './use-initiative-columns.tsx';

/** What the list knows of an initiative, beside the list: enough to decide whether to open it. */
export function InitiativePeek({ row, onClose }: { readonly row: InitiativeRow; readonly onClose: () => void }) {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  const format = useFormat();
  return (
    <SidePanel
      title={row.name}
      onClose={onClose}
      open={
        <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: row.id }}>
          {t('openRecord')}
        </RouterAnchor>
      }
    >
      <FactList>
        <Fact label={t('columns.status')}>
          <StatusBadge status={row.status} />
        </Fact>
        <Fact label={t('columns.country')}>{row.countries.map(({ code }) => format.country(code)).join(', ')}</Fact>
        <Fact label={t('columns.organisation')}>{row.organisation?.name}</Fact>
        <Fact label={t('columns.level')}>
          <Levels initiative={row} />
        </Fact>
        <Fact label={t('columns.service')}>{row.services.map((code) => label('service', code)).join(', ')}</Fact>
        <Fact label={t('columns.language')}>{row.languages.map(format.language).join(', ')}</Fact>
      </FactList>
      <ProvenanceLine provenance={row.provenance} />
    </SidePanel>
  );
}
