import { Textarea } from '@mantine/core';
import { type TextConfirmation, useSafeText } from './safe-text-findings.tsx';

export interface SafeTextAreaProps extends TextConfirmation {
  /** Left out only where `aria-label` names the field. */
  readonly label?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What the API refused; shown above the local findings. */
  readonly error?: string | undefined;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly minRows?: number;
  readonly autoFocus?: boolean;
  readonly 'aria-label'?: string;
}

/**
 * Every free text of the product. The guard of the domain reads along and says beside the field what must not be
 * stored and where it belongs; contact data can be confirmed as the partner's own. The API checks again.
 */
export function SafeTextArea({
  value,
  onChange,
  confirmed,
  onConfirmed,
  verifiedHosts = [],
  minRows = 3,
  ...field
}: SafeTextAreaProps) {
  const { attributes, below } = useSafeText(value, { confirmed, onConfirmed, verifiedHosts });
  return (
    <div>
      <Textarea
        {...field}
        {...attributes}
        autosize
        minRows={minRows}
        maxRows={16}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {below}
    </div>
  );
}
