import { type PartnershipStage, partnershipStages } from '@alongside/domain';
import { DndContext } from '@dnd-kit/core';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import styles from './board.module.css';
import { ColumnCards } from './board-column.tsx';
import type { ColumnsProps } from './use-board.ts';

interface StagePickerProps extends ColumnsProps {
  readonly chosen: string | undefined;
  readonly onChoose: (stage: PartnershipStage | undefined) => void;
}

/** The board on a phone: one stage at a time; cards move by their menu. */
export function StagePicker({ search, stages, columnOf, moving, onMove, chosen, onChoose }: StagePickerProps) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const format = useFormat();
  const stage = stages.find((one) => one === chosen) ?? stages.find((one) => columnOf(one).count > 0) ?? stages[0];
  if (!stage) return null;
  const content = columnOf(stage);
  return (
    // No sensors: nothing is dragged here, but cards ask for the context.
    <DndContext sensors={[]}>
      <div data-board>
        <NativeSelect
          label={t('stage')}
          value={stage}
          data={stages.map((one) => ({
            value: one,
            label: `${label('stage', one)} (${format.number(columnOf(one).count)})`,
          }))}
          onChange={({ currentTarget: { value } }) => onChoose(partnershipStages.codes.find((code) => code === value))}
        />
        <section className={styles.single} data-column={stage} aria-label={label('stage', stage)}>
          <ColumnCards
            key={stage}
            stage={stage}
            stages={partnershipStages.codes}
            content={content}
            search={search}
            moving={moving}
            target={undefined}
            folded={false}
            onFold={() => {}}
            onMove={onMove}
          />
        </section>
      </div>
    </DndContext>
  );
}
