import { Text, Title } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
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

/** The frame of every page: one title, one primary act, the way back. Also names the window. */
export function Page({ title, lead, badges, act, crumbs, width = 'wide', children }: PageProps) {
  const { t } = useTranslation('ui');
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
            <Title order={1} className={styles.title} id="page-title" tabIndex={-1}>
              {title}
            </Title>
            {badges}
          </div>
          {lead && (
            <Text c="dimmed" size="sm" mt="xs" maw="var(--al-reading-width)">
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
