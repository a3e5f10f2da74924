import { useTranslation } from 'react-i18next';
import type { EngagementToCorrectQuery } from '../../../gql/graphql.ts';
import { useRead } from '../../../lib/query.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { toast } from '../../../ui/toast.tsx';
import { TogetherFields } from '../log/engagement-fields.tsx';
import type { TogetherDraft } from '../log/log-draft.ts';
import { usePartnershipHosts } from '../log/use-partnership-hosts.ts';
import { EditEngagementDocument, EngagementToCorrectDocument } from './correction.operation.ts';
import { CorrectionDialog, CorrectionForm } from './correction-dialog.tsx';

interface CorrectEngagementDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Puts right what was written down of something done together. */
export function CorrectEngagementDialog({ id, onClose }: CorrectEngagementDialogProps) {
  const { t } = useTranslation('partnerships');
  const read = useRead(EngagementToCorrectDocument, { id });
  return (
    <CorrectionDialog
      title={t('correction.engagement')}
      read={{ ...read, data: read.data && (read.data.engagement ?? null) }}
      onClose={onClose}
    >
      {(engagement) => <EngagementForm engagement={engagement} onClose={onClose} />}
    </CorrectionDialog>
  );
}

type Engagement = NonNullable<EngagementToCorrectQuery['engagement']>;

const draftOf = ({
  id: _id,
  version: _version,
  partnerships: _partnerships,
  ...values
}: Engagement): TogetherDraft => ({
  ...values,
  cadence: values.cadence ?? null,
  endsOn: values.endsOn ?? null,
  summary: values.summary ?? '',
  peopleReached: values.peopleReached ?? null,
  outputUrl: values.outputUrl ?? '',
});

function EngagementForm({ engagement, onClose }: { readonly engagement: Engagement; readonly onClose: () => void }) {
  const { t } = useTranslation(['partnerships', 'groups']);
  const { id, version, partnerships } = engagement;
  const edit = useEdit({
    table: 'engagements',
    version,
    opened: draftOf(engagement),
    document: EditEngagementDocument,
    input: ({ summary, outputUrl, ...values }, start) => ({
      id,
      ...values,
      ...start,
      summary: summary.trim() || null,
      outputUrl: outputUrl.trim() || null,
    }),
    onSaved: () => {
      onClose();
      toast(t('correction.saved'));
    },
  });
  const verifiedHosts = usePartnershipHosts(partnerships[0]?.id);
  return (
    <>
      <CorrectionForm edit={edit} onClose={onClose}>
        <TogetherFields
          value={edit.values}
          onChange={edit.set}
          faults={edit.faults}
          text={{ ...edit.text, verifiedHosts }}
        />
      </CorrectionForm>
      <EditConflict
        edit={edit}
        fields={{
          kind: t('log.engagementKind'),
          cadence: t('groups:cadence'),
          title: t('log.title'),
          startsOn: t('log.startsOn'),
          endsOn: t('log.endsOn'),
          summary: t('log.summaryOptional'),
          peopleReached: t('log.peopleReached'),
          outputUrl: t('log.outputUrl'),
          sharing: t('sharing'),
        }}
      />
    </>
  );
}
