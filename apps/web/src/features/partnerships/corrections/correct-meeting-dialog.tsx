import { useTranslation } from 'react-i18next';
import type { MeetingToCorrectQuery } from '../../../gql/graphql.ts';
import { useRead } from '../../../lib/query.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../../ui/edit/use-edit.ts';
import { toast } from '../../../ui/toast.tsx';
import type { MinutesDraft } from '../log/log-draft.ts';
import { minutesOf } from '../log/log-inputs.ts';
import { MinutesFields } from '../log/minutes-fields.tsx';
import { PartnershipColleaguesDocument } from '../partnership.operation.ts';
import { EditMeetingDocument, MeetingToCorrectDocument } from './correction.operation.ts';
import { CorrectionDialog, CorrectionForm } from './correction-dialog.tsx';

interface CorrectMeetingDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Puts the minutes of a working group right. Its actions are tasks, and are edited as such. */
export function CorrectMeetingDialog({ id, onClose }: CorrectMeetingDialogProps) {
  const { t } = useTranslation('partnerships');
  const read = useRead(MeetingToCorrectDocument, { id });
  return (
    <CorrectionDialog
      title={t('correction.meeting')}
      read={{ ...read, data: read.data && (read.data.groupMeeting ?? null) }}
      onClose={onClose}
    >
      {(meeting) => <MeetingForm meeting={meeting} onClose={onClose} />}
    </CorrectionDialog>
  );
}

type Meeting = NonNullable<MeetingToCorrectQuery['groupMeeting']>;

const draftOf = ({
  metOn,
  summary,
  decisions,
  people,
  colleagues,
  hotlineCount,
  partnerCount,
}: Meeting): MinutesDraft => ({
  metOn,
  summary: summary ?? '',
  decisions: decisions.join('\n'),
  // In one order on both sides, so that only who takes part makes a difference.
  personIds: people.map(({ id }) => id).sort(),
  userIds: colleagues.map(({ id }) => id).sort(),
  hotlineCount,
  partnerCount,
});

function MeetingForm({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const { t } = useTranslation(['groups', 'partnerships']);
  const { id, version, people, colleagues, group } = meeting;
  const users = useRead(PartnershipColleaguesDocument, {}).data?.users.edges ?? [];
  const contacts = [...group.partnerships.flatMap((one) => one.people.map(({ person }) => person)), ...people];
  const edit = useEdit({
    table: 'group_meetings',
    version,
    opened: draftOf(meeting),
    document: EditMeetingDocument,
    input: (values, start) => ({ id, ...minutesOf(values), ...start }),
    theirs: (current) => ({
      ...(current as Partial<MinutesDraft>),
      summary: (current['summary'] as string | null) ?? '',
      decisions: (current['decisions'] as string[]).join('\n'),
    }),
    onSaved: () => {
      onClose();
      toast(t('partnerships:correction.saved'));
    },
  });
  return (
    <>
      <CorrectionForm edit={edit} onClose={onClose}>
        <MinutesFields
          value={edit.values}
          onChange={(change) => edit.set(change)}
          contacts={contacts}
          attended={colleagues}
          faults={edit.faults}
          text={edit.text}
        />
      </CorrectionForm>
      <EditConflict
        edit={edit}
        fields={{
          metOn: t('metOn'),
          summary: t('summary'),
          decisions: t('decisionsByLine'),
          personIds: {
            label: t('contacts'),
            options: contacts.map((one) => ({ value: one.id, label: one.name ?? one.roleTitle })),
          },
          userIds: {
            label: t('colleagues'),
            options: [...users.map(({ node }) => node), ...colleagues].map((one) => ({
              value: one.id,
              label: one.name,
            })),
          },
          hotlineCount: t('othersOfHotline'),
          partnerCount: t('othersOfPartners'),
        }}
      />
    </>
  );
}
