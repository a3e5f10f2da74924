import { Alert, Button, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiRefusal, isRefusal } from '../lib/api-refusal.ts';
import { useRefusalText } from './error-state.tsx';
import { Keys } from './keys.tsx';

/**
 * Puts a refusal of the API beside the fields it is about: `VALIDATION` problems and `UNSAFE_TEXT` by field name,
 * anything else as a general line (`FormFault`). Give `faults[name]` to the `error` of the field.
 */
export function useFormFaults() {
  const text = useRefusalText();
  const [refusal, setRefusal] = useState<ApiRefusal | undefined>();
  const faults = useMemo(() => {
    const byField: Record<string, string> = {};
    if (!refusal) return byField;
    for (const { field, message } of refusal.params.problems ?? []) byField[field] ??= message;
    if (refusal.field) byField[refusal.field] ??= text(refusal);
    return byField;
  }, [refusal, text]);
  const take = useCallback((next: unknown) => setRefusal(isRefusal(next) ? next : undefined), []);
  const clear = useCallback(() => setRefusal(undefined), []);
  const general = refusal && Object.keys(faults).length === 0 ? text(refusal) : undefined;
  return { faults, general, refusal, take, clear } as const;
}

/** The line above the buttons when the whole form was refused. */
export function FormFault({ text }: { readonly text: string | undefined }) {
  if (!text) return null;
  return (
    <Alert role="alert" variant="default" icon={<IconAlertTriangle aria-hidden color="var(--al-risk)" />}>
      {text}
    </Alert>
  );
}

export interface FormActsProps {
  /** The verb of the form. */
  readonly submit: string;
  readonly onCancel?: () => void;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Shows the keys; the form listens to `mod+Enter` itself. */
  readonly keys?: string;
  /** Lesser acts, on the left. */
  readonly children?: ReactNode;
}

/** The buttons under a form: the verb on the right, cancel beside it. */
export function FormActs({ submit, onCancel, busy = false, disabled = false, keys, children }: FormActsProps) {
  const { t } = useTranslation('ui');
  return (
    <Group justify="space-between" mt="md">
      <Group>{children}</Group>
      <Group>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
        <Button type="submit" loading={busy} disabled={disabled} rightSection={keys ? <Keys keys={keys} /> : undefined}>
          {submit}
        </Button>
      </Group>
    </Group>
  );
}
