import { Modal, Text, VisuallyHidden } from '@mantine/core';
import { Fragment, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../ui/keys.tsx';
import { groupOrder, type PaletteEntry } from './entry.ts';
import styles from './palette.module.css';
import { useFixedEntries } from './use-fixed-entries.ts';
import { useRecordEntries } from './use-record-entries.ts';

const takeFocus = (field: HTMLInputElement | null) => {
  field?.focus();
};

/** Search and acts in one field (Ctrl/⌘ K): a combobox over one list, moved through with the arrow keys. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [index, setIndex] = useState(0);
  const { entries: records, searching } = useRecordEntries(text);
  const fixed = useFixedEntries(text);
  const entries = groupOrder.flatMap((group) => [...records, ...fixed].filter((entry) => entry.group === group));
  const current = Math.min(index, entries.length - 1);

  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setIndex((current + step + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(entries[current]);
    }
  };
  useEffect(() => {
    // In a block: newer browsers answer a promise, which React would take for a clean-up.
    void document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);

  return (
    <Modal.Root opened onClose={onClose} size="lg" yOffset="12vh" transitionProps={{ duration: 0 }}>
      <Modal.Overlay backgroundOpacity={0.4} />
      <Modal.Content aria-label={t('palette.title')}>
        <input
          className={styles.field}
          // At once, not when the dialog has come to rest: the first letters are typed before that.
          ref={takeFocus}
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length > 0 ? `${id}-${current}` : undefined}
          aria-autocomplete="list"
          aria-label={t('palette.title')}
          placeholder={t('palette.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setIndex(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div role="listbox" id={`${id}-list`} className={styles.results} aria-label={t('palette.title')}>
          {entries.map((entry, place) => (
            <Fragment key={entry.id}>
              {entry.group !== entries[place - 1]?.group && (
                <div className={styles.heading} role="presentation">
                  {t(`palette.${entry.group}`)}
                </div>
              )}
              <PaletteOption
                id={`${id}-${place}`}
                entry={entry}
                selected={place === current}
                onHover={() => setIndex(place)}
                onChoose={() => run(entry)}
              />
            </Fragment>
          ))}
          {entries.length === 0 && (
            <Text size="sm" c="dimmed" p="md">
              {searching ? t('palette.searching') : t('palette.nothing', { text })}
            </Text>
          )}
        </div>
        <div className={styles.foot}>{t('palette.keys')}</div>
        <VisuallyHidden role="status">
          {searching ? '' : t('palette.results', { count: entries.length })}
        </VisuallyHidden>
      </Modal.Content>
    </Modal.Root>
  );
}

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly selected: boolean;
  readonly onHover: () => void;
  readonly onChoose: () => void;
}

function PaletteOption({ id, entry, selected, onHover, onChoose }: PaletteOptionProps) {
  const { icon: Icon, label, hint, keys } = entry;
  return (
    // The field keeps the focus and the keys; the option answers to the pointer only.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant pattern
    <div
      role="option"
      id={id}
      aria-selected={selected}
      className={styles.entry}
      onMouseMove={selected ? undefined : onHover}
      onClick={onChoose}
    >
      <Icon size="var(--al-icon)" stroke="var(--al-stroke)" aria-hidden />
      <span className={styles.label}>{label}</span>
      <span className={styles.hint}>{hint}</span>
      {keys && <Keys keys={keys} />}
    </div>
  );
}
