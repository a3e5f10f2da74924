import type { PollVote } from '@alongside/domain';
import { IconCheck, IconCircleDotted, IconTilde, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/vocabulary.ts';
import styles from './date.module.css';

const icons = { YES: IconCheck, IF_NEED_BE: IconTilde, NO: IconX } as const;

/** An answer by shape and word; silence has a shape and a word of its own. */
export function VoteMark({ vote }: { readonly vote: PollVote | null }) {
  const { t } = useTranslation('sessions');
  const { label } = useLabel();
  const Icon = vote ? icons[vote] : IconCircleDotted;
  return (
    <span className={styles.vote} data-vote={vote ?? 'NONE'}>
      <Icon size="var(--al-icon-small)" aria-hidden />
      {vote ? label('pollVote', vote) : t('poll.unanswered')}
    </span>
  );
}
