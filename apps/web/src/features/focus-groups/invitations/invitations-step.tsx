import { type FocusGroupInvitationState, focusGroupInvitationStates, isInviting } from '@alongside/domain';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange, useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState, useRefusalText } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import { Strip } from '../../../ui/strip.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { FocusGroup } from '../focus-group-record.ts';
import { ColleagueDialog } from './colleague-dialog.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { DaysDialog } from './days-dialog.tsx';
import {
  FocusGroupInvitationsDocument,
  MailInvitationsDocument,
  OfferSeatsNowDocument,
  PrepareInvitationsDocument,
  SeatReplacementsDocument,
} from './invitation.operation.ts';
import type { InvitationDialog } from './invitation-acts.tsx';
import { type Invitation, nameOf, type Panel } from './invitation-record.ts';
import { LinkDialog } from './link-dialog.tsx';
import { NoteReplyDialog } from './note-reply-dialog.tsx';
import { SeatChoiceDialog } from './seat-choice-dialog.tsx';
import { useInvitationColumns } from './use-invitation-columns.tsx';

/** Milliseconds between two looks for replies, while they may come. */
const LOOK_EVERY = 4_000;

interface OfGroup {
  readonly group: FocusGroup;
}

/** Before anybody is invited: what it takes, and the button that begins it. */
function Prepare({ group }: OfGroup) {
  const { t } = useTranslation('invitations');
  const text = useRefusalText();
  const [draw] = group.draws;
  const prepare = useChange(PrepareInvitationsDocument, { onError: (refusal) => toast(text(refusal)) });
  const act = draw && group.viewerCan.select && (
    <Button
      loading={prepare.isPending}
      onClick={() => prepare.mutate({ input: { focusGroupId: group.id, drawId: draw.id } })}
    >
      {t('prepare.act', { number: draw.number })}
    </Button>
  );
  return (
    <EmptyState
      title={t('prepare.title')}
      text={t(draw ? 'prepare.text' : 'prepare.drawFirst', { count: group.seats })}
      acts={act}
    />
  );
}

/** What about the seats wants attention, in one line. */
function FreeSeats({ group, panel }: OfGroup & { readonly panel: Panel }) {
  const { t } = useTranslation('invitations');
  const [choosing, setChoosing] = useState(false);
  const offer = useChange(OfferSeatsNowDocument);
  if (panel.freeSeats === 0) return null;
  if (panel.nobodyLeft) {
    const choose = group.viewerCan.invite && (
      <Button size="compact-sm" variant="default" onClick={() => setChoosing(true)}>
        {t('byHand.open')}
      </Button>
    );
    return (
      <>
        <Strip acts={choose}>{t('nobodyLeft', { count: panel.freeSeats })}</Strip>
        {choosing && <SeatChoiceDialog group={group} onClose={() => setChoosing(false)} />}
      </>
    );
  }
  const act = group.viewerCan.invite && (
    <Button
      size="compact-sm"
      variant="default"
      loading={offer.isPending}
      onClick={() => offer.mutate({ input: { focusGroupId: group.id } })}
    >
      {t('offerNow')}
    </Button>
  );
  return <Strip acts={act}>{t('freeSeats', { count: panel.freeSeats })}</Strip>;
}

/** Asks by mail whoever was not asked and has an address. */
function MailButton({ group, invitations }: OfGroup & { readonly invitations: readonly Invitation[] }) {
  const { t } = useTranslation('invitations');
  const text = useRefusalText();
  const mail = useChange(MailInvitationsDocument, {
    onError: (refusal) => toast(text(refusal)),
    onSuccess: () => toast(t('mail.sent')),
  });
  const count = invitations.filter(({ state, candidate }) => state === 'DRAFT' && candidate.email).length;
  if (count === 0 || !group.viewerCan.invite) return null;
  return (
    <Button size="xs" loading={mail.isPending} onClick={() => mail.mutate({ input: { focusGroupId: group.id } })}>
      {t('mail.send', { count })}
    </Button>
  );
}

/** The reserves of the draw who were not asked yet, in their order. */
function NextReserves({ group, invitations }: OfGroup & { readonly invitations: readonly Invitation[] }) {
  const { t } = useTranslation('invitations');
  const invited = new Set(invitations.map(({ candidate }) => candidate.id));
  const reserves = (group.draws[0]?.outcomes ?? [])
    .filter(({ reserve, candidate }) => reserve && !invited.has(candidate.id))
    .map(({ candidate }) => nameOf(candidate));
  if (reserves.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('reserves', { names: reserves.join(', ') })}
    </Text>
  );
}

