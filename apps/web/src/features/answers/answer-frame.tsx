import { Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/mark.tsx';
import styles from './answer-frame.module.css';

interface AnswerFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** The frame of the pages for people with a personal link: one calm column, made for a phone. */
export function AnswerFrame({ title, lead, children }: AnswerFrameProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · Alongside`;
  }, [title]);
  return (
    <main className={styles.frame}>
      <div className={styles.brand}>
        <Mark /> {t('product')}
      </div>
      <Title order={1} mb="sm">
        {title}
      </Title>
      {lead && (
        <Text component="div" size="md" mb="lg">
          {lead}
        </Text>
      )}
      {children}
    </main>
  );
}
