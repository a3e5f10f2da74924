import {
  IconAddressBook,
  IconAffiliate,
  IconArmchair,
  IconChartLine,
  IconChecklist,
  IconClipboardText,
  IconHeartHandshake,
  IconHome,
  IconInbox,
  IconPhone,
  type IconProps,
  IconReportAnalytics,
  IconSettings,
  IconSpeakerphone,
  IconTable,
  IconUsersGroup,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer, type Viewer } from '../../lib/viewer.ts';
import styles from './shell.module.css';

interface Place {
  readonly name:
    | 'home'
    | 'initiatives'
    | 'partnerships'
    | 'hotlines'
    | 'people'
    | 'campaigns'
    | 'boards'
    | 'playbook'
    | 'focusGroups'
    | 'surveys'
    | 'proposals'
    | 'referrals'
    | 'insights'
    | 'reports'
    | 'settings';
  readonly to:
    | '/'
    | '/initiatives'
    | '/partnerships'
    | '/hotlines'
    | '/people'
    | '/campaigns'
    | '/boards'
    | '/playbook'
    | '/focus-groups'
    | '/surveys'
    | '/proposals'
    | '/referrals'
    | '/insights/coverage'
    | '/reports'
    | '/settings';
  readonly icon: ComponentType<IconProps>;
  /** What a role cannot use is absent. */
  readonly may: (viewer: Viewer) => boolean;
}

const everybody = () => true;

export const places: readonly Place[] = [
  { name: 'home', to: '/', icon: IconHome, may: everybody },
  { name: 'initiatives', to: '/initiatives', icon: IconHeartHandshake, may: everybody },
  { name: 'partnerships', to: '/partnerships', icon: IconAffiliate, may: ({ can }) => can.seePartnerships },
  { name: 'hotlines', to: '/hotlines', icon: IconPhone, may: everybody },
  { name: 'people', to: '/people', icon: IconAddressBook, may: ({ hotline }) => hotline !== null },
  { name: 'campaigns', to: '/campaigns', icon: IconSpeakerphone, may: ({ can }) => can.seeCampaigns },
  { name: 'boards', to: '/boards', icon: IconArmchair, may: ({ can }) => can.seeBoards },
  { name: 'playbook', to: '/playbook', icon: IconChecklist, may: everybody },
  { name: 'focusGroups', to: '/focus-groups', icon: IconUsersGroup, may: ({ can }) => can.planFocusGroups },
  {
    name: 'surveys',
    to: '/surveys',
    icon: IconClipboardText,
    may: ({ can, hotline }) => can.runSurveys || hotline !== null,
  },
  {
    name: 'proposals',
    to: '/proposals',
    icon: IconInbox,
    may: ({ can }) => can.decideProposals || can.proposeInitiative,
  },
  { name: 'referrals', to: '/referrals', icon: IconTable, may: ({ can }) => can.log },
  { name: 'insights', to: '/insights/coverage', icon: IconChartLine, may: everybody },
  { name: 'reports', to: '/reports', icon: IconReportAnalytics, may: ({ can }) => can.seePartnerships },
  { name: 'settings', to: '/settings', icon: IconSettings, may: everybody },
];

/** The main navigation: what the viewer's role can use, the present page marked. */
export function Navigation({ onChosen }: { readonly onChosen?: () => void }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <nav aria-label={t('mainNavigation')}>
      <ul className={styles.list}>
        {places
          .filter((place) => place.may(viewer))
          .map(({ name, to, icon: Icon }) => (
            <li key={name}>
              <Link
                to={to}
                className={styles.entry}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                onClick={onChosen}
              >
                <Icon size="var(--al-icon)" stroke="var(--al-stroke)" aria-hidden />
                {t(name)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
