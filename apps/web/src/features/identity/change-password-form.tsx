import { Box, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { FormActs, FormFault, useFormFaults } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { ChangePasswordDocument } from './change-password.operation.ts';
import { NewPasswordFields, newPasswordFault } from './new-password-fields.tsx';

const empty = { next: '', again: '' };

/** Changes one's own password; the present one is asked for. */
export function ChangePasswordForm() {
  const { t } = useTranslation('identity');
  const { email } = useViewer();
  const { faults, general, take, clear } = useFormFaults();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState(empty);
  const [tried, setTried] = useState(false);
  const change = useChange(ChangePasswordDocument, {
    onError: take,
    onSuccess: () => {
      setCurrent('');
      setPassword(empty);
      setTried(false);
      toast(t('settings.passwordChanged'));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    clear();
    if (!newPasswordFault(password)) change.mutate({ input: { current, next: password.next } });
  };
  return (
    <Box component="form" maw="var(--al-form-width)" onSubmit={submit}>
      <Stack>
        {/* Password keepers look for the account beside the password. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={t('settings.current')}
          autoComplete="current-password"
          required
          value={current}
          error={faults.current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        />
        <NewPasswordFields value={password} onChange={setPassword} tried={tried} error={faults.next} />
        <FormFault text={general} />
        <FormActs submit={t('settings.changePassword')} busy={change.isPending} />
      </Stack>
    </Box>
  );
}
