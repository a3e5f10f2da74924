import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../lib/files.ts';
import { useFormat } from '../../../lib/format.ts';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { toast } from '../../../ui/toast.tsx';
import { HandOutCalendarFileDocument, MailCalendarFilesDocument } from '../session/session.operation.ts';
import { nameOf, type Participant, type SessionGroup } from '../session/session-record.ts';

/** Mails the file to whoever has an address and a calendar that is behind. */
function MailButton({ group }: { readonly group: SessionGroup }) {
  const { t } = useTranslation('sessions');
  const refusal = useRefusalText();
  const mail = useChange(MailCalendarFilesDocument, {
    onError: (problem) => toast(refusal(problem)),
    onSuccess: () => toast(t('files.mailed')),
  });
  const count = group.participants.filter(
    ({ calendar, candidate, mailState }) => candidate.email && calendar && (calendar.due || mailState === 'FAILED'),
  ).length;
  if (count === 0) return null;
  return (
    <Button size="xs" loading={mail.isPending} onClick={() => mail.mutate({ input: { focusGroupId: group.id } })}>
      {t('files.mail', { count })}
    </Button>
  );
}

/** For each person the file that their calendar should get now. Each names one person only. */
export function CalendarFiles({ group, canKeep }: { readonly group: SessionGroup; readonly canKeep: boolean }) {
  const { t, i18n } = useTranslation('sessions');
  const { label, define } = useLabel();
  const format = useFormat();
  const refusal = useRefusalText();
  const hand = useChange(HandOutCalendarFileDocument, {
    onSuccess: ({ handOutCalendarFile: { name, text } }) =>
      saveFile(name, new Blob([text], { type: 'text/calendar;charset=utf-8' })),
    onError: (problem) => toast(refusal(problem)),
  });
  const begun = Date.parse(group.session?.startsAt ?? '') <= Date.now();
  const rows = group.participants.filter(({ calendar, copiedAt }) => calendar || copiedAt);
  if (!group.session || rows.length === 0) return null;
  const columns: Column<Participant>[] = [
    { id: 'who', header: t('who'), primary: true, cell: ({ candidate }) => nameOf(candidate) },
    {
      id: 'state',
      header: t('files.state'),
      cell: ({ calendar }) =>
        calendar ? (
          <StateBadge
            tone={calendar.due ? 'attention' : 'good'}
            label={t(calendar.due ? 'files.due' : 'files.upToDate', { what: label('calendarMethod', calendar.method) })}
          />
        ) : (
          <StateBadge tone="neutral" label={t(begun ? 'files.begun' : 'files.told')} />
        ),
    },
    {
      id: 'last',
      header: t('files.last'),
      cell: ({ copiedAt, mailState }) => (
        <>
          {copiedAt ? format.dateTime(copiedAt) : <Text c="dimmed">{t('files.never')}</Text>}
          {mailState && (
            <Text size="xs" c="dimmed" title={define('mailState', mailState)}>
              {t('files.mailState', { state: label('mailState', mailState) })}
            </Text>
          )}
        </>
      ),
    },
    {
      id: 'act',
      header: t('files.act'),
      control: true,
      cell: ({ id, calendar, candidate }) =>
        calendar &&
        canKeep &&
        (candidate.email ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('files.downloadFor', { who: nameOf(candidate) })}
            onClick={() =>
              hand.mutate({ input: { candidateId: id, language: i18n.language.startsWith('de') ? 'de' : 'en' } })
            }
          >
            {t('files.download')}
          </Button>
        ) : (
          <Text size="sm">{t('files.noAddress')}</Text>
        )),
    },
  ];
  return (
    <Section title={t('files.title')} hint={t('files.hint')} act={canKeep && <MailButton group={group} />}>
      <DataTable
        label={t('files.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        total={rows.length}
        empty={null}
      />
      {group.session.mailsBy && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('files.by', { who: group.session.mailsBy })}
        </Text>
      )}
    </Section>
  );
}
