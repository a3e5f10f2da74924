import { CloseButton, Title } from '@mantine/core';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './side-panel.module.css';

export interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  /** A link to the whole record. */
  readonly open?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Preview of a record beside its list. It is no dialog: the focus stays in the table, so that the arrow keys go
 * on to the next row with the panel open. Escape closes it. On a narrow screen it covers the page and takes the focus. A focus that is
 * inside when it closes goes back to where it came from.
 */
export function SidePanel({ title, onClose, open, children }: SidePanelProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('[aria-modal="true"]'))
        close.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const aside = panel.current;
    if (matchMedia('(max-width: 900px)').matches) aside?.focus();
    return () => {
      if (before instanceof HTMLElement && aside?.contains(document.activeElement)) before.focus();
    };
  }, []);
  return (
    <aside ref={panel} className={styles.panel} aria-labelledby={id} tabIndex={-1}>
      <div className={styles.head}>
        <Title order={2} id={id}>
          {title}
        </Title>
        <CloseButton onClick={onClose} aria-label={t('close')} />
      </div>
      {open}
      {children}
    </aside>
  );
}
