import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/viewer.ts';
import { Page } from '../../ui/page.tsx';
import { useGreeting } from './greeting.ts';
import { HotlineHome } from './hotline-home.tsx';
import { NetworkHome } from './network-home.tsx';

/** The first page after signing in: for a hotline its own work, for the network's people the state of the whole. */
export function HomePage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const greeting = useGreeting(viewer.name);
  return (
    <Page title={greeting} lead={viewer.hotline?.name ?? t('wholeNetwork')}>
      {viewer.hotline ? <HotlineHome /> : <NetworkHome />}
    </Page>
  );
}
