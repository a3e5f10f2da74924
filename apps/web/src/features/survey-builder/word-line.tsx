import { ActionIcon, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import styles from './builder.module.css';
import type { Building } from './use-building.ts';

interface WordLineProps {
  readonly building: Building;
  readonly address: string;
  /** What the field is called: `Option 2`. */
  readonly label: string;
  readonly code: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  /** By how many places the line moves; left out at the ends. */
  readonly onMove: ((by: number) => void) | undefined;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

/** One option, step or statement: its words, its code, its place. */
export function WordLine({
  building,
  address,
  label,
  code,
  value,
  onChange,
  onMove,
  onRemove,
  children,
}: WordLineProps) {
  const { t } = useTranslation('surveyBuilder');
  const { refusal, language, text } = building;
  return (
    <li className={styles.wordLine}>
      <div className={styles.lineWords}>
        <SafeTextArea
          aria-label={label}
          placeholder={label}
          minRows={1}
          value={value}
          // An option is one line, however long.
          onChange={(words) => onChange(words.replaceAll('\n', ' '))}
          error={refusal?.field === `texts.${address}.${language}` ? refusal.message : undefined}
          {...text}
        />
        <Text size="xs" c="dimmed">
          {code}
        </Text>
      </div>
      {children}
      <div className={styles.lineActs}>
        {[-1, 1].map((by) => {
          const Icon = by < 0 ? IconArrowUp : IconArrowDown;
          return (
            <ActionIcon
              key={by}
              variant="subtle"
              color="gray"
              aria-label={t(by < 0 ? 'lineUp' : 'lineDown', { line: label })}
              onClick={() => onMove?.(by)}
            >
              <Icon size="var(--al-icon-small)" aria-hidden />
            </ActionIcon>
          );
        })}
        <ActionIcon variant="subtle" color="gray" aria-label={t('lineRemove', { line: label })} onClick={onRemove}>
          <IconX size="var(--al-icon-small)" aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
