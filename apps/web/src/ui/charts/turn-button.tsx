import { Button } from '@mantine/core';
import { IconChartLine, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../lib/shortcut.ts';
import { Keys } from '../keys.tsx';

/** The key that turns a chart into its table and back, on every page that draws one. */
export const TURN_KEY = 't';

/** Lets `T` turn what is drawn into its table, for pages that choose between more ways than these two. One on a page. */
export const useTurnKey = (turn: () => void): void => useShortcut(TURN_KEY, turn);

interface TurnButtonProps {
  readonly asTable: boolean;
  readonly onTurn: () => void;
}

/** Chart or table, by button and by key. One on a page. */
export function TurnButton({ asTable, onTurn }: TurnButtonProps) {
  const { t } = useTranslation('ui');
  useTurnKey(onTurn);
  const Icon = asTable ? IconChartLine : IconTable;
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      aria-keyshortcuts={TURN_KEY}
      leftSection={<Icon size="var(--al-icon-small)" aria-hidden />}
      rightSection={<Keys keys={TURN_KEY} />}
      onClick={onTurn}
    >
      {t(asTable ? 'chart.asChart' : 'chart.asTable')}
    </Button>
  );
}
