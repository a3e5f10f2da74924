import { Button, SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/viewer.ts';
import { Page } from '../../ui/page.tsx';
import { boardLists } from './board.search.ts';
import { BoardDialog } from './board-dialog.tsx';
import { BoardList } from './board-list.tsx';
import { TermList } from './term-list.tsx';

/** The boards of the hotline and those on which its people sit; or the people who sit there, on any day. */
export function BoardListPage() {
  const { t } = useTranslation('boards');
  const { can } = useViewer();
  const { show = 'boards' } = useSearch({ from: '/signed-in/boards' });
  const navigate = useNavigate({ from: '/boards' });
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      act={can.keepBoards && <Button onClick={() => setAdding(true)}>{t('addBoard')}</Button>}
    >
      <SegmentedControl
        aria-label={t('view')}
        mb="md"
        value={show}
        onChange={(value) =>
          void navigate({ search: { show: boardLists.find((one) => one === value) }, replace: true })
        }
        data={boardLists.map((value) => ({ value, label: t(`lists.${value}`) }))}
      />
      {show === 'boards' ? <BoardList onAdd={() => setAdding(true)} /> : <TermList />}
      {adding && (
        <BoardDialog
          onClose={() => setAdding(false)}
          onSaved={(boardId) => void navigate({ to: '/boards/$boardId', params: { boardId } })}
        />
      )}
    </Page>
  );
}
