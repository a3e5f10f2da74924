import { Radio, Text } from '@mantine/core';
import { useId } from 'react';
import styles from './scale-field.module.css';

export interface ScaleFieldProps {
  /** What is judged. */
  readonly label: string;
  /** What that means, in a sentence. */
  readonly about: string;
  /** The numbers of the scale, lowest first. */
  readonly steps: readonly number[];
  /** What the first and the last number say. */
  readonly lowest: string;
  readonly highest: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** The way to give no number, such as "Prefer not to say". */
  readonly none: string;
}

/** A judgement on a scale as native radios: arrow keys move, a screen reader hears both ends, fingers hit each number. */
export function ScaleField({ label, about, steps, lowest, highest, value, onChange, none }: ScaleFieldProps) {
  const id = useId();
  return (
    <fieldset className={styles.field} aria-describedby={`${id}-about ${id}-lowest ${id}-highest`}>
      <legend className={styles.label}>{label}</legend>
      <Text size="sm" c="dimmed" id={`${id}-about`}>
        {about}
      </Text>
      <div className={styles.steps}>
        {steps.map((step) => (
          <label key={step} className={styles.step}>
            <input type="radio" name={id} value={step} checked={value === step} onChange={() => onChange(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <div className={styles.ends}>
        <span id={`${id}-lowest`}>
          {steps[0]}: {lowest}
        </span>
        <span id={`${id}-highest`}>
          {steps.at(-1)}: {highest}
        </span>
      </div>
      <Radio mt="sm" size="sm" name={id} label={none} checked={value === null} onChange={() => onChange(null)} />
    </fieldset>
  );
}
