import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useRefusalText } from '../../ui/error-state.tsx';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { useSelection } from '../../ui/table/selection.ts';
import { toast } from '../../ui/toast.tsx';
import { AddInviteeDialog } from './add-invitee-dialog.tsx';
import { ClosingDialog } from './closing-dialog.tsx';
import { RemindSurveyDocument } from './round.operation.ts';
import type { Invitation, Round } from './round-words.ts';
import { shownInvitations } from './survey.search.ts';
import { useMailPlans } from './use-mail-plans.ts';
import { useStatusColumns } from './use-status-columns.tsx';

const route = getRouteApi('/signed-in/surveys/$roundId');
type Shown = (typeof shownInvitations)[number];

/** In which part of the board a hotline stands. */
const partOf = ({ status }: Invitation): Shown =>
  status === 'NOT_INVITED' ? 'notAsked' : status === 'SUBMITTED' || status === 'DECLINED' ? 'answered' : 'missing';

/** How many have handed in, how many are missing. */
function Progress({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const { t } = useTranslation(['surveyRounds', 'surveys']);
  const asked = invitations.filter(({ status }) => status !== 'NOT_INVITED');
  const done = asked.filter(({ status }) => status === 'SUBMITTED').length;
  const declined = asked.filter(({ status }) => status === 'DECLINED').length;
  const notAsked = invitations.length - asked.length;
  return (
    <div role="status">
      <ProgressLine label={t('progress', { done, count: asked.length })} done={done} total={asked.length} />
      <Text size="xs" c="dimmed">
        {[
          t('rest', { missing: asked.length - done - declined, declined }),
          ...(notAsked > 0 ? [t('notCounted', { count: notAsked })] : []),
        ].join(' · ')}
      </Text>
    </div>
  );
}

/** Reminds those that are picked and can be reminded; says how many of them cannot. */
function Reminder({
  round,
  picked,
  onDone,
}: {
  readonly round: Round;
  readonly picked: readonly string[];
  readonly onDone: () => void;
}) {
  const { t } = useTranslation(['surveyRounds', 'surveys']);
  const refusalText = useRefusalText();
  const plans = useMailPlans(round);
  const ids = picked.filter((id) => plans.get(id)?.reminderBar === null);
  const remind = useChange(RemindSurveyDocument, {
    onError: (refusal) => toast(refusalText(refusal)),
    onSuccess: () => {
      onDone();
      toast(t('reminded', { count: ids.length }));
    },
  });
  if (picked.length === 0) return null;
  const rest = picked.length - ids.length;
  return (
    <Group gap="sm">
      <Button
        size="compact-sm"
        disabled={ids.length === 0}
        loading={remind.isPending}
        onClick={() => remind.mutate({ input: { roundId: round.id, invitationIds: ids } })}
      >
        {t('remindSome', { count: ids.length })}
      </Button>
      {rest > 0 && (
        <Text size="xs" c="dimmed">
          {ids.length === 0 ? t('remindNone') : t('remindRest', { count: rest })}
        </Text>
      )}
    </Group>
  );
}

/** Who has answered, as it happens: for the secretariat all, with what it can do; for a hotline itself. */
export function RoundStatusPart({ round }: { readonly round: Round }) {
  const { t } = useTranslation(['surveyRounds', 'surveys']);
  const { hotline } = useViewer();
  const { show = round.viewerCan.run ? 'missing' : 'all' } = route.useSearch();
  const navigate = route.useNavigate();
  const plans = useMailPlans(round);
  const columns = useStatusColumns(round, plans);
  const selection = useSelection();
  const [dialog, setDialog] = useState<'closing' | 'adding'>();
  const { invitations, viewerCan } = round;
  if (invitations.length === 0) return <Text size="sm">{t('notAsked')}</Text>;
  const rows = show === 'all' ? invitations : invitations.filter((each) => partOf(each) === show);
  const countOf = (part: Shown) =>
    part === 'all' ? invitations.length : invitations.filter((each) => partOf(each) === part).length;
  return (
    <>
      {!hotline && (
        <Group mb="md" justify="space-between" align="flex-start">
          <Progress invitations={invitations} />
          {viewerCan.run && (
            <Group>
              {round.status !== 'CLOSED' && (
                <Button variant="default" onClick={() => setDialog('adding')}>
                  {t('add.act')}
                </Button>
              )}
              <Button variant="default" onClick={() => setDialog('closing')}>
                {t('surveys:closing.act')}
              </Button>
            </Group>
          )}
        </Group>
      )}
      <DataTable
        label={t('surveys:tabs.status')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        nameOf={(each) => each.hotline.name}
        {...(viewerCan.run && round.status === 'OPEN' ? { selection } : {})}
        empty={<EmptyState title={t('nobodyTitle')} text={t('nobodyText')} />}
        tools={
          !hotline && (
            <Group gap="md">
              <SegmentedControl
                size="xs"
                aria-label={t('show')}
                value={show}
                onChange={(next) => {
                  selection.clear();
                  const part = shownInvitations.find((each) => each === next);
                  void navigate({ search: (old) => ({ ...old, show: part }), replace: true });
                }}
                data={shownInvitations.map((part) => ({
                  value: part,
                  label: `${t(`shown.${part}`)} ${countOf(part)}`,
                }))}
              />
              {viewerCan.run && <Reminder round={round} picked={[...selection.keys]} onDone={selection.clear} />}
            </Group>
          )
        }
      />
      {dialog === 'closing' && <ClosingDialog round={round} onClose={() => setDialog(undefined)} />}
      {dialog === 'adding' && <AddInviteeDialog round={round} onClose={() => setDialog(undefined)} />}
    </>
  );
}
