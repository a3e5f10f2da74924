export { personalLinkOf } from './personal-link.reads.ts';
export { type LinkToIssue, PersonalLinkService } from './personal-link.service.ts';
export { IssuedPersonalLink, PersonalLink } from './personal-link.types.ts';
export { PersonalLinksModule } from './personal-links.module.ts';
