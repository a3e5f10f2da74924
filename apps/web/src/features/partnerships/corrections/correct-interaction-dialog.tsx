import { useTranslation } from 'react-i18next';
import type { InteractionToCorrectQuery } from '../../../gql/graphql.ts';
import { useRead } from '../../../lib/query.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { toast } from '../../../ui/toast.tsx';
import { ContactFields } from '../log/interaction-fields.tsx';
import type { ContactDraft } from '../log/log-draft.ts';
import { usePartnershipHosts } from '../log/use-partnership-hosts.ts';
import { EditInteractionDocument, InteractionToCorrectDocument } from './correction.operation.ts';
import { CorrectionDialog, CorrectionForm } from './correction-dialog.tsx';

interface CorrectInteractionDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Puts right what was written down of a call, meeting, e-mail, visit or note. */
export function CorrectInteractionDialog({ id, onClose }: CorrectInteractionDialogProps) {
  const { t } = useTranslation('partnerships');
  const read = useRead(InteractionToCorrectDocument, { id });
  return (
    <CorrectionDialog
      title={t('correction.interaction')}
      read={{ ...read, data: read.data && (read.data.interaction ?? null) }}
      onClose={onClose}
    >
      {(interaction) => <InteractionForm interaction={interaction} onClose={onClose} />}
    </CorrectionDialog>
  );
}

type Interaction = NonNullable<InteractionToCorrectQuery['interaction']>;

function InteractionForm({
  interaction,
  onClose,
}: {
  readonly interaction: Interaction;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('partnerships');
  const { id, version, kind, occurredOn, attendees, summary, sharing, partnership } = interaction;
  const opened: ContactDraft = { kind, occurredOn, attendees: attendees ?? '', summary, sharing };
  const edit = useEdit({
    table: 'interactions',
    version,
    opened,
    document: EditInteractionDocument,
    input: ({ attendees: who, ...values }, start) => ({ id, ...values, ...start, attendees: who.trim() || null }),
    onSaved: () => {
      onClose();
      toast(t('correction.saved'));
    },
  });
  const verifiedHosts = usePartnershipHosts(partnership.id);
  return (
    <>
      <CorrectionForm edit={edit} onClose={onClose}>
        <ContactFields
          value={edit.values}
          onChange={edit.set}
          faults={edit.faults}
          text={{ ...edit.text, verifiedHosts }}
        />
      </CorrectionForm>
      <EditConflict
        edit={edit}
        fields={{
          kind: t('log.interactionKind'),
          occurredOn: t('log.occurredOn'),
          summary: t('log.summary'),
          attendees: t('log.attendees'),
          sharing: t('sharing'),
        }}
      />
    </>
  );
}
