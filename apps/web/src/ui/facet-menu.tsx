import { normaliseForSearch } from '@alongside/shared';
import { Button, Checkbox, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import type { Facet } from './facet.ts';
import styles from './facet-bar.module.css';

interface FacetMenuProps {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** The values of one facet with their counts; with a search of its own when they are many. Part of `FacetBar`. */
export function FacetMenu({ facet, chosen, onChange }: FacetMenuProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const [text, setText] = useState('');
  const wanted = normaliseForSearch(text);
  const options = facet.options.filter(
    ({ label, value }) => chosen.includes(value) || normaliseForSearch(label).includes(wanted),
  );
  return (
    <Popover position="bottom-start" trapFocus returnFocus shadow="md" withinPortal onClose={() => setText('')}>
      <Popover.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          size="xs"
          rightSection={<IconChevronDown size="0.85rem" aria-hidden />}
        >
          {facet.label}
          {chosen.length > 0 && ` · ${chosen.length}`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" miw="14rem">
          {facet.options.length > 10 && (
            <TextInput
              size="xs"
              type="search"
              aria-label={t('facetSearch')}
              placeholder={t('facetSearch')}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
          <Checkbox.Group value={[...chosen]} onChange={onChange} aria-label={facet.label}>
            <Stack gap="xs" className={styles.options}>
              {options.map(({ value, label, count }) => (
                <Checkbox
                  key={value}
                  size="xs"
                  value={value}
                  label={
                    <Group gap="xs" component="span">
                      {label}
                      {count !== undefined && <span className={styles.count}>{format.number(count)}</span>}
                    </Group>
                  }
                />
              ))}
            </Stack>
          </Checkbox.Group>
          {options.length === 0 && (
            <Text size="xs" c="dimmed">
              {t('noMatch')}
            </Text>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
