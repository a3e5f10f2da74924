import {
  languageCodes,
  referralChannelsFor,
  referralHasAudience,
  referralModesFor,
  referralSubjectsFor,
  unusualReferralCount,
} from '@alongside/domain';
import { Group, NativeSelect, NumberInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useLabel, type VocabularyName } from '../../../lib/vocabulary.ts';
import { MonthField } from '../../../ui/month-field.tsx';
import type { ReferralDraft } from './log-draft.ts';

interface ReferralFieldsProps {
  readonly value: ReferralDraft;
  readonly onChange: (value: ReferralDraft) => void;
  readonly faults: Readonly<Record<string, string>>;
}

/** Choices that depend on each other stay possible together: the first that fits takes the place of one that does not. */
function fitting(value: ReferralDraft): ReferralDraft {
  const pick = <C,>(codes: readonly C[], wanted: C): C => (codes.includes(wanted) ? wanted : (codes[0] ?? wanted));
  const subject = pick(referralSubjectsFor(value.direction), value.subject);
  const mode = pick(referralModesFor(subject), value.mode);
  const channel = pick(referralChannelsFor(mode), value.channel);
  return { ...value, subject, mode, channel, audience: referralHasAudience(subject) ? value.audience : null };
}

/** A referral is a count in a month: no person, no free text, no time of day. */
export function ReferralFields({ value, onChange, faults }: ReferralFieldsProps) {
  const { t } = useTranslation('partnerships');
  const { label, options } = useLabel();
  const format = useFormat();
  const set = (change: Partial<ReferralDraft>) => onChange(fitting({ ...value, ...change }));
  const choices = (name: VocabularyName, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: label(name, code) }));
  const languages = useMemo(
    () =>
      languageCodes
        .map((code) => ({ value: code as string, label: format.language(code) }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    [format],
  );
  const unusual = (value.count ?? 0) >= unusualReferralCount(value.channel);
  return (
    <Stack>
      <Group grow align="start">
        <NumberInput
          data-autofocus
          label={t('log.count')}
          required
          min={1}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          inputMode="numeric"
          value={value.count ?? ''}
          onChange={(count) => set({ count: typeof count === 'number' ? count : null })}
          error={faults.count}
          description={unusual ? t('log.unusual') : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <MonthField
          label={t('log.month')}
          value={value.month}
          onChange={(month) => set({ month })}
          error={faults.month}
        />
      </Group>
      <div>
        <Text component="span" size="sm" fw={500} id="log-direction">
          {t('log.direction')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby="log-direction"
          value={value.direction}
          onChange={(direction) => set({ direction })}
          data={[
            { value: 'OUT' as const, label: t('log.out') },
            { value: 'IN' as const, label: t('log.in') },
          ]}
        />
      </div>
      <Group grow align="start">
        <NativeSelect
          label={t('log.subject')}
          value={value.subject}
          data={choices('referralSubject', referralSubjectsFor(value.direction))}
          onChange={(event) => set({ subject: event.currentTarget.value as ReferralDraft['subject'] })}
          error={faults.subject}
        />
        <NativeSelect
          label={t('log.mode')}
          value={value.mode}
          data={choices('referralMode', referralModesFor(value.subject))}
          onChange={(event) => set({ mode: event.currentTarget.value as ReferralDraft['mode'] })}
          error={faults.mode}
        />
      </Group>
      <Group grow align="start">
        <NativeSelect
          label={t('log.channel')}
          value={value.channel}
          data={choices('referralChannel', referralChannelsFor(value.mode))}
          onChange={(event) => set({ channel: event.currentTarget.value as ReferralDraft['channel'] })}
          error={faults.channel}
        />
        {referralHasAudience(value.subject) && (
          <NativeSelect
            label={t('log.audience')}
            value={value.audience ?? ''}
            data={[{ value: '', label: t('log.notRecorded') }, ...options('audience')]}
            onChange={(event) => set({ audience: (event.currentTarget.value || null) as Audience | null })}
            error={faults.audience}
          />
        )}
        <NativeSelect
          label={t('log.language')}
          value={value.language ?? ''}
          data={[{ value: '', label: t('log.notRecorded') }, ...languages]}
          onChange={(event) => set({ language: event.currentTarget.value || null })}
          error={faults.language}
        />
      </Group>
      <Text size="xs" c="dimmed">
        {t('log.countsOnly')}
      </Text>
    </Stack>
  );
}
