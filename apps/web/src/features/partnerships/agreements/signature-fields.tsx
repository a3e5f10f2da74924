import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../../../lib/today.ts';
import { DateField } from '../../../ui/date-field.tsx';

/** Who signed for one side, by role, and when. */
export interface Signature {
  readonly signedOn: string;
  readonly signatory: string;
}

export const emptySignature = (): Signature => ({ signedOn: today(), signatory: '' });

interface SignatureFieldsProps {
  readonly value: Signature;
  readonly onChange: (value: Signature) => void;
  readonly faults: { readonly signedOn?: string | undefined; readonly signatory?: string | undefined };
}

/** One signature. */
export function SignatureFields({ value, onChange, faults }: SignatureFieldsProps) {
  const { t } = useTranslation('agreements');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label={t('signatory')}
        description={t('signatoryHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        value={value.signatory}
        onChange={(event) => onChange({ ...value, signatory: event.currentTarget.value })}
        error={faults.signatory}
      />
      <DateField
        label={t('signedOn')}
        value={value.signedOn}
        max={today()}
        required
        onChange={(signedOn) => onChange({ ...value, signedOn: signedOn ?? today() })}
        error={faults.signedOn}
      />
    </SimpleGrid>
  );
}
