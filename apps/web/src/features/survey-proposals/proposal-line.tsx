import { Badge, Checkbox, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import type { ProposalActs } from './proposal-acts.ts';
import { ProposalDetail } from './proposal-detail.tsx';
import { type Proposal, stateTones, useProposalWords } from './proposal-words.ts';
import styles from './survey-proposals.module.css';
import { type Choice, isCertain } from './use-choices.ts';

interface LineProps {
  readonly proposal: Proposal;
  readonly open: boolean;
  /** Takes the focus, as the keyboard came here. */
  readonly focused: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly selected: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly choice: Choice;
  readonly onChange: (change: Partial<Choice>) => void;
  readonly acts: ProposalActs;
  readonly busy: boolean;
}

/** One proposal in the list; the open one shows answer and record side by side. */
export function ProposalLine({ proposal, open, focused, onOpen, selected, onSelect, choice, ...detail }: LineProps) {
  const { t } = useTranslation('surveyProposals');
  const { label } = useLabel();
  const words = useProposalWords();
  const button = useRef<HTMLButtonElement>(null);
  const { id, kind, state, hotline, initiative, name } = proposal;
  const title = words.title(proposal);
  useEffect(() => {
    if (!focused) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'nearest' });
  }, [focused]);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <li className={styles.line} data-open={open || undefined}>
      <div className={styles.head}>
        {isCertain(proposal, choice) ? (
          <Checkbox
            size="xs"
            aria-label={t('select', { what: title, hotline: hotline.name })}
            checked={selected}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        ) : (
          <span className={styles.noCheck} />
        )}
        <UnstyledButton
          ref={button}
          className={styles.open ?? ''}
          aria-expanded={open}
          aria-controls={`proposal-${id}`}
          onClick={() => onOpen(!open)}
        >
          <Chevron size="var(--al-icon-small)" aria-hidden />
          <Badge variant="default" size="sm" radius="sm" tt="none" fw={500} flex="none">
            {label('surveyProposalKind', kind)}
          </Badge>
          <span className={styles.title}>
            {title}
            {initiative && name && initiative.name !== name && (
              <Text component="span" size="xs" c="dimmed">
                {` ${t('means', { initiative: initiative.name })}`}
              </Text>
            )}
          </span>
        </UnstyledButton>
        <Text size="xs" c="dimmed">
          {hotline.name}
        </Text>
        <StateBadge tone={stateTones[state]} label={label('surveyProposalState', state)} />
      </div>
      <div id={`proposal-${id}`}>{open && <ProposalDetail proposal={proposal} choice={choice} {...detail} />}</div>
    </li>
  );
}
