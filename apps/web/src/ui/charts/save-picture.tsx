import { Button } from '@mantine/core';
import { IconPhotoDown } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import { type PictureWords, savePicture } from './picture.ts';

interface SavePictureProps {
  /** Around the drawing and its legend. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly words: Omit<PictureWords, 'label'>;
}

/** Takes a drawing away as a PNG, in the colours in which it is seen, with what it shows, its label and its day. */
export function SavePicture({ frame, words }: SavePictureProps) {
  const { t } = useTranslation('ui');
  const { label } = useLabel();
  const save = () => {
    if (frame.current) void savePicture(frame.current, { ...words, label: label('sharing', words.sharing) });
  };
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<IconPhotoDown size="var(--al-icon-small)" aria-hidden />}
      onClick={save}
    >
      {t('chart.picture')}
    </Button>
  );
}
