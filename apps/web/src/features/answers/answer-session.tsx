import { type ConsentPurpose, consentPurposes, type PollVote } from '@alongside/domain';
import { zonedSpan } from '@alongside/shared';
import { Anchor, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionByLinkQuery } from '../../gql/graphql.ts';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { saveFile } from '../../lib/files.ts';
import { useFormat } from '../../lib/format.ts';
import { execute } from '../../lib/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import {
  AnswerPollByLinkDocument,
  CalendarFileByLinkDocument,
  ConsentByLinkDocument,
  SessionByLinkDocument,
} from './answer-session.operation.ts';

type Seen = SessionByLinkQuery['sessionByLink'];
type Poll = NonNullable<Seen['poll']>;

interface PartProps {
  readonly token: string;
  readonly zone: string;
  readonly onDone: () => void;
}

/** The reader's answer to each date, in their own zone. */
function PollPart({ poll, token, zone, onDone }: PartProps & { readonly poll: Poll }) {
  const { t } = useTranslation('sessions');
  const { options } = useLabel();
  const { locale } = useFormat();
  const [votes, setVotes] = useState<Readonly<Record<string, PollVote | null>>>(() =>
    Object.fromEntries(poll.options.map(({ id, vote }) => [id, vote ?? null])),
  );
  const { general, take, clear } = useFormFaults();
  const send = useMutation<unknown, ApiRefusal>({
    mutationFn: () => {
      const answers = poll.options.map(({ id }) => ({ optionId: id, vote: votes[id] ?? null }));
      return execute(AnswerPollByLinkDocument, { input: { zone, answers } }, undefined, token);
    },
    onMutate: clear,
    onError: take,
    onSuccess: onDone,
  });
  const choices = [...options('pollVote'), { value: 'NONE', label: t('poll.unanswered') }];
  return (
    <section>
      <Title order={2} mb="xs">
        {t('byLink.pollTitle')}
      </Title>
      <Text size="sm" mb="md">
        {t('byLink.pollText', { zone })}
      </Text>
      <Stack>
        {poll.options.map(({ id, startsAt }) => {
          const { day, hours } = zonedSpan(new Date(startsAt), poll.minutes, zone, locale);
          return (
            <RadioRow
              key={id}
              label={`${day}, ${hours}`}
              choices={choices}
              value={votes[id] ?? 'NONE'}
              onChange={(vote) => setVotes((old) => ({ ...old, [id]: vote === 'NONE' ? null : (vote as PollVote) }))}
            />
          );
        })}
        <FormFault text={general} />
        <Group>
          <Button size="md" loading={send.isPending} onClick={() => send.mutate()}>
            {t('byLink.pollSave')}
          </Button>
        </Group>
        <div role="status">{send.isSuccess && <Text size="sm">{t('byLink.pollSaved')}</Text>}</div>
      </Stack>
    </section>
  );
}

/** The date in the reader's zone, and the file for their calendar. */
function DatePart({
  seen,
  token,
  zone,
  isOpen,
}: Omit<PartProps, 'onDone'> & { readonly seen: Seen; readonly isOpen: boolean }) {
  const { t, i18n } = useTranslation('sessions');
  const { locale } = useFormat();
  const { general, take, clear } = useFormFaults();
  const language = i18n.language.startsWith('de') ? 'de' : 'en';
  const download = useMutation<void, ApiRefusal>({
    mutationFn: async () => {
      const { calendarFileByLink: file } = await execute(
        CalendarFileByLinkDocument,
        { zone, language },
        undefined,
        token,
      );
      saveFile(file.name, new Blob([file.text], { type: 'text/calendar;charset=utf-8' }));
    },
    onMutate: clear,
    onError: take,
  });
  const { session, state } = seen;
  if (!session) return null;
  const { day, hours, zone: where } = zonedSpan(new Date(session.startsAt), session.minutes, zone, locale);
  return (
    <section>
      <Title order={2} mb="xs">
        {t('byLink.dateTitle')}
      </Title>
      <Text fw={500}>
        {day}, {hours}
      </Text>
      <Text size="sm" c="dimmed">
        {where}
      </Text>
      {session.cancelled && <StateBadge tone="attention" label={t('byLink.cancelled')} />}
      {!session.cancelled && !session.confirmed && <StateBadge tone="attention" label={t('byLink.held')} />}
      {!session.cancelled && session.venue && <Text mt="xs">{session.venue}</Text>}
      {!session.cancelled && session.joinLink && (
        <Text mt="xs">
          <Anchor href={session.joinLink} target="_blank" rel="noreferrer noopener">
            {session.joinLink}
          </Anchor>
        </Text>
      )}
      {!session.cancelled && isOpen && state !== 'ACCEPTED' && (
        <Text size="sm" mt="xs">
          {t('byLink.joinLater')}
        </Text>
      )}
      {!session.cancelled && session.agenda.length > 0 && (
        <>
          <Title order={3} mt="md" mb="xs">
            {t('byLink.agenda')}
          </Title>
          <ol>
            {session.agenda.map(({ title, minutes }) => (
              <li key={title}>
                {title} ({t('agenda.minutes', { count: minutes })})
              </li>
            ))}
          </ol>
        </>
      )}
      <FormFault text={general} />
      {!session.cancelled && (
        <Button mt="sm" variant="default" loading={download.isPending} onClick={() => download.mutate()}>
          {t('byLink.addToCalendar')}
        </Button>
      )}
    </section>
  );
}

