import { Combobox, InputBase, Loader, Text, useCombobox } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './facet-bar.module.css';

export interface RecordOption {
  readonly id: string;
  readonly label: string;
  /** A quiet second line, such as the country. */
  readonly hint?: string | undefined;
}

export interface RecordPickerProps {
  readonly label: string;
  readonly value: RecordOption | null;
  readonly onChange: (option: RecordOption | null) => void;
  /** What to offer for `text`: ask the API in the page (`useRead`) and hand the answer in. Recent ones first for an empty text. */
  readonly options: readonly RecordOption[];
  readonly onSearch: (text: string) => void;
  readonly loading?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Leaving the field empty takes the record away. */
  readonly clearable?: boolean;
  readonly autoFocus?: boolean;
}

/** Finds one record by typing; the server searches. Enter takes the first hit. */
export function RecordPicker({
  value,
  onChange,
  options,
  onSearch,
  loading = false,
  clearable = false,
  ...field
}: RecordPickerProps) {
  const { t } = useTranslation('ui');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState<string | undefined>();
  const report = useDebouncedCallback(onSearch, 200);
  const { selectFirstOption } = combobox;
  // Answers arrive after the key; the first of them is what Enter takes.
  useEffect(() => {
    if (text && options.length > 0) selectFirstOption();
  }, [text, options, selectFirstOption]);
  const close = () => {
    setText(undefined);
    combobox.closeDropdown();
  };
  return (
    <Combobox
      store={combobox}
      withinPortal
      onOptionSubmit={(id) => {
        onChange(options.find((option) => option.id === id) ?? null);
        close();
      }}
    >
      <Combobox.Target withExpandedAttribute>
        <InputBase
          {...field}
          data-autofocus={field.autoFocus || undefined}
          role="combobox"
          value={text ?? value?.label ?? ''}
          rightSection={loading ? <Loader size="xs" role="img" aria-label={t('loading')} /> : <Combobox.Chevron />}
          rightSectionPointerEvents="none"
          onChange={(event) => {
            setText(event.currentTarget.value);
            report(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            if (clearable && text === '') onChange(null);
            close();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={t('suggestions')} className={styles.options}>
          {options.map(({ id, label, hint }) => (
            <Combobox.Option key={id} value={id} active={id === value?.id}>
              {label}
              {hint && <Text component="span" size="sm" c="dimmed">{` · ${hint}`}</Text>}
            </Combobox.Option>
          ))}
          {options.length === 0 && !loading && <Combobox.Empty>{t('noMatch')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
