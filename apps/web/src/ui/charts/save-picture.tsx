import { Button } from '@mantine/core';
import { IconPhotoDown } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { savePicture } from './picture.ts';

interface SavePictureProps {
  /** Around the drawing. */
  readonly frame: RefObject<HTMLElement | null>;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** Takes a drawing away as a PNG, in the colours in which it is seen. */
export function SavePicture({ frame, name }: SavePictureProps) {
  const { t } = useTranslation('ui');
  const save = () => {
    const drawing = frame.current?.querySelector('svg');
    if (drawing) void savePicture(drawing, name);
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
