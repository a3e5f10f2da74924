import { type Month, monthSpan, shiftMonth } from '@alongside/shared';
import { NativeSelect } from '@mantine/core';
import { useFormat } from '../lib/format.ts';
import { thisMonth } from '../lib/today.ts';

export interface MonthFieldProps {
  readonly label: string;
  /** `YYYY-MM`. */
  readonly value: string;
  readonly onChange: (value: Month) => void;
  /** How many months back may be chosen; 24 unless told. */
  readonly back?: number;
  readonly error?: string | undefined;
}

/** A past month or the present one, newest first: one keystroke goes one month back. */
export function MonthField({ label, value, onChange, back = 24, error }: MonthFieldProps) {
  const format = useFormat();
  const last = thisMonth();
  const months = monthSpan(shiftMonth(last, -back), last).reverse();
  return (
    <NativeSelect
      label={label}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value as Month)}
      data={months.map((month) => ({ value: month, label: format.month(month) }))}
    />
  );
}
