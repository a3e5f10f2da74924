import { Text, Title, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { demoAccounts, demoPassword } from './demo-accounts.ts';
import styles from './entrance.module.css';

/** One press signs in with a demo account; shown only where demo data is loaded. */
export function DemoAccounts({ onChoose }: { readonly onChoose: (email: string, password: string) => void }) {
  const { t } = useTranslation('identity');
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <Title order={2} id="demo-accounts" mb="xs">
        {t('signIn.demoTitle')}
      </Title>
      {demoAccounts.map(({ who, email }) => (
        <UnstyledButton key={email} className={styles.account} onClick={() => onChoose(email, demoPassword)}>
          <span>{t(`signIn.${who}`)}</span>
          <span className={styles.address}>{email}</span>
        </UnstyledButton>
      ))}
      <Text size="xs" c="dimmed" mt="xs">
        {t('signIn.demoPassword', { password: demoPassword })}
      </Text>
    </section>
  );
}
