import { normaliseForSearch } from '@alongside/shared';
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconPencilPlus,
  IconPlus,
  IconRestore,
  IconSquareCheck,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { useViewer } from '../../lib/viewer.ts';
import { places } from '../shell/navigation.tsx';
import { useSignOut } from '../shell/sign-out.ts';
import type { PaletteEntry } from './entry.ts';

/** Pages and general acts whose name holds every word of the text; all of them while nothing is typed. */
export function useFixedEntries(text: string): PaletteEntry[] {
  const { t } = useTranslation();
  const { t: tasks } = useTranslation('tasks');
  const { t: sessions } = useTranslation('sessions');
  const { t: removals } = useTranslation('removals');
  const viewer = useViewer();
  const acts = useActs();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';

  const entries: PaletteEntry[] = [
    ...(viewer.can.log
      ? [
          {
            id: 'act:log',
            group: 'acts' as const,
            label: t('palette.logAnything'),
            keys: 'L',
            icon: IconPencilPlus,
            run: () => acts.openLog(),
          },
        ]
      : []),
    ...(viewer.can.startPartnership
      ? [
          {
            id: 'act:start',
            group: 'acts' as const,
            label: t('palette.startPartnership'),
            keys: 'P',
            icon: IconPlus,
            run: () => acts.startPartnership(),
          },
        ]
      : []),
    ...places
      .filter((place) => place.may(viewer))
      .map(({ name, to, icon }) => ({
        id: `page:${name}`,
        group: 'pages' as const,
        label: t(name),
        icon,
        run: () => void navigate({ to, search: {} }),
      })),
    ...(viewer.hotline
      ? [
          {
            id: 'page:tasks',
            group: 'pages' as const,
            label: tasks('title'),
            icon: IconSquareCheck,
            run: () => void navigate({ to: '/tasks', search: {} }),
          },
          {
            id: 'page:asked',
            group: 'pages' as const,
            label: sessions('asked.title'),
            icon: IconUsersGroup,
            run: () => void navigate({ to: '/asked' }),
          },
          {
            id: 'page:removed',
            group: 'pages' as const,
            label: removals('title'),
            icon: IconRestore,
            run: () => void navigate({ to: '/removed', search: {} }),
          },
        ]
      : []),
    { id: 'act:keys', group: 'acts', label: t('keys.title'), keys: '?', icon: IconKeyboard, run: acts.openKeys },
    {
      id: 'act:theme',
      group: 'acts',
      label: t('palette.toggleTheme'),
      icon: IconMoon,
      run: () => setColorScheme(dark ? 'light' : 'dark'),
    },
    { id: 'act:sign-out', group: 'acts', label: t('palette.signOut'), icon: IconLogout, run: () => void signOut() },
  ];
  const words = normaliseForSearch(text).split(' ').filter(Boolean);
  return entries.filter(({ label }) => {
    const name = normaliseForSearch(label);
    return words.every((word) => name.includes(word));
  });
}
