import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyInviteesQuery } from '../../gql/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import styles from './surveys.module.css';

type Invitee = SurveyInviteesQuery['surveyInvitees'][number];
/** Reasons of those who are left out by hand, by hotline. */
export type Exclusions = Readonly<Record<string, string>>;

interface LineProps {
  readonly invitee: Invitee;
  readonly reason: string | undefined;
  readonly onReason: (reason: string | undefined) => void;
}

function Line({ invitee, reason, onReason }: LineProps) {
  const { t } = useTranslation('surveyRounds');
  const { label } = useLabel();
  const { name, eligibility, eligibilityReason, reachable } = invitee;
  const isMember = eligibility !== 'INELIGIBLE';
  const hints = [
    ...(eligibilityReason ? [label('eligibilityReason', eligibilityReason)] : []),
    ...(isMember && !reachable ? [t('open.noAddress')] : []),
  ];
  return (
    <li>
      <Checkbox
        label={name}
        description={hints.join(' · ')}
        checked={isMember && reason === undefined}
        disabled={!isMember}
        onChange={(event) => onReason(event.currentTarget.checked ? undefined : '')}
      />
      {reason !== undefined && (
        <SafeTextInput
          aria-label={t('open.reason', { hotline: name })}
          placeholder={t('open.reason', { hotline: name })}
          value={reason}
          onChange={onReason}
          required
          confirmed={false}
          onConfirmed={() => undefined}
        />
      )}
    </li>
  );
}

interface InviteeListProps {
  readonly invitees: readonly Invitee[];
  readonly exclusions: Exclusions;
  readonly onChange: (exclusions: Exclusions) => void;
}

/** Who is asked when the round opens and who is not, each with its reason. */
export function InviteeList({ invitees, exclusions, onChange }: InviteeListProps) {
  const { t } = useTranslation('surveyRounds');
  const [shown, setShown] = useState(false);
  const asked = invitees.filter(
    ({ eligibility, hotlineId }) => eligibility !== 'INELIGIBLE' && !(hotlineId in exclusions),
  );
  const unreachable = asked.filter(({ reachable }) => !reachable).length;
  const set = (hotlineId: string, reason: string | undefined) => {
    const { [hotlineId]: _before, ...others } = exclusions;
    onChange(reason === undefined ? others : { ...others, [hotlineId]: reason });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('open.list')}</legend>
      <Stack gap="xs">
        <Text size="sm" role="status">
          {[
            t('open.counted', { count: asked.length }),
            ...(invitees.length > asked.length ? [t('open.left', { count: invitees.length - asked.length })] : []),
            ...(unreachable > 0 ? [t('open.unreachable', { count: unreachable })] : []),
          ].join('; ')}
          .
        </Text>
        <Text size="xs" c="dimmed">
          {t('open.listHint')}
        </Text>
        <div>
          <Button variant="default" size="compact-sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {t(shown ? 'open.hideList' : 'open.showList')}
          </Button>
        </div>
        {shown && (
          <ul className={styles.choices}>
            {invitees.map((each) => (
              <Line
                key={each.hotlineId}
                invitee={each}
                reason={exclusions[each.hotlineId]}
                onReason={(reason) => set(each.hotlineId, reason)}
              />
            ))}
          </ul>
        )}
      </Stack>
    </fieldset>
  );
}
