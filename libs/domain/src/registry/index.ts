export * from './changes.ts';
export { isEmailAddress, isPhoneNumber } from './channel-rules.ts';
export { initiativeProblems, MAX_FACTS } from './content-rules.ts';
export * from './fact-codes.ts';
export * from './initiative-content.ts';
export * from './person-rules.ts';
export * from './provenance.ts';
export * from './search-text.ts';
export * from './verified-hosts.ts';
