import { Text, Title } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

/** A page above this one: its name and where it is. */
export type Crumb = { readonly label: string } & Pick<LinkProps, 'to' | 'params' | 'search'>;

export interface PageProps {
  /** The one heading of the page and, before the product's name, the title of the window. */
  readonly title: string;
  /** One quiet line under the title. */
  readonly lead?: ReactNode;
  /** States of the record, beside the title: `StateBadge`, a sharing label. */
  readonly badges?: ReactNode;
  /** The one primary act of the page; lesser acts belong into a menu beside it. */
  readonly act?: ReactNode;
  /** The pages above, outermost first. The page itself is not among them. */
  readonly crumbs?: readonly Crumb[];
  /** `reading` for forms and texts, `wide` (default) for tables and records. */
  readonly width?: 'wide' | 'reading';
  readonly children?: ReactNode;
}

let lastPath: string | undefined;

/** After a change of page the focus goes to its title, where a screen reader goes on; the first page takes none. */
function useFocusOnArrival(title: RefObject<HTMLHeadingElement | null>): void {
  useEffect(() => {
    const path = window.location.pathname;
    if (lastPath !== undefined && lastPath !== path && !document.querySelector('[aria-modal="true"]')) {
      title.current?.focus({ preventScroll: true });
    }
    lastPath = path;
  }, [title]);
}

/** The frame of every page: one title, one primary act, the way back. Also names the window. */
export function Page({ title, lead, badges, act, crumbs, width = 'wide', children }: PageProps) {
  const { t } = useTranslation('ui');
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnArrival(heading);
  useEffect(() => {
    document.title = `${title} · Alongside`;
  }, [title]);
  return (
    <div className={styles.page} data-width={width}>
      {crumbs && crumbs.length > 0 && (
        <nav aria-label={t('crumbs')}>
          <ol className={styles.crumbs}>
            {crumbs.map(({ label, ...link }) => (
              <li key={label}>
                <Link {...link}>{label}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header className={styles.head}>
        <div>
          <div className={styles.beside}>
            <Title order={1} className={styles.title} ref={heading} tabIndex={-1}>
              {title}
            </Title>
            {badges}
          </div>
          {lead && (
            <Text c="dimmed" size="sm" mt="xs" maw="var(--al-reading-width)" className={styles.lead ?? ''}>
              {lead}
            </Text>
          )}
        </div>
        {act && <div className={`${styles.beside} no-print`}>{act}</div>}
      </header>
      {children}
    </div>
  );
}
