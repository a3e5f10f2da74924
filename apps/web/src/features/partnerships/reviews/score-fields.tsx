import { type ReviewScores, reviewDomains, reviewScores } from '@alongside/domain';
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/vocabulary.ts';
import { ScaleField } from '../../../ui/scale-field.tsx';

interface ScoreFieldsProps {
  readonly scores: ReviewScores;
  readonly onChange: (scores: ReviewScores) => void;
}

/** The six domains, each from 0 to 4. */
export function ScoreFields({ scores, onChange }: ScoreFieldsProps) {
  const { t } = useTranslation('reviews');
  const { label } = useLabel();
  return (
    <Stack>
      {reviewDomains.codes.map((domain) => (
        <ScaleField
          key={domain}
          label={label('reviewDomain', domain)}
          about={t(`domains.${domain}.about`)}
          lowest={t(`domains.${domain}.lowest`)}
          highest={t(`domains.${domain}.highest`)}
          steps={reviewScores}
          none={t('notScored')}
          value={scores[domain]}
          onChange={(score) => onChange({ ...scores, [domain]: score })}
        />
      ))}
    </Stack>
  );
}
