import { Button, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../lib/api-refusal.ts';
import { makeFirstAdministrator, signIn } from '../../lib/auth.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { Entrance } from './entrance.tsx';
import { type NewPassword, NewPasswordFields, newPasswordFault } from './new-password-fields.tsx';

/** The very first start: makes the account that may add all others. */
export function FirstAdministratorPage() {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { faults, general, refusal, take, clear } = useFormFaults();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState<NewPassword>({ next: '', again: '' });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (newPasswordFault(password)) return;
    setBusy(true);
    clear();
    try {
      await makeFirstAdministrator({ name: name.trim(), email: email.trim(), password: password.next });
      await signIn(email.trim(), password.next);
      client.clear();
      await navigate({ to: '/' });
    } catch (error) {
      take(error);
      setBusy(false);
    }
  };
  return (
    <Entrance title={t('first.title')} lead={t('first.lead')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label={t('first.name')}
            autoComplete="name"
            required
            autoFocus
            value={name}
            error={faults.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            required
            value={email}
            error={faults.email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <NewPasswordFields value={password} onChange={setPassword} tried={tried} error={faults.password} />
          <FormFault text={isRefusal(refusal, 'FORBIDDEN') ? t('first.taken') : general} />
          <Button type="submit" loading={busy}>
            {t('first.submit')}
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
