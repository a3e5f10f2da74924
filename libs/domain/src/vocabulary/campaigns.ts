import { type Code, vocabulary } from './vocabulary.ts';

/** Where a campaign stands; which step may follow which, `libs/domain/src/campaign/phases.ts` says. */
export const campaignPhases = vocabulary({
  IDEA: { label: 'Idea', definition: 'Somebody has written it down; nobody was asked yet.' },
  PLANNED: { label: 'Planned', definition: 'Those who take part are known and asked to approve.' },
  APPROVED: { label: 'Approved', definition: 'Everybody who takes part has approved what is planned.' },
  LIVE: { label: 'Live', definition: 'The public can see it.' },
  CLOSED: { label: 'Closed', definition: 'It has run; its figures are being collected.' },
  EVALUATED: { label: 'Evaluated', definition: 'Its figures are in and have been looked at.' },
  CANCELLED: { label: 'Cancelled', definition: 'It was given up, for a noted reason.' },
});
export type CampaignPhase = Code<typeof campaignPhases>;

/** What a campaign wants to bring about. */
export const campaignThemes = vocabulary({
  SEEKING_HELP: {
    label: 'Seeking help',
    definition: 'People who worry about their thoughts or acts learn that there is help.',
  },
  DETERRENCE: { label: 'Deterrence', definition: 'People who look for abuse material are warned and stopped.' },
  REPORTING: { label: 'Reporting', definition: 'The public learns where and how to report.' },
  PARENTS: { label: 'Parents and carers', definition: 'Adults around children learn to see and to act.' },
  YOUNG_PEOPLE: { label: 'Young people', definition: 'Young people learn about limits, rights and help.' },
  SELF_GENERATED: {
    label: 'Self-generated images',
    definition: 'Young people learn about sharing images, pressure and extortion.',
  },
  BYSTANDERS: { label: 'People around', definition: 'Relatives, friends and colleagues learn how to react.' },
  PROFESSIONALS: { label: 'Professionals', definition: 'People in care, school or justice learn what they can do.' },
  STIGMA: { label: 'Public understanding', definition: 'The public learns why prevention works and needs support.' },
});
export type CampaignTheme = Code<typeof campaignThemes>;

/** Where the public meets a campaign. */
export const campaignChannels = vocabulary({
  SEARCH_ADS: { label: 'Search ads', definition: 'Paid results beside what people search for.' },
  SOCIAL_PAID: { label: 'Social media, paid', definition: 'Paid posts on social media.' },
  SOCIAL_ORGANIC: { label: 'Social media, unpaid', definition: 'Posts of those who take part.' },
  PLATFORM_WARNING: { label: 'Warning on a platform', definition: 'A notice where a search term asks for it.' },
  CHATBOT: { label: 'Chatbot', definition: 'An automated conversation on a platform or website.' },
  P2P_DECOY: { label: 'Decoy file', definition: 'A harmless file in sharing networks that leads to help.' },
  TV_RADIO: { label: 'Television and radio', definition: 'Spots and programmes.' },
  PRESS: { label: 'Press', definition: 'Articles and interviews.' },
  OUT_OF_HOME: { label: 'Out of home', definition: 'Posters and screens in public places.' },
  PRINT: { label: 'Print', definition: 'Leaflets, cards, booklets.' },
  EVENT: { label: 'Event', definition: 'A stand, a talk, a day of action.' },
  WEBINAR: { label: 'Webinar', definition: 'A talk on the web.' },
  PARTNER_SITE: { label: 'Website of a partner', definition: 'A page or banner on a website of who takes part.' },
  EMAIL_NEWSLETTER: { label: 'Newsletter', definition: 'A mail to subscribers.' },
  PODCAST: { label: 'Podcast', definition: 'Spoken series to listen to.' },
  SCHOOL: { label: 'School', definition: 'Lessons and material in schools.' },
});
export type CampaignChannel = Code<typeof campaignChannels>;

/** What somebody does in a campaign. */
export const campaignRoles = vocabulary({
  LEAD: { label: 'Lead', definition: 'Answers for the whole.' },
  PARTNER: { label: 'Partner', definition: 'Plans and carries it with others.' },
  FUNDER: { label: 'Funder', definition: 'Gives money or work for it.' },
  TRANSLATOR: { label: 'Translator', definition: 'Brings it into another language.' },
  DISTRIBUTOR: { label: 'Distributor', definition: 'Shows it to the public.' },
});
export type CampaignRole = Code<typeof campaignRoles>;

/** What a participant answered. */
export const campaignAnswers = vocabulary({
  APPROVED: { label: 'Approve', definition: 'It may go out in our name as it is planned.' },
  DECLINED: { label: 'Decline', definition: 'Not in our name as it is planned.' },
});
export type CampaignAnswer = Code<typeof campaignAnswers>;

/** How an approval stands today; `approvalState` derives it. */
export const approvalStates = vocabulary({
  NOT_ASKED: { label: 'Not asked yet', definition: 'The campaign is an idea, or it is over.' },
  WAITING: { label: 'Waiting', definition: 'Asked, and no answer yet to what is planned now.' },
  APPROVED: { label: 'Approved', definition: 'Approves what is planned now.' },
  DECLINED: { label: 'Declined', definition: 'Declines what is planned now.' },
  LAPSED: { label: 'Changed since', definition: 'Approved an earlier plan; it has changed since then.' },
});
export type ApprovalState = Code<typeof approvalStates>;

/** What is measured. The first four are the steps of the funnel, in their order. */
export const campaignMetrics = vocabulary({
  IMPRESSIONS: { label: 'Displays', definition: 'How often it was shown.' },
  ENGAGEMENTS: { label: 'Responses', definition: 'How often somebody reacted: asked, liked, watched to the end.' },
  CLICKS: { label: 'Clicks to the service', definition: 'How often somebody went on to a service.' },
  SERVICE_CONTACTS: {
    label: 'Contacts with the service',
    definition: 'Calls and chats that the service puts down to it; a number, never a person.',
  },
  HOTLINE_REPORTS: { label: 'Reports to the hotline', definition: 'Reports that a hotline received in the window.' },
  TARGETED_SEARCHES: {
    label: 'Share of searches to be lowered',
    definition: 'Searches that the campaign wants fewer of, out of all searches.',
  },
  STOPPED_AFTER_WARNING: {
    label: 'Stopped after a warning',
    definition: 'People who did not search again, out of those who were warned.',
  },
});
export type CampaignMetric = Code<typeof campaignMetrics>;

/** The span of time that a measurement covers, seen from the campaign. */
export const measurementWindows = vocabulary({
  BASELINE: { label: 'Before', definition: 'Before the campaign, as long as the campaign.' },
  CAMPAIGN: { label: 'Campaign', definition: 'While it is live.' },
  AFTER: { label: 'After', definition: 'After the campaign, as long as the campaign.' },
});
export type MeasurementWindow = Code<typeof measurementWindows>;

/** Why two windows should be compared with care. */
export const windowDoubts = vocabulary({
  LENGTHS_DIFFER: { label: 'Windows of different length', definition: 'One window is longer than another.' },
  PERIODS_MIXED: {
    label: 'Mixed periods',
    definition: 'Measurements of one window do not cover the same days.',
  },
  WINDOWS_OVERLAP: { label: 'Windows overlap', definition: 'Some days count in two windows.' },
});
export type WindowDoubt = Code<typeof windowDoubts>;
