import type { ReactNode } from 'react';
import styles from './scroller.module.css';

/** A frame that scrolls sideways what is wider than the page; the keyboard reaches it, so that arrow keys scroll it. */
export function Scroller({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a pointer (WCAG 2.1.1)
    <section className={styles.frame} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
