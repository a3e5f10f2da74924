import type { RemovableTable } from '@alongside/domain';
import { useTranslation } from 'react-i18next';
import { RouterAnchor } from './router-link.tsx';

interface RemovedLinkProps {
  /** Only what belonged to this partnership. */
  readonly partnershipId?: string;
  readonly table?: RemovableTable;
}

/** The way from where records are removed to the list from which they come back. */
export function RemovedLink({ partnershipId, table }: RemovedLinkProps) {
  const { t } = useTranslation('removals');
  return (
    <RouterAnchor
      className="no-print"
      to="/removed"
      search={{ ...(partnershipId && { partnership: partnershipId }), ...(table && { table: [table] }) }}
      size="sm"
    >
      {t('title')}
    </RouterAnchor>
  );
}
