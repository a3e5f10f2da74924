import { Button, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../lib/api-refusal.ts';
import { setPasswordByLink } from '../../lib/auth.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { Entrance } from './entrance.tsx';
import { type NewPassword, NewPasswordFields, newPasswordFault } from './new-password-fields.tsx';

/** The token stands behind `#`, which browsers never send to a server, and leaves the address at once. */
function takeToken(): string {
  const token = location.hash.slice(1);
  if (token) history.replaceState(history.state, '', location.pathname);
  return token;
}

/** Sets the password of the account that a personal link belongs to. */
export function SetPasswordPage() {
  const { t } = useTranslation('identity');
  const [token] = useState(takeToken);
  const { faults, general, refusal, take, clear } = useFormFaults();
  const [password, setPassword] = useState<NewPassword>({ next: '', again: '' });
  const [tried, setTried] = useState(false);
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (newPasswordFault(password)) return;
    setState('busy');
    clear();
    try {
      await setPasswordByLink(token, password.next);
      setState('done');
    } catch (error) {
      take(error);
      setState('open');
    }
  };
  if (state === 'done') {
    return (
      <Entrance title={t('setPassword.title')}>
        <Text role="status" mb="md">
          {t('setPassword.done')}
        </Text>
        <RouterButton to="/sign-in">{t('signIn.title')}</RouterButton>
      </Entrance>
    );
  }
  const spent = token === '' || isRefusal(refusal, 'NOT_FOUND');
  return (
    <Entrance title={t('setPassword.title')} lead={spent ? t('setPassword.invalid') : t('setPassword.lead')}>
      {!spent && (
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            <NewPasswordFields value={password} onChange={setPassword} tried={tried} error={faults.password} />
            <FormFault text={general} />
            <Button type="submit" loading={state === 'busy'}>
              {t('setPassword.submit')}
            </Button>
          </Stack>
        </form>
      )}
    </Entrance>
  );
}
