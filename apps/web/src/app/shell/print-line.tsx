import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useViewer } from '../../lib/viewer.ts';
import styles from './shell.module.css';

const SCHEME = 'data-mantine-color-scheme';

/** When the browser last began to print. Paper is light, whatever the screen is: the scheme changes meanwhile. */
function usePrintedAt(): Date {
  const [at, setAt] = useState(() => new Date());
  useEffect(() => {
    const root = document.documentElement;
    let screen: string | null = null;
    const begin = () => {
      // The page is drawn as it is when this returns.
      flushSync(() => setAt(new Date()));
      screen = root.getAttribute(SCHEME);
      root.setAttribute(SCHEME, 'light');
    };
    const end = () => {
      if (screen) root.setAttribute(SCHEME, screen);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return at;
}

/** On paper only: who printed which page and when, and by which rule it is to be kept. */
export function PrintLine() {
  const { t } = useTranslation();
  const format = useFormat();
  const { name } = useViewer();
  const path = useLocation({ select: ({ href }) => href });
  const at = format.dateTime(usePrintedAt().toISOString());
  return (
    <p className={`${styles.printed} only-print`}>
      {t('printed', { name, at })}
      <br />
      {location.origin + path}
    </p>
  );
}
