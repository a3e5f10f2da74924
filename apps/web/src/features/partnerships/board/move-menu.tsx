import type { PartnershipStage } from '@alongside/domain';
import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconArrowsRightLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { CardStepsDocument } from './board.operation.ts';
import { type Card, targetOf } from './board-model.ts';
import { useRequirementText } from './use-requirement-text.ts';

interface MoveMenuProps {
  readonly card: Card;
  readonly stages: readonly PartnershipStage[];
  readonly onMove: (to: PartnershipStage) => void;
  /** Where the focus comes from is given back by the menu; the button itself is no stop of the board. */
  readonly inTabOrder?: boolean;
}

/** Every step of a card as a list: the way of the board without dragging. Key `M` on a card opens it. */
export function MoveMenu({ card, stages, onMove, inTabOrder = false }: MoveMenuProps) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const text = useRequirementText();
  const [opened, setOpened] = useState(false);
  const steps = useRead(CardStepsDocument, { id: card.id }, { enabled: opened });
  const options = steps.data?.partnership?.id === card.id ? steps.data.partnership.nextStages : undefined;
  return (
    <Menu position="bottom-end" shadow="md" withinPortal trapFocus returnFocus opened={opened} onChange={setOpened}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          data-move
          {...(inTabOrder ? {} : { tabIndex: -1 })}
          aria-label={t('board.move', { name: card.initiative.name })}
        >
          <IconArrowsRightLeft size="var(--al-icon-small)" aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('board.moveTo')}</Menu.Label>
        {stages
          .filter((stage) => stage !== card.stage)
          .map((stage) => {
            const target = targetOf(card, stage, options);
            const why = target.is === 'impossible' ? t('board.noStepShort') : text(target);
            return (
              <Menu.Item key={stage} disabled={target.is === 'impossible'} onClick={() => onMove(stage)}>
                {label('stage', stage)}
                {why && (
                  <Text size="xs" c="dimmed">
                    {why}
                  </Text>
                )}
              </Menu.Item>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
}