/** Three boxes, none ticked unless the reader ticks it. */
function ConsentPart({ seen, token, onDone }: Omit<PartProps, 'zone'> & { readonly seen: Seen }) {
  const { t } = useTranslation('sessions');
  const { label, define } = useLabel();
  const [consents, setConsents] = useState<readonly ConsentPurpose[]>(seen.consents);
  const { general, take, clear } = useFormFaults();
  const send = useMutation<unknown, ApiRefusal>({
    mutationFn: () => execute(ConsentByLinkDocument, { input: { consents: [...consents] } }, undefined, token),
    onMutate: clear,
    onError: take,
    onSuccess: onDone,
  });
  return (
    <section>
      <Title order={2} mb="xs">
        {t('byLink.consentTitle')}
      </Title>
      <Text size="sm" mb="md">
        {t('byLink.consentText')}
      </Text>
      <Stack>
        {consentPurposes.codes.map((purpose) => (
          <Checkbox
            key={purpose}
            label={label('consentPurpose', purpose)}
            description={define('consentPurpose', purpose)}
            checked={consents.includes(purpose)}
            onChange={({ currentTarget: { checked } }) =>
              setConsents((old) => (checked ? [...old, purpose] : old.filter((each) => each !== purpose)))
            }
          />
        ))}
        <FormFault text={general} />
        <Group>
          <Button variant="default" loading={send.isPending} onClick={() => send.mutate()}>
            {t('byLink.consentSave')}
          </Button>
        </Group>
        <div role="status">{send.isSuccess && <Text size="sm">{t('byLink.consentSaved')}</Text>}</div>
      </Stack>
    </section>
  );
}

interface AnswerSessionProps {
  readonly token: string;
  /** IANA time zone in which the reader looks at the hours. */
  readonly zone: string;
  /** How their invitation stands: a reply changes what is asked and shown. */
  readonly state: string;
  /** Whether a reply is still taken, so that a date may still come. */
  readonly isOpen: boolean;
}

/** Poll, date and consents of whoever holds the link of an invitation; nothing of it where nothing is asked yet. */
export function AnswerSession({ token, zone, state, isOpen }: AnswerSessionProps) {
  const { t } = useTranslation('invitations');
  const read = useQuery<SessionByLinkQuery, ApiRefusal>({
    queryKey: ['SessionByLink', state],
    queryFn: ({ signal }) => execute(SessionByLinkDocument, {}, signal, token),
    refetchOnWindowFocus: false,
  });
  const seen = read.data?.sessionByLink;
  if (!seen) return null;
  const { poll, session, mayConsent } = seen;
  const again = () => void read.refetch();
  const open = poll?.isOpen && poll.options.length > 0;
  // Of a session that does not take place, and of whoever is out, nothing is asked; what was agreed to can be taken back.
  const agreed = seen.consents.length > 0;
  const asksConsent = agreed || (mayConsent && (session || poll) && !session?.cancelled);
  if (!session && !open && !mayConsent && !isOpen && !agreed) return null;
  return (
    <Stack gap="xl">
      {!session && isOpen && <Text>{t('answer.whenOpen')}</Text>}
      <DatePart seen={seen} token={token} zone={zone} isOpen={isOpen} />
      {poll && open && <PollPart poll={poll} token={token} zone={zone} onDone={again} />}
      {asksConsent && <ConsentPart seen={seen} token={token} onDone={again} />}
    </Stack>
  );
}