function useNext(group: FocusGroup, invitations: readonly Invitation[]) {
  const moves = isInviting(group.status);
  const read = useRead(SeatReplacementsDocument, { id: group.id }, { enabled: moves });
  const { refetch } = read;
  const standing = invitations.map(({ id, state, seat }) => [id, state, seat].join()).join(' ');
  // Whoever replied changed what the others' seats depend on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the seats have changed
  useEffect(() => {
    if (moves) void refetch();
  }, [standing, refetch, moves]);
  if (!moves || !read.data || read.isPlaceholderData) return undefined;
  return new Map(
    read.data.seatReplacements.map(({ invitationId, candidateId }) => [invitationId, candidateId ?? null]),
  );
}

function Invited({
  group,
  panel,
  invitations,
}: OfGroup & { readonly panel: Panel; readonly invitations: readonly Invitation[] }) {
  const { t } = useTranslation('invitations');
  const { label } = useLabel();
  const [dialog, setDialog] = useState<{ invitation: Invitation; dialog: InvitationDialog } | 'days'>();
  const close = () => setDialog(undefined);
  const next = useNext(group, invitations);
  const open = (invitation: Invitation, which: InvitationDialog) => setDialog({ invitation, dialog: which });
  const columns = useInvitationColumns({ group, next, open });
  const seated = invitations.filter(({ seat }) => seat !== null && seat !== undefined);
  const others = invitations.filter((each) => !seated.includes(each));
  const count = (state: FocusGroupInvitationState) => invitations.filter((each) => each.state === state).length;
  const counts = focusGroupInvitationStates.codes
    .filter((state) => count(state) > 0)
    .map((state) => `${label('focusGroupInvitationState', state)} ${String(count(state))}`);
  const days = (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {t('days.now', { reply: panel.replyDays, offer: panel.offerDays })}
      </Text>
      {group.viewerCan.invite && (
        <Button variant="default" size="xs" onClick={() => setDialog('days')}>
          {t('days.change')}
        </Button>
      )}
      <MailButton group={group} invitations={invitations} />
    </Group>
  );
  const opened = typeof dialog === 'object' ? dialog : undefined;
  const suggestion = opened?.invitation.suggestion;
  return (
    <Stack>
      <Section
        title={t('confirmed', { count: count('ACCEPTED'), seats: group.seats })}
        hint={counts.join(' · ')}
        act={days}
      >
        {isInviting(group.status) && <FreeSeats group={group} panel={panel} />}
        <DataTable
          label={t('seats')}
          columns={columns.seated}
          rows={seated}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t('noSeatTaken')} text={t('noSeatTakenText')} />}
        />
        {panel.mailsBy && (
          <Text size="sm" c="dimmed">
            {t('mail.by', { who: panel.mailsBy })}
          </Text>
        )}
        {isInviting(group.status) && <NextReserves group={group} invitations={invitations} />}
      </Section>
      {others.length > 0 && (
        <Section title={t('others')} hint={t('othersHint')}>
          <DataTable label={t('others')} columns={columns.others} rows={others} rowKey={({ id }) => id} empty={null} />
        </Section>
      )}
      {dialog === 'days' && <DaysDialog focusGroupId={group.id} panel={panel} onClose={close} />}
      {opened?.dialog === 'link' && (
        <LinkDialog
          invitation={opened.invitation}
          days={opened.invitation.inPlaceOf ? panel.offerDays : panel.replyDays}
          onClose={close}
        />
      )}
      {opened?.dialog === 'note' && <NoteReplyDialog invitation={opened.invitation} onClose={close} />}
      {opened?.dialog === 'contact' && <ContactDialog invitation={opened.invitation} onClose={close} />}
      {opened?.dialog === 'colleague' && suggestion && (
        <ColleagueDialog
          group={group}
          invitations={invitations}
          invitation={opened.invitation}
          suggestion={suggestion}
          onClose={close}
        />
      )}
    </Stack>
  );
}

/** Who is invited, what they replied, and where their seats go. */
export function InvitationsStep({ group }: OfGroup) {
  const again = () => (isInviting(group.status) ? LOOK_EVERY : (false as const));
  const read = useRead(FocusGroupInvitationsDocument, { id: group.id }, { again });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={6} />;
  const { panel, invitations = [] } = read.data.focusGroup ?? {};
  return panel ? <Invited group={group} panel={panel} invitations={invitations} /> : <Prepare group={group} />;
}
