import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cssVariables, theme } from '../theme.ts';
import { Toasts } from '../ui/toast.tsx';
import { queryClient, router } from './router.ts';

/** The theme with the words that the library's own buttons need, in the language of the page. */
function useLocalTheme() {
  const { t } = useTranslation('ui');
  const close = t('close');
  return useMemo(() => {
    const named = { defaultProps: { closeButtonProps: { 'aria-label': close } } };
    return mergeThemeOverrides(theme, { components: { Modal: named, Drawer: named } });
  }, [close]);
}

/** The whole client: theme, cache of answers, pages, toasts. */
export function App() {
  const localTheme = useLocalTheme();
  return (
    <MantineProvider theme={localTheme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
      </QueryClientProvider>
    </MantineProvider>
  );
}
