import type { ViewDefinition } from '@alongside/domain';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ChangeViewDocument } from '../../lib/views/saved-view.operation.ts';
import type { ListView, SavedView } from '../../lib/views/use-list-view.ts';
import { Strip } from '../strip.tsx';
import { toast } from '../toast.tsx';
import { definitionInput, RenameViewDialog, SaveViewDialog } from './save-view-dialog.tsx';
import styles from './view-bar.module.css';
import { ViewMenu } from './view-menu.tsx';

/** What the bar needs of `useListView`, whatever the address of the page holds beside it. */
export type ViewOfBar = Pick<
  ListView,
  'list' | 'views' | 'opened' | 'open' | 'definition' | 'changed' | 'base' | 'missing'
>;

interface ViewBarProps {
  readonly view: ViewOfBar;
  /** Name of the list without any view. */
  readonly allRows: string;
  /** Columns that are shown: part of what is saved. */
  readonly columns: readonly string[];
  /** Layout, grouping and the like, on the right. */
  readonly children?: ReactNode;
}

/** Which view of a list is open, and what becomes of changes to it: they stay the reader's until saved on purpose. */
export function ViewBar({ view, allRows, columns, children }: ViewBarProps) {
  const { t } = useTranslation('views');
  const { can } = useViewer();
  const [dialog, setDialog] = useState<'save' | 'rename' | undefined>();
  const close = () => setDialog(undefined);
  const { opened, definition } = view;
  const whole: ViewDefinition = { ...definition, columns };
  const plain = definition.filters.length === 0 && definition.search === null;
  return (
    <>
      <div className={`${styles.bar} no-print`}>
        {(can.saveViews || view.views.length > 0) && (
          <ViewMenu
            view={view}
            allRows={allRows}
            onSaveAs={() => setDialog('save')}
            onRename={() => setDialog('rename')}
          />
        )}
        {can.saveViews && !opened && !plain && (
          <Button variant="subtle" size="compact-sm" onClick={() => setDialog('save')}>
            {t('saveThis')}
          </Button>
        )}
        <div className={styles.rest}>{children}</div>
      </div>
      {view.missing && <Strip>{t('missing')}</Strip>}
      {opened && view.changed && <Unsaved view={view} opened={opened} onSaveAs={() => setDialog('save')} />}
      {dialog === 'save' && (
        <SaveViewDialog
          list={view.list}
          definition={whole}
          onClose={close}
          onSaved={(id) => {
            close();
            view.open(id);
          }}
        />
      )}
      {dialog === 'rename' && opened && <RenameViewDialog view={opened} onClose={close} />}
    </>
  );
}

interface UnsavedProps {
  readonly view: ViewOfBar;
  readonly opened: SavedView;
  readonly onSaveAs: () => void;
}

/** Changes to the open view that nobody else sees yet. */
function Unsaved({ view: { base, definition, open }, opened, onSaveAs }: UnsavedProps) {
  const { t } = useTranslation('views');
  const { can } = useViewer();
  /** The version that stands there now, once somebody else was faster. */
  const [conflict, setConflict] = useState<number | undefined>();
  const { id, name, shared, mine, author } = opened;
  const client = useQueryClient();
  const change = useChange(ChangeViewDocument, {
    onError: ({ code, params }) => {
      if (code === 'CONFLICT') setConflict(Number(params.current?.['version'] ?? opened.version));
    },
  });
  const save = async (version: number) => {
    try {
      // By promise: once the views have been read again, this line is gone, and callbacks of `mutate` with it.
      await change.mutateAsync({ input: { id, version, definition: definitionInput(definition) } });
    } catch {
      // `onError` has told it.
      return;
    }
    toast(t('saved', { name }));
    open(id);
  };
  const showTheirs = async () => {
    await client.invalidateQueries();
    open(id);
  };
  return (
    <>
      <Strip
        acts={
          <>
            {opened.viewerCan.change && (
              <Button size="compact-sm" loading={change.isPending} onClick={() => void save(base ?? opened.version)}>
                {t(shared ? 'saveForAll' : 'save')}
              </Button>
            )}
            {can.saveViews && (
              <Button size="compact-sm" variant="default" onClick={onSaveAs}>
                {t('saveAsShort')}
              </Button>
            )}
            <Button size="compact-sm" variant="subtle" onClick={() => open(id)}>
              {t('discard')}
            </Button>
          </>
        }
      >
        {t(mine ? 'changedTitle' : 'foreignTitle', { name, author })}
      </Strip>
      {conflict !== undefined && (
        <Conflict
          busy={change.isPending}
          onTheirs={() => void showTheirs()}
          onNew={onSaveAs}
          onReplace={() => void save(conflict)}
          onClose={() => setConflict(undefined)}
        />
      )}
    </>
  );
}

interface ConflictProps {
  readonly busy: boolean;
  readonly onTheirs: () => void;
  readonly onNew: () => void;
  readonly onReplace: () => void;
  readonly onClose: () => void;
}

/** Somebody saved the same view meanwhile: nothing was overwritten, and the person decides. */
function Conflict({ busy, onTheirs, onNew, onReplace, onClose }: ConflictProps) {
  const { t } = useTranslation('views');
  return (
    <Modal opened onClose={onClose} title={t('conflict.title')}>
      <Stack>
        <Text size="sm">{t('conflict.text')}</Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onTheirs}>
            {t('conflict.theirs')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              onClose();
              onNew();
            }}
          >
            {t('conflict.asNew')}
          </Button>
          <Button loading={busy} onClick={onReplace}>
            {t('conflict.replace')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
