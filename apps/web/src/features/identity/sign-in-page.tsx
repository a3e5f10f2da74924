import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLoaderData, useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../lib/api-refusal.ts';
import { signIn } from '../../lib/auth.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { FormFault } from '../../ui/form.tsx';
import { DemoAccounts } from './demo-accounts-list.tsx';
import { Entrance } from './entrance.tsx';

/** Signs in and takes the reader to where they wanted to go. */
function useSignIn() {
  const { t } = useTranslation('identity');
  const text = useRefusalText();
  const client = useQueryClient();
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | undefined>();

  const faultText = (error: unknown) => {
    if (isRefusal(error, 'SIGN_IN_FAILED')) return t('signIn.failed');
    if (isRefusal(error, 'RATE_LIMITED'))
      return t('signIn.limited', { count: Math.ceil((error.params.retryAfterSeconds ?? 60) / 60) });
    return text(error);
  };
  const run = async (email: string, password: string): Promise<boolean> => {
    setBusy(true);
    setFault(undefined);
    try {
      await signIn(email.trim(), password);
      client.clear();
      router.history.push(next ?? '/');
      return true;
    } catch (error) {
      setFault(faultText(error));
      setBusy(false);
      return false;
    }
  };
  return { run, busy, fault };
}

export function SignInPage() {
  const { t } = useTranslation('identity');
  const { demo } = useLoaderData({ from: '/sign-in' });
  const { run, busy, fault } = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const passwordField = useRef<HTMLInputElement>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(email, password)) return;
    setPassword('');
    passwordField.current?.focus();
  };
  return (
    <Entrance title={t('signIn.title')} lead={t('signIn.lead')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label={t('signIn.email')}
            type="email"
            name="email"
            autoComplete="username"
            required
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            ref={passwordField}
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
          />
          <FormFault text={fault} />
          <Button type="submit" loading={busy} fullWidth>
            {t('signIn.submit')}
          </Button>
          <Text size="xs" c="dimmed">
            {t('signIn.forgotten')}
          </Text>
        </Stack>
      </form>
      {demo && <DemoAccounts onChoose={(account, secret) => void run(account, secret)} />}
    </Entrance>
  );
}
