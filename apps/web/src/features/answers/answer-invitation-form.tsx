import { holdsSeat, type InvitationReply, invitationReplies, MOST_TENTATIVE_DAYS } from '@alongside/domain';
import { addDays, today } from '@alongside/shared';
import { Button, Radio, Select, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerInvitationByLinkMutation } from '../../gql/graphql.ts';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { useFormat } from '../../lib/format.ts';
import { execute } from '../../lib/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { allZones } from '../../lib/zones.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Fact, FactList } from '../../ui/fact.tsx';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { AnswerFrame } from './answer-frame.tsx';
import { AnswerInvitationByLinkDocument } from './answer-invitation.operation.ts';
import { AnswerSession } from './answer-session.tsx';
import type { AskedInvitation } from './asked-invitation.ts';
import { Stored } from './link-page.tsx';
import { SuggestColleague } from './suggest-colleague.tsx';

interface OfInvitation {
  readonly invitation: AskedInvitation;
}

/** The zone that was noted of the reader, else the one of this device: a proposal, always named. */
const proposedZone = ({ zone }: AskedInvitation): string => zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What it is about, who is asked, and until when. */
function About({
  invitation,
  zone,
  onZone,
}: OfInvitation & { readonly zone: string; readonly onZone: (zone: string) => void }) {
  const { t } = useTranslation('invitations');
  const { label } = useLabel();
  const format = useFormat();
  const zones = useMemo(() => allZones(zone), [zone]);
  const { purpose, questions, format: where, name, role, organisation, replyBy, state, isOpen } = invitation;
  return (
    <FactList>
      <Fact label={t('answer.purpose')}>{purpose}</Fact>
      <Fact label={t('answer.questions')}>
        {questions.length > 0 && (
          <ol>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        )}
      </Fact>
      <Fact label={t('answer.format')}>{label('focusGroupFormat', where)}</Fact>
      <Fact label={t('answer.for')}>{[name, role, organisation].filter(Boolean).join(', ')}</Fact>
      {isOpen && state === 'SENT' && replyBy && (
        <Fact label={t('answer.replyBy')}>{format.instantIn(replyBy, zone)}</Fact>
      )}
      <Fact label={t('answer.zone')}>
        <Select
          aria-label={t('answer.zone')}
          searchable
          allowDeselect={false}
          limit={50}
          value={zone}
          data={zones}
          onChange={(value) => value && onZone(value)}
        />
      </Fact>
    </FactList>
  );
}

/** How the invitation stands, in one sentence. */
function Standing({ invitation, zone }: OfInvitation & { readonly zone: string }) {
  const { t } = useTranslation('invitations');
  const format = useFormat();
  const { state, tentativeUntil, calledOff, isOpen } = invitation;
  const until = tentativeUntil ? format.instantIn(tentativeUntil, zone) : '';
  // What can still be done, or is still kept, is said only while it is true.
  const over = !isOpen && (state === 'TENTATIVE' || state === 'WAITING' || state === 'EXPIRED');
  const text = calledOff
    ? t('answer.calledOff')
    : over
      ? t(`answer.stateOver.${state}`)
      : t(`answer.state.${state}`, { until });
  return (
    <div role="status">
      <StateBadge tone={state === 'ACCEPTED' && !calledOff ? 'good' : 'calm'} label={text} />
      {!isOpen && !calledOff && state !== 'CANCELLED' && <Text size="sm">{t('answer.over')}</Text>}
    </div>
  );
}

interface ReplyFormProps extends OfInvitation {
  readonly token: string;
  readonly zone: string;
  readonly preselected: string | null;
  readonly onReplied: (invitation: AskedInvitation) => void;
}

