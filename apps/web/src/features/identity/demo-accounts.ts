/** Accounts of the demo data (apps/api/src/database/demo/accounts.ts); they exist only where demo data is loaded. */
export const demoPassword = 'alongside-demo';
export const demoAccounts = [
  { who: 'demoCoordinator', email: 'coordinator@demo.example' },
  { who: 'demoManager', email: 'manager@demo.example' },
  { who: 'demoObserver', email: 'observer@demo.example' },
  { who: 'demoOther', email: 'coordinator2@demo.example' },
  { who: 'demoSecretariat', email: 'secretariat@demo.example' },
  { who: 'demoAdmin', email: 'admin@demo.example' },
] as const;
