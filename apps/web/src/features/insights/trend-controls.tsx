import { trendGroups } from '@alongside/domain';
import { Group, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import { trendSpans, trendSubjects, useTrendSearch } from './trends.search.ts';

interface ChoiceProps<C extends string> {
  readonly label: string;
  readonly value: C;
  readonly options: readonly { readonly value: C; readonly label: string }[];
  readonly onChange: (value: C) => void;
}

/** One of a few codes. */
export function Choice<C extends string>({ label, value, options, onChange }: ChoiceProps<C>) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value}
      data={[...options]}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => option.value === currentTarget.value);
        if (chosen) onChange(chosen.value);
      }}
    />
  );
}

interface TrendControlsProps {
  /** What can be chosen of this subject only. */
  readonly children?: ReactNode;
  /** Whether it is told through months. */
  readonly monthly?: boolean;
  /** As of which day, and the file. */
  readonly acts: ReactNode;
}

/** What is followed, by what, how far back, until which day. */
export function TrendControls({ children, monthly = true, acts }: TrendControlsProps) {
  const { t } = useTranslation('insights');
  const { label, options } = useLabel();
  const { search, grouped, by, set } = useTrendSearch();
  const subjects = [...options('trendMeasure'), ...options('trendFigure')];
  return (
    <Group justify="space-between" mb="sm" className="no-print">
      <Group gap="xs">
        <Choice
          label={t('trends.measure')}
          value={search.measure ?? 'STATUS'}
          options={trendSubjects.map((value) => ({
            value,
            label: subjects.find((subject) => subject.value === value)?.label ?? value,
          }))}
          onChange={(measure) => set({ measure, series: undefined })}
        />
        {grouped && (
          <Choice
            label={t('trends.by')}
            value={by}
            options={trendGroups.codes.map((value) => ({ value, label: label('trendGroup', value) }))}
            onChange={(value) => set({ by: value })}
          />
        )}
        {children}
        {monthly && (
          <Choice
            label={t('trends.span')}
            value={search.months ?? trendSpans[0]}
            options={trendSpans.map((value) => ({ value, label: t('trends.months', { months: value }) }))}
            onChange={(months) => set({ months })}
          />
        )}
      </Group>
      <Group gap="xs">{acts}</Group>
    </Group>
  );
}
