import { Button, Checkbox, CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chosenOf, type Facet } from './facet.ts';
import styles from './facet-bar.module.css';
import { FacetMenu } from './facet-menu.tsx';

export { chosenOf, type Facet } from './facet.ts';

export interface FacetBarProps {
  readonly search?: { readonly value: string; readonly onChange: (text: string) => void; readonly label: string };
  readonly facets: readonly Facet[];
  readonly chosen: Readonly<Record<string, readonly string[] | undefined>>;
  readonly onChange: (facet: string, values: string[]) => void;
  /** Single yes-or-no filters. */
  readonly switches?: readonly {
    readonly id: string;
    readonly label: string;
    readonly on: boolean;
    readonly onChange: (on: boolean) => void;
  }[];
  readonly onClear: () => void;
}

function SearchField({ value, onChange, label }: NonNullable<FacetBarProps['search']>) {
  const [text, setText] = useState(value);
  const report = useDebouncedCallback(onChange, 250);
  useEffect(() => setText(value), [value]);
  return (
    <TextInput
      className={styles.search}
      type="search"
      size="xs"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size="var(--al-icon-small)" aria-hidden />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        report(event.currentTarget.value);
      }}
    />
  );
}

/** Search and filters above a list; what is chosen stays visible as chips, each removable. The page keeps it in the address. */
export function FacetBar({ search, facets, chosen, onChange, switches = [], onClear }: FacetBarProps) {
  const { t } = useTranslation('ui');
  const chips = chosenOf(facets, chosen);
  const anything = chips.length > 0 || Boolean(search?.value) || switches.some(({ on }) => on);
  return (
    <search>
      <div className={`${styles.bar} no-print`}>
        {search && <SearchField {...search} />}
        {facets.map((facet) => (
          <FacetMenu
            key={facet.id}
            facet={facet}
            chosen={chosen[facet.id] ?? []}
            onChange={(values) => onChange(facet.id, values)}
          />
        ))}
        {switches.map(({ id, label, on, onChange: change }) => (
          <Checkbox
            key={id}
            size="xs"
            label={label}
            checked={on}
            onChange={(event) => change(event.currentTarget.checked)}
          />
        ))}
      </div>
      {anything && (
        <div className={styles.bar}>
          {chips.map(({ facet, value, words }) => (
            <span key={`${facet.id}:${value}`} className={styles.chip}>
              {words}
              <CloseButton
                size="xs"
                c="inherit"
                aria-label={t('removeFilter', { filter: words })}
                onClick={() =>
                  onChange(
                    facet.id,
                    (chosen[facet.id] ?? []).filter((other) => other !== value),
                  )
                }
              />
            </span>
          ))}
          <Button variant="subtle" color="gray" size="compact-xs" onClick={onClear}>
            {t('clearFilters')}
          </Button>
        </div>
      )}
    </search>
  );
}
