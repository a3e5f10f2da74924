import { type Actor, type SharingLabel, scopeOf } from '@alongside/domain';
import { count, day } from '../../kernel/exports/columns.ts';
import { extendExport } from '../../kernel/exports/export-map.ts';

interface Row {
  readonly lastCollaboration: { readonly happenedOn: string; readonly sharing: SharingLabel } | null;
  readonly collaborationCount: number;
}

/** A hotline counts its own entries, of which some stay inside; the secretariat counts only what is shared with it. */
const labelOfCount = ({ collaborationCount }: Row, { role }: Actor): SharingLabel | null =>
  collaborationCount > 0 && scopeOf(role) === 'hotline' ? 'AMBER_STRICT' : null;

extendExport<Row>('partnerships', {
  columns: {
    LAST_COLLABORATION: [
      day(
        'LAST_COLLABORATION',
        'lastCollaboration { happenedOn sharing }',
        ({ lastCollaboration }) => lastCollaboration?.happenedOn,
        { sharing: ({ lastCollaboration }) => lastCollaboration?.sharing ?? null },
      ),
    ],
    count: [
      count('COUNT', 'collaborationCount', ({ collaborationCount }) => collaborationCount, { sharing: labelOfCount }),
    ],
  },
});
