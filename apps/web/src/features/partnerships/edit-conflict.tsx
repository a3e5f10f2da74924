import { useTranslation } from 'react-i18next';
import type { EditPartnershipInput } from '../../gql/graphql.ts';
import { VersionConflict } from '../../ui/version-conflict.tsx';

interface EditConflictProps {
  readonly form: EditPartnershipInput;
  /** What the API answered: the record's present values. */
  readonly current: unknown;
  readonly busy: boolean;
  readonly onKeep: (version: number) => void;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

const fields = [
  'ownerId',
  'sharing',
  'intensity',
  'targetIntensity',
  'since',
  'nextReviewOn',
  'noAgreementReason',
] as const;

/** Somebody saved first: yours beside theirs, for the fields that differ. */
export function EditConflict({ form, current, busy, onKeep, onTake, onClose }: EditConflictProps) {
  const { t } = useTranslation('partnerships');
  const theirs = (typeof current === 'object' && current !== null ? current : {}) as Record<string, unknown>;
  const show = (value: unknown) => (value === null || value === undefined || value === '' ? '—' : String(value));
  const rows = fields.flatMap((field) =>
    field in theirs && show(theirs[field]) !== show(form[field])
      ? [{ label: t(`fields.${field}`), yours: show(form[field]), theirs: show(theirs[field]) }]
      : [],
  );
  const version = typeof theirs['version'] === 'number' ? theirs['version'] : form.version;
  return (
    <VersionConflict
      rows={rows}
      busy={busy}
      onKeepYours={() => onKeep(version)}
      onTakeTheirs={onTake}
      onClose={onClose}
    />
  );
}
