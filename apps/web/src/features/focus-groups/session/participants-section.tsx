import { type Attendance, type ConsentPurpose, consentPurposes, mayRecord } from '@alongside/domain';
import { Checkbox, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { toast } from '../../../ui/toast.tsx';
import { NoteAttendanceDocument, NoteConsentsDocument } from './session.operation.ts';
import { nameOf, type Participant, type SessionGroup } from './session-record.ts';

function useColumns(canKeep: boolean, begun: boolean): readonly Column<Participant>[] {
  const { t } = useTranslation('sessions');
  const { label, options } = useLabel();
  const refusal = useRefusalText();
  const onError = (problem: Parameters<typeof refusal>[0]) => toast(refusal(problem));
  const attend = useChange(NoteAttendanceDocument, { onError });
  const consent = useChange(NoteConsentsDocument, { onError });
  const agree = ({ id, consents }: Participant, purpose: ConsentPurpose, given: boolean) =>
    consent.mutate({
      input: {
        candidateId: id,
        consents: given ? [...consents, purpose] : consents.filter((each) => each !== purpose),
      },
    });
  return [
    {
      id: 'who',
      header: t('who'),
      primary: true,
      cell: ({ candidate }) => (
        <>
          {nameOf(candidate)}
          <Text size="xs" c="dimmed">
            {[
              candidate.name || candidate.organisation ? candidate.role : null,
              candidate.name ? candidate.organisation : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </>
      ),
    },
    { id: 'state', header: t('session.reply'), cell: ({ state }) => label('focusGroupInvitationState', state) },
    {
      id: 'attendance',
      header: t('session.attendance'),
      cell: (person) =>
        person.state === 'ACCEPTED' && canKeep ? (
          <NativeSelect
            size="xs"
            aria-label={t('session.attendanceOf', { who: nameOf(person.candidate) })}
            value={person.attendance ?? ''}
            data={[
              { value: '', label: t('session.notNoted') },
              ...options('attendance').map((each) => ({ ...each, disabled: !begun && each.value !== 'EXCUSED' })),
            ]}
            onChange={(event) =>
              attend.mutate({
                input: { candidateId: person.id, attendance: (event.currentTarget.value || null) as Attendance | null },
              })
            }
          />
        ) : person.attendance ? (
          label('attendance', person.attendance)
        ) : null,
    },
    ...consentPurposes.codes.map(
      (purpose): Column<Participant> => ({
        id: purpose,
        header: label('consentPurpose', purpose),
        cell: (person) => (
          <Checkbox
            aria-label={t('session.agrees', { who: nameOf(person.candidate), what: label('consentPurpose', purpose) })}
            checked={person.consents.includes(purpose)}
            disabled={!canKeep}
            onChange={(event) => agree(person, purpose, event.currentTarget.checked)}
          />
        ),
      }),
    ),
    {
      id: 'by',
      header: t('session.saidBy'),
      cell: ({ consentedAt, notedBy }) =>
        consentedAt
          ? notedBy
            ? t('session.notedBy', { who: notedBy })
            : t('session.themselves')
          : t('session.notAsked'),
    },
  ];
}

/** Who is there, and what each of them agrees to. */
export function ParticipantsSection({ group, canKeep }: { readonly group: SessionGroup; readonly canKeep: boolean }) {
  const { t } = useTranslation('sessions');
  const { session } = group;
  const begun = session !== null && !session?.givenUpAt && Date.parse(session?.startsAt ?? '') <= Date.now();
  const columns = useColumns(canKeep, begun);
  const rows = group.participants;
  const coming = rows.map(({ state, attendance, consents }) => ({
    comes: attendance === 'ATTENDED' || (attendance === null && state === 'ACCEPTED'),
    consents,
  }));
  const record = mayRecord(coming);
  return (
    <Section title={t('session.people')} hint={t(begun ? 'session.peopleHint' : 'session.peopleEarly')}>
      <DataTable
        label={t('session.people')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        total={rows.length}
        tools={
          <StateBadge
            tone={record ? 'good' : 'neutral'}
            label={t(record ? 'session.mayRecord' : 'session.mayNotRecord')}
          />
        }
        empty={<Text c="dimmed">{t('session.nobody')}</Text>}
      />
    </Section>
  );
}
