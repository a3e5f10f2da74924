import { closedStages, type PartnershipStage } from '@alongside/domain';
import { DndContext, type DragEndEvent, DragOverlay, type DragStartEvent } from '@dnd-kit/core';
import { Alert, Skeleton, Text } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { ErrorState, useRefusalText } from '../../../ui/error-state.tsx';
import { pastDay } from '../list/list-filter.ts';
import type { PartnershipListSearch } from '../partnership.search.ts';
import styles from './board.module.css';
import { CardStepsDocument } from './board.operation.ts';
import { CardFacts } from './board-card.tsx';
import { BoardColumn } from './board-column.tsx';
import { type Card, columnsOf, targetOf } from './board-model.ts';
import { CardMoveDialog } from './card-move-dialog.tsx';
import { StagePicker } from './stage-picker.tsx';
import { type ColumnsProps, useBoard } from './use-board.ts';
import { cardOf, columnUnder, stageOf, useBoardSensors, useBoardSpeech } from './use-board-drag.ts';
import { useCardMove } from './use-card-move.ts';

interface BoardProps {
  readonly search: PartnershipListSearch;
  readonly ready: boolean;
  readonly set: (change: Partial<PartnershipListSearch>) => void;
  /** In place of the columns where nothing matches. */
  readonly empty: ReactNode;
}

/** The stages as columns, the partnerships as cards that are moved by mouse, finger or keyboard. */
export function Board({ search, ready, set, empty }: BoardProps) {
  const { t } = useTranslation('partnerships');
  const move = useCardMove();
  const { read, columnOf } = useBoard(search, ready, move.moving);
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false });
  const stages = columnsOf(search);
  const shared = {
    search,
    stages,
    columnOf,
    moving: move.moving,
    onMove: (card: Card, to: PartnershipStage) => void move.drop(card, to),
  };
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <BoardSkeleton stages={stages} />;
  if (read.data.partnerships.groups.length === 0) return empty;
  return (
    <>
      {move.fault !== undefined && <Fault error={move.fault} onClose={move.closeFault} />}
      {narrow ? (
        <StagePicker {...shared} chosen={search.column} onChoose={(column) => set({ column })} />
      ) : (
        <Columns {...shared} />
      )}
      <Text size="xs" c="dimmed" mt="sm" className="no-print">
        {t(pastDay(search) ? 'board.hintPast' : narrow ? 'board.hintNarrow' : 'board.hint')}
      </Text>
      {move.asking && (
        <CardMoveDialog partnershipId={move.asking.card.id} to={move.asking.to} onClose={move.closeQuestion} />
      )}
    </>
  );
}

function Columns({ search, stages, columnOf, moving, onMove }: ColumnsProps) {
  const { can } = useViewer();
  const [lifted, setLifted] = useState<Card | undefined>();
  const steps = useRead(CardStepsDocument, { id: lifted?.id ?? '' }, { enabled: lifted !== undefined });
  const options = lifted && steps.data?.partnership?.id === lifted.id ? steps.data.partnership.nextStages : undefined;
  const target = useCallback((card: Card, to: PartnershipStage) => targetOf(card, to, options), [options]);
  const sensors = useBoardSensors(stages);
  const speech = useBoardSpeech(target);
  const [folded, setFolded] = useLocalStorage<readonly PartnershipStage[]>({
    key: 'alongside.board.folded',
    defaultValue: closedStages,
    getInitialValueInEffect: false,
  });
  const fold = (stage: PartnershipStage) =>
    setFolded((old) => (old.includes(stage) ? old.filter((one) => one !== stage) : [...old, stage]));
  const contents = stages.map((stage) => ({ stage, content: columnOf(stage) }));
  const lift = ({ active }: DragStartEvent) => setLifted(cardOf(active));
  const put = ({ active, over }: DragEndEvent) => {
    setLifted(undefined);
    const [card, to] = [cardOf(active), stageOf(over?.id)];
    if (card && to) onMove(card, to);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={columnUnder}
      accessibility={speech}
      onDragStart={lift}
      onDragEnd={put}
      onDragCancel={() => setLifted(undefined)}
    >
      <div
        className={styles.board}
        data-board
        data-lifted={lifted ? true : undefined}
        data-movable={(can.startPartnership && !pastDay(search)) || undefined}
      >
        {contents.map(({ stage, content }) => (
          <BoardColumn
            key={stage}
            stage={stage}
            stages={stages}
            content={content}
            search={search}
            moving={moving}
            target={lifted && target(lifted, stage)}
            folded={folded.includes(stage)}
            onFold={() => fold(stage)}
            onMove={onMove}
          />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {lifted && (
          <div className={styles.card} data-overlay>
            <span className={styles.name}>{lifted.initiative.name}</span>
            <CardFacts card={lifted} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

function Fault({ error, onClose }: { readonly error: unknown; readonly onClose: () => void }) {
  const { t } = useTranslation('ui');
  const text = useRefusalText();
  return (
    <Alert
      role="alert"
      variant="default"
      mb="sm"
      icon={<IconAlertTriangle aria-hidden color="var(--al-risk)" />}
      withCloseButton
      closeButtonLabel={t('close')}
      onClose={onClose}
    >
      {text(error)}
    </Alert>
  );
}

function BoardSkeleton({ stages }: { readonly stages: readonly PartnershipStage[] }) {
  return (
    <div className={styles.board} aria-busy>
      {stages.map((stage) => (
        <div key={stage} className={styles.column} aria-hidden>
          <Skeleton h="1rem" w="60%" m="sm" />
          <Skeleton h="4rem" mb="xs" />
          <Skeleton h="4rem" />
        </div>
      ))}
    </div>
  );
}
