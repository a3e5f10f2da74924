import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readOptions } from '../../lib/query.ts';
import { ViewerDocument } from '../../lib/viewer.operation.ts';
import { ViewerContext } from '../../lib/viewer.ts';
import { ActsProvider } from '../acts-provider.tsx';
import { Navigation } from './navigation.tsx';
import { PrintLine } from './print-line.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** The frame around every page of a signed-in person: top bar, navigation, content. */
export function Shell() {
  const { t } = useTranslation();
  const { data } = useQuery(readOptions(ViewerDocument, {}));
  const [drawerOpen, drawer] = useDisclosure(false);
  if (!data) return null;
  return (
    <ViewerContext value={data.viewer}>
      <ActsProvider>
        <div className={styles.shell}>
          <a href="#content" className={styles.skip}>
            {t('skip')}
          </a>
          {data.viewer.demo && (
            <aside className={styles.demo} aria-label={t('demoLabel')}>
              <IconInfoCircle className={styles['demo-icon']} size="var(--al-icon-small)" aria-hidden />
              <span>{t('demo')}</span>
            </aside>
          )}
          <header className={styles.top}>
            <TopBar drawerOpen={drawerOpen} onDrawer={drawer.toggle} />
          </header>
          <div className={styles.side}>
            <Navigation />
          </div>
          <Drawer
            opened={drawerOpen}
            onClose={drawer.close}
            size="xs"
            title={t('product')}
            closeButtonProps={{ 'aria-label': t('closeNavigation') }}
          >
            <Navigation onChosen={drawer.close} />
          </Drawer>
          <main id="content" tabIndex={-1} className={styles.main}>
            <PrintLine />
            <Outlet />
          </main>
        </div>
      </ActsProvider>
    </ViewerContext>
  );
}
