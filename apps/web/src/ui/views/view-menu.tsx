import { Button, Menu } from '@mantine/core';
import {
  IconBookmark,
  IconChevronDown,
  IconPencil,
  IconPin,
  IconPinnedOff,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import {
  ChooseDefaultViewDocument,
  RemoveViewDocument,
  RestoreViewDocument,
} from '../../lib/views/saved-view.operation.ts';
import type { ListView, SavedView } from '../../lib/views/use-list-view.ts';
import { toast } from '../toast.tsx';
import styles from './view-bar.module.css';

interface ViewMenuProps {
  readonly view: Pick<ListView, 'list' | 'views' | 'opened' | 'open'>;
  /** Name of the list without any view. */
  readonly allRows: string;
  readonly onSaveAs: () => void;
  readonly onRename: () => void;
}

const icon = { size: 'var(--al-icon-small)', 'aria-hidden': true } as const;

/** Removes a view, and takes the removal back from the toast. */
function useRemoval({ open, views }: Pick<ListView, 'open' | 'views'>) {
  const { t } = useTranslation('views');
  const nameOf = (id: string) => views.find((view) => view.id === id)?.name ?? '';
  const restore = useChange(RestoreViewDocument);
  return useChange(RemoveViewDocument, {
    onSuccess: (_done, { input: { id } }) => {
      const name = nameOf(id);
      open(null);
      const undo = () => restore.mutate({ input: { id } }, { onSuccess: () => toast(t('restored', { name })) });
      toast(t('removed', { name }), { undo });
    },
  });
}

/** The views of a list: the person's own, those of the hotline, and what can be done with the one that is open. */
export function ViewMenu({ view: { list, views, opened, open }, allRows, onSaveAs, onRename }: ViewMenuProps) {
  const { t } = useTranslation('views');
  const { can, hotline } = useViewer();
  const choose = useChange(ChooseDefaultViewDocument);
  const remove = useRemoval({ open, views });
  const entry = (one: SavedView) => (
    <Menu.Item
      key={one.id}
      onClick={() => open(one.id)}
      aria-current={one.id === opened?.id || undefined}
      rightSection={
        one.isDefault ? <IconPin {...icon} aria-hidden={false} role="img" aria-label={t('default')} /> : undefined
      }
    >
      {one.name}
      {!one.mine && <span className={styles.by}>{t('by', { author: one.author })}</span>}
    </Menu.Item>
  );
  const section = (label: string, of: readonly SavedView[]) =>
    of.length > 0 && (
      <>
        <Menu.Label>{label}</Menu.Label>
        {of.map(entry)}
      </>
    );
  const name = opened?.name ?? allRows;
  return (
    <Menu position="bottom-start" shadow="md" withinPortal trapFocus returnFocus>
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          aria-label={t('menu', { name })}
          leftSection={<IconBookmark {...icon} />}
          rightSection={<IconChevronDown size="0.85rem" aria-hidden />}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => open(null)} aria-current={!opened || undefined}>
          {allRows}
        </Menu.Item>
        {section(
          t('mine'),
          views.filter(({ shared }) => !shared),
        )}
        {section(
          t(hotline ? 'shared' : 'sharedNetwork'),
          views.filter(({ shared }) => shared),
        )}
        {(can.saveViews || opened) && <Menu.Divider />}
        {can.saveViews && (
          <Menu.Item leftSection={<IconPlus {...icon} />} onClick={onSaveAs}>
            {t('saveAs')}
          </Menu.Item>
        )}
        {can.chooseViews && opened && (
          <Menu.Item
            leftSection={opened.isDefault ? <IconPinnedOff {...icon} /> : <IconPin {...icon} />}
            onClick={() => choose.mutate({ input: { list, viewId: opened.isDefault ? null : opened.id } })}
          >
            {t(opened.isDefault ? 'noDefault' : 'makeDefault')}
          </Menu.Item>
        )}
        {opened?.viewerCan.change && (
          <>
            <Menu.Item leftSection={<IconPencil {...icon} />} onClick={onRename}>
              {t('rename')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash {...icon} />}
              onClick={() => remove.mutate({ input: { id: opened.id, version: opened.version } })}
            >
              {t('remove')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
