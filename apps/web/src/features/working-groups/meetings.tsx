import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { RestoreMeetingDocument, WithdrawMeetingDocument } from './working-group.operation.ts';
import { carriedInto, type MeetingRecord, type WorkingGroupRecord } from './working-group.ts';
import styles from './working-groups.module.css';

/** Who took part, in one line: names where they are known, counts beside them. */
function useAttendance(): (meeting: MeetingRecord) => string {
  const { t } = useTranslation('groups');
  return ({ people, colleagues, hotlineCount, partnerCount }) =>
    [
      ...colleagues.map(({ name }) => name),
      hotlineCount > 0 && t('ofHotline', { count: hotlineCount }),
      ...people.map(({ name, roleTitle, erasedAt }) =>
        erasedAt ? t('former', { role: roleTitle }) : (name ?? roleTitle),
      ),
      partnerCount > 0 && t('ofPartners', { count: partnerCount }),
    ]
      .filter(Boolean)
      .join(', ');
}

function Withdraw({ meeting }: { readonly meeting: MeetingRecord }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const input = { kind: 'GROUP_MEETING', id: meeting.id } as const;
  const restore = useChange(RestoreMeetingDocument, { onError, onSuccess: () => toast(t('restored')) });
  const withdraw = useChange(WithdrawMeetingDocument, {
    onError,
    onSuccess: () => toast(t('withdrawn'), { undo: () => restore.mutate({ input }) }),
  });
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-label={t('withdrawMeeting', { date: format.date(meeting.metOn) })}
      loading={withdraw.isPending}
      onClick={() => withdraw.mutate({ input })}
    >
      {t('withdraw')}
    </Button>
  );
}

interface MinutesProps {
  readonly meeting: MeetingRecord;
  readonly group: WorkingGroupRecord;
}

function Minutes({ meeting, group }: MinutesProps) {
  const { t } = useTranslation('groups');
  const { label } = useLabel();
  const format = useFormat();
  const { correctMeeting } = useActs();
  const attendance = useAttendance()(meeting);
  const carried = carriedInto(meeting, group.actions);
  return (
    <li className={styles.meeting}>
      <div className={styles.head}>
        <Text component="h3" fw={600}>
          {format.date(meeting.metOn)}
        </Text>
        <Group gap="xs" className="no-print">
          {meeting.viewerCan.edit && (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={t('correctMeeting', { date: format.date(meeting.metOn) })}
              onClick={() => correctMeeting(meeting.id)}
            >
              {t('correct')}
            </Button>
          )}
          {meeting.viewerCan.withdraw && <Withdraw meeting={meeting} />}
        </Group>
      </div>
      {attendance && (
        <Text size="sm" c="dimmed">
          {attendance}
        </Text>
      )}
      {meeting.summary && (
        <Text size="sm" className={styles.text ?? ''}>
          {meeting.summary}
        </Text>
      )}
      {meeting.decisions.length > 0 && (
        <div>
          <Text size="sm" fw={500}>
            {t('decisions')}
          </Text>
          <ul className={styles.lines}>
            {meeting.decisions.map((decision) => (
              <li key={decision}>{decision}</li>
            ))}
          </ul>
        </div>
      )}
      {meeting.actions.length > 0 && (
        <div>
          <Text size="sm" fw={500}>
            {t('actions')}
          </Text>
          <ul className={styles.lines}>
            {meeting.actions.map(({ id, title, status }) => (
              <li key={id}>
                {title} · {label('taskStatus', status)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {carried.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('carried', { count: carried.length, titles: format.list(carried.map(({ title }) => title)) })}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {t('minutesBy', { name: meeting.recordedBy })}
      </Text>
    </li>
  );
}

/** The minutes of all meetings, latest first. */
export function Meetings({ group, empty }: { readonly group: WorkingGroupRecord; readonly empty: ReactNode }) {
  const { t } = useTranslation('groups');
  if (group.meetings.length === 0)
    return <EmptyState title={t('noMeetings')} text={t('noMeetingsText')} acts={empty} />;
  return (
    <ol className={styles.list}>
      {group.meetings.map((meeting) => (
        <Minutes key={meeting.id} meeting={meeting} group={group} />
      ))}
    </ol>
  );
}
