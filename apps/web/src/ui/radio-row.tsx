import { Radio } from '@mantine/core';
import styles from './radio-row.module.css';

interface RadioRowProps<Value extends string> {
  /** What is asked. */
  readonly label: string;
  readonly description?: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One question with a few native radio buttons beside each other, large enough for a thumb. */
export function RadioRow<Value extends string>({ label, description, choices, value, onChange }: RadioRowProps<Value>) {
  return (
    <Radio.Group
      className={styles.field ?? ''}
      label={label}
      description={description}
      value={value}
      onChange={(next) => onChange(next as Value)}
    >
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </div>
    </Radio.Group>
  );
}
