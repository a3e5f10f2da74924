/** Accounts of the demo data; `prepare` of the API makes them, and only where demo data is loaded. */
export const demoPassword = 'alongside-demo';
export const demoAccounts = [
  { who: 'demoCoordinator', email: 'coordinator@demo.example' },
  { who: 'demoManager', email: 'manager@demo.example' },
  { who: 'demoOther', email: 'other@demo.example' },
  { who: 'demoSecretariat', email: 'secretariat@demo.example' },
  { who: 'demoAdmin', email: 'admin@demo.example' },
] as const;
