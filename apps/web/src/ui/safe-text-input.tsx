import { Box, type BoxProps, TextInput } from '@mantine/core';
import { type TextConfirmation, useSafeText } from './safe-text-findings.tsx';

export interface SafeTextInputProps extends TextConfirmation {
  /** Left out only where `aria-label` names the field. */
  readonly label?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** What the API refused; shown above the local findings. */
  readonly error?: string | undefined;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly 'aria-label'?: string;
  /** The field that takes the focus when its dialog opens. */
  readonly 'data-autofocus'?: boolean;
  readonly flex?: BoxProps['flex'];
}

/** Free text of one line, with the same guard as `SafeTextArea`. */
export function SafeTextInput({
  value,
  onChange,
  confirmed,
  onConfirmed,
  verifiedHosts = [],
  flex,
  ...field
}: SafeTextInputProps) {
  const { attributes, below } = useSafeText(value, { confirmed, onConfirmed, verifiedHosts });
  return (
    <Box {...(flex === undefined ? {} : { flex })}>
      <TextInput
        {...field}
        {...attributes}
        autoComplete="off"
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {below}
    </Box>
  );
}