/** Three answers and one button. Nothing is sent before it. */
function ReplyForm({ token, invitation, zone, preselected, onReplied }: ReplyFormProps) {
  const { t } = useTranslation('invitations');
  const { options } = useLabel();
  const [reply, setReply] = useState<InvitationReply | null>(
    () => invitationReplies.codes.find((code) => code === preselected) ?? null,
  );
  const [until, setUntil] = useState<string | null>(null);
  const [because, setBecause] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const kept = holdsSeat(invitation.state);
  const send = useMutation<AnswerInvitationByLinkMutation, ApiRefusal, InvitationReply>({
    mutationFn: (chosen) => {
      const input = {
        reply: chosen,
        zone,
        until: chosen === 'TENTATIVE' ? until : null,
        because: chosen === 'DECLINED' ? because.trim() || null : null,
        confirmedText: confirmed,
      };
      return execute(AnswerInvitationByLinkDocument, { input }, undefined, token);
    },
    onMutate: clear,
    onSuccess: ({ answerInvitationByLink }) => onReplied(answerInvitationByLink),
    onError: take,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reply) send.mutate(reply);
  };
  const first = today(new Date(), zone);
  return (
    <form onSubmit={submit}>
      <Stack>
        <Radio.Group
          label={t('answer.choose')}
          value={reply ?? ''}
          onChange={(value) => setReply(value as InvitationReply)}
          error={faults['reply'] ?? faults['zone']}
        >
          <Stack gap="sm" mt="xs">
            {options('invitationReply')
              .filter(({ value }) => kept || value !== 'TENTATIVE')
              .map(({ value, label }) => (
                <Radio key={value} value={value} label={label} size="md" />
              ))}
          </Stack>
        </Radio.Group>
        {!kept && <Text size="sm">{t('answer.noSeat')}</Text>}
        {reply === 'TENTATIVE' && (
          <DateField
            label={t('answer.until')}
            description={t('answer.untilHint', { days: MOST_TENTATIVE_DAYS })}
            required
            value={until}
            min={first}
            max={addDays(first, MOST_TENTATIVE_DAYS)}
            onChange={setUntil}
            error={faults['until']}
          />
        )}
        {reply === 'DECLINED' && (
          <SafeTextInput
            label={t('answer.because')}
            description={t('answer.becauseHint')}
            value={because}
            onChange={setBecause}
            error={faults['because']}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
          />
        )}
        <FormFault text={general} />
        <Button type="submit" size="md" loading={send.isPending} disabled={reply === null}>
          {t('answer.send')}
        </Button>
        <div role="status">{send.isSuccess && <StateBadge tone="good" label={t('answer.sent')} />}</div>
      </Stack>
    </form>
  );
}

interface AnswerInvitationFormProps extends OfInvitation {
  readonly token: string;
  readonly preselected: string | null;
}

/** The invitation, how it stands, and what the reader can do. */
export function AnswerInvitationForm({ token, invitation: asked, preselected }: AnswerInvitationFormProps) {
  const { t } = useTranslation('invitations');
  const [invitation, setInvitation] = useState(asked);
  const [zone, setZone] = useState(() => proposedZone(asked));
  const { isOpen, state } = invitation;
  return (
    <AnswerFrame
      title={invitation.title}
      lead={t(isOpen ? 'answer.asks' : 'answer.asked', { who: invitation.askedBy })}
    >
      <Stack gap="lg">
        <Standing invitation={invitation} zone={zone} />
        <About invitation={invitation} zone={zone} onZone={setZone} />
        {isOpen && (
          <ReplyForm
            token={token}
            invitation={invitation}
            zone={zone}
            preselected={preselected}
            onReplied={setInvitation}
          />
        )}
        <AnswerSession token={token} zone={zone} state={state} isOpen={isOpen} />
        {isOpen && holdsSeat(state) && (
          <SuggestColleague token={token} invitation={invitation} onSuggested={setInvitation} />
        )}
        <Stored text={t('answer.storedText')} change={t(isOpen ? 'answer.change' : 'answer.changeOver')} />
      </Stack>
    </AnswerFrame>
  );
}
