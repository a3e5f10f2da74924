import { Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/mark.tsx';
import styles from './entrance.module.css';

/** The frame of the pages that need no session. */
export function Entrance({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · Alongside`;
  }, [title]);
  return (
    <main className={styles.entrance}>
      <div className={styles.box}>
        <div className={styles.brand}>
          <Mark /> {t('product')}
        </div>
        <Title order={1} mb="xs">
          {title}
        </Title>
        {lead && (
          <Text c="dimmed" size="sm" mb="lg">
            {lead}
          </Text>
        )}
        {children}
      </div>
    </main>
  );
}
