import { NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgreementKind } from '../../../gql/graphql.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';

/** What an agreement says; the document itself lies elsewhere. */
export interface Terms {
  readonly kind: AgreementKind;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly documentUrl: string;
  readonly note: string;
  readonly confirmedText: boolean;
}

interface AgreementTermsProps {
  readonly value: Terms;
  readonly onChange: (change: Partial<Terms>) => void;
  readonly faults: Readonly<Record<string, string>>;
  /** Both sides have signed: kind and dates stay as they were signed. */
  readonly locked?: boolean;
}

/** As the API takes it: what was left empty is nothing. */
export const termsInput = ({ documentUrl, note, ...rest }: Terms) => ({
  ...rest,
  documentUrl: documentUrl.trim() || null,
  note: note.trim() || null,
});

/** The kind of an agreement, with its meaning. */
export function AgreementKindField({ value, onChange, faults, locked = false }: AgreementTermsProps) {
  const { t } = useTranslation('agreements');
  const { options, define } = useLabel();
  return (
    <NativeSelect
      label={t('kind')}
      description={define('agreementKind', value.kind)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value.kind}
      disabled={locked}
      data={options('agreementKind')}
      onChange={(event) => onChange({ kind: event.currentTarget.value as AgreementKind })}
      error={faults['kind']}
    />
  );
}

/** From when until when, where the document lies, and what is worth remembering. */
export function AgreementTerms({ value, onChange, faults, locked = false }: AgreementTermsProps) {
  const { t } = useTranslation('agreements');
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField
          label={t('validFrom')}
          description={t('validFromHint')}
          value={value.validFrom}
          clearable
          disabled={locked}
          onChange={(validFrom) => onChange({ validFrom })}
          error={faults['validFrom']}
        />
        <DateField
          label={t('validUntil')}
          description={t('validUntilHint')}
          value={value.validUntil}
          clearable
          disabled={locked}
          onChange={(validUntil) => onChange({ validUntil })}
          error={faults['validUntil']}
        />
      </SimpleGrid>
      {locked && (
        <Text size="xs" c="dimmed">
          {t('termsLocked')}
        </Text>
      )}
      <TextInput
        label={t('documentUrl')}
        description={t(value.kind === 'HANDSHAKE' ? 'handshakeHint' : 'documentUrlHint')}
        placeholder="https://"
        type="url"
        value={value.documentUrl}
        onChange={(event) => onChange({ documentUrl: event.currentTarget.value })}
        error={faults['documentUrl']}
      />
      <SafeTextArea
        label={t('note')}
        value={value.note}
        minRows={2}
        onChange={(note) => onChange({ note })}
        confirmed={value.confirmedText}
        onConfirmed={(confirmedText) => onChange({ confirmedText })}
        error={faults['note']}
      />
    </>
  );
}
