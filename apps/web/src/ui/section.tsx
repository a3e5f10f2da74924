import { Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

export interface SectionProps {
  /** Makes the section a place that addresses can name: `#anchor`. */
  readonly anchor?: string;
  readonly title: ReactNode;
  /** A quiet link or button at the right of the title. */
  readonly act?: ReactNode;
  /** One quiet line under the title. */
  readonly hint?: ReactNode;
  readonly children?: ReactNode;
}

/** A named part of a page (heading of the second level), also a landmark for screen readers. */
export function Section({ title, act, hint, anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} {...(anchor && { id: anchor })}>
      <div className={styles.head}>
        <div>
          <Title order={2} id={id}>
            {title}
          </Title>
          {hint && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </div>
        {act}
      </div>
      {children}
    </section>
  );
}

/** A raised surface for things that are few: a form, a summary. Lists and timelines stand on the page itself. */
export function Panel({ children }: { readonly children: ReactNode }) {
  return <div className={styles.panel}>{children}</div>;
}
