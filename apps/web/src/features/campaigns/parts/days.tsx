import { addDays, type CivilDate, daysBetween } from '@alongside/shared';
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { CampaignRecord } from '../campaign-record.ts';
import { AddMilestoneDialog } from './add-milestone-dialog.tsx';
import { type CampaignDay, daysOf } from './campaign-days.ts';
import styles from './days.module.css';
import {
  AddCampaignMilestoneDocument,
  RemoveCampaignLaunchDocument,
  RemoveCampaignMilestoneDocument,
  SetCampaignLaunchDocument,
  TickCampaignMilestoneDocument,
} from './part.operation.ts';
import { RemovePart } from './remove-part.tsx';
import { SetLaunchDialog } from './set-launch-dialog.tsx';
import { usePartRemoval } from './use-part-removal.ts';

/** The days side by side on one line of time. The list below says the same in words, so this is not read out. */
function Strip({ days }: { readonly days: readonly CampaignDay[] }) {
  const format = useFormat();
  const first = days[0]?.on;
  const last = days.at(-1)?.on;
  if (!first || !last || first === last) return null;
  const from = addDays(first as CivilDate, -2);
  const span = daysBetween(from, last as CivilDate) + 2;
  const at = (on: string) => ({ '--at': daysBetween(from, on as CivilDate) / span }) as CSSProperties;
  const now = today();
  return (
    <div className={styles.strip} aria-hidden>
      {now > first && now < last && <span className={styles.now} style={at(now)} />}
      {days.map((day) => (
        <span
          key={day.key}
          className={styles.point}
          data-kind={day.kind}
          data-done={day.done}
          style={at(day.on)}
          title={day.name}
        />
      ))}
      <span className={styles.ends}>
        <span>{format.date(first)}</span>
        <span>{format.date(last)}</span>
      </span>
    </div>
  );
}

function Line({ day, campaign }: { readonly day: CampaignDay; readonly campaign: CampaignRecord }) {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const refusalText = useRefusalText();
  const tick = useChange(TickCampaignMilestoneDocument, { onError: (refusal) => toast(refusalText(refusal)) });
  const removeMilestone = usePartRemoval(RemoveCampaignMilestoneDocument, AddCampaignMilestoneDocument);
  const removeLaunch = usePartRemoval(RemoveCampaignLaunchDocument, SetCampaignLaunchDocument);
  const { milestone, launch } = day;
  return (
    <li className={styles.day}>
      <Text component="span" size="sm" c="dimmed" className="tabular">
        {format.date(day.on)}
      </Text>
      <Group gap="xs" wrap="nowrap">
        {milestone && campaign.viewerCan.edit && (
          <Checkbox
            size="xs"
            aria-label={t('reached', { name: day.name })}
            checked={day.done}
            onChange={(event) =>
              tick.mutate({ input: { id: milestone.id, doneOn: event.currentTarget.checked ? today() : null } })
            }
          />
        )}
        <Text component="span" size="sm">
          {day.name}
          {milestone?.doneOn && (
            <Text component="span" size="xs" c="dimmed">
              {' '}
              {t('reachedOn', { date: format.date(milestone.doneOn) })}
            </Text>
          )}
        </Text>
      </Group>
      {milestone && campaign.viewerCan.edit && (
        <RemovePart
          name={day.name}
          onRemove={() =>
            removeMilestone(milestone.id, day.name, {
              campaignId: campaign.id,
              title: milestone.title,
              dueOn: milestone.dueOn,
            })
          }
        />
      )}
      {launch?.viewerCanChange && (
        <RemovePart
          name={day.name}
          onRemove={() =>
            removeLaunch(launch.id, day.name, {
              campaignId: campaign.id,
              country: launch.country,
              goesLiveOn: launch.goesLiveOn,
            })
          }
        />
      )}
    </li>
  );
}

/** Milestones, days of going live, start and end: as a strip, and as a list that says the same. */
export function CampaignDays({ campaign }: { readonly campaign: CampaignRecord }) {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const [dialog, setDialog] = useState<'milestone' | 'launch' | undefined>();
  const close = () => setDialog(undefined);
  const days = daysOf(campaign, {
    starts: t('starts'),
    ends: t('ends'),
    live: (country, by) => t('liveIn', { country: format.country(country), by: by ?? t('lead.secretariat') }),
  });
  const { viewerCan } = campaign;
  return (
    <Section
      title={t('days')}
      act={
        <Group gap="xs">
          {viewerCan.contribute && campaign.countries.length > 0 && (
            <Button variant="default" size="compact-sm" onClick={() => setDialog('launch')}>
              {t('setLaunch')}
            </Button>
          )}
          {viewerCan.edit && (
            <Button variant="default" size="compact-sm" onClick={() => setDialog('milestone')}>
              {t('addMilestone')}
            </Button>
          )}
        </Group>
      }
    >
      {days.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('noDays')}
        </Text>
      ) : (
        <>
          <Strip days={days} />
          <ol className={styles.days}>
            {days.map((day) => (
              <Line key={day.key} day={day} campaign={campaign} />
            ))}
          </ol>
        </>
      )}
      {dialog === 'milestone' && <AddMilestoneDialog campaignId={campaign.id} onClose={close} />}
      {dialog === 'launch' && <SetLaunchDialog campaign={campaign} onClose={close} />}
    </Section>
  );
}
