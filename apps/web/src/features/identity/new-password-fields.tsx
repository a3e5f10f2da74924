import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Fewest characters of a password; the API decides by the same number. */
export const shortestPassword = 12;

export interface NewPassword {
  readonly next: string;
  readonly again: string;
}

/** What is wrong with a new password, or `undefined`. */
export function newPasswordFault({ next, again }: NewPassword): 'tooShort' | 'differ' | undefined {
  if (next.length < shortestPassword) return 'tooShort';
  return next === again ? undefined : 'differ';
}

interface NewPasswordFieldsProps {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  /** Faults show after the first attempt to send, not while typing. */
  readonly tried: boolean;
  readonly error?: string | undefined;
}

/** A new password, twice. */
export function NewPasswordFields({ value, onChange, tried, error }: NewPasswordFieldsProps) {
  const { t } = useTranslation('identity');
  const fault = tried ? newPasswordFault(value) : undefined;
  return (
    <>
      <PasswordInput
        label={t('setPassword.next')}
        description={t('setPassword.rule')}
        autoComplete="new-password"
        required
        value={value.next}
        error={error ?? (fault === 'tooShort' ? t('setPassword.tooShort') : undefined)}
        onChange={(event) => onChange({ ...value, next: event.currentTarget.value })}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
      />
      <PasswordInput
        label={t('setPassword.again')}
        autoComplete="new-password"
        required
        value={value.again}
        error={fault === 'differ' ? t('setPassword.differ') : undefined}
        onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
      />
    </>
  );
}
