import type { DemoAccount, DemoHotline } from './types.ts';

/** Password of every demo account; demo data refuses to load in production. */
export const DEMO_PASSWORD = 'alongside-demo';

/** Fictional hotlines, without a country: none of them could be taken for a real one. */
export const demoHotlines: readonly DemoHotline[] = [
  {
    key: 'northland',
    name: 'Demo Hotline Northland (fictional)',
    organisation: 'northland-association',
    languages: ['en', 'de'],
  },
  {
    key: 'southmark',
    name: 'Demo Hotline Southmark (fictional)',
    organisation: 'southmark-foundation',
    languages: ['en', 'fr'],
  },
];

export const demoAccounts: readonly DemoAccount[] = [
  { key: 'coordinator', name: 'Demo Coordinator', role: 'COORDINATOR', hotline: 'northland' },
  { key: 'manager', name: 'Demo Manager', role: 'MANAGER', hotline: 'northland' },
  { key: 'observer', name: 'Demo Observer', role: 'OBSERVER', hotline: 'northland' },
  { key: 'coordinator2', name: 'Demo Coordinator of Southmark', role: 'COORDINATOR', hotline: 'southmark' },
  { key: 'secretariat', name: 'Demo Secretariat', role: 'SECRETARIAT', hotline: null },
  { key: 'admin', name: 'Demo Administrator', role: 'ADMIN', hotline: null },
];
