import { type Code, vocabulary } from './vocabulary.ts';

/** What an initiative does for people. One initiative may offer several. */
export const serviceTypes = vocabulary({
  HELPLINE_PHONE: { label: 'Phone helpline', definition: 'Live advice by telephone.' },
  HELPLINE_CHAT: { label: 'Chat helpline', definition: 'Live advice by written chat.' },
  HELPLINE_ASYNC: {
    label: 'Message helpline',
    definition: 'Advice by e-mail or secure message, answered later.',
  },
  WEB_CONTACT_POINT: {
    label: 'Web contact point',
    definition: 'A dedicated site with material to read and a way to reach a professional.',
  },
  RESOURCE_CATALOGUE: {
    label: 'Resource catalogue',
    definition: 'Online information to read alone, without contact to a professional.',
  },
  SELF_HELP_PROGRAMME: {
    label: 'Self-help programme',
    definition: 'Structured modules that a person works through without a therapist.',
  },
  GUIDED_ONLINE_THERAPY: {
    label: 'Guided online therapy',
    definition: 'Structured modules online with feedback from a therapist.',
  },
  CONSULTATION: {
    label: 'Consultation',
    definition: 'One or a few sessions with a psychologist, sexologist or similar professional.',
  },
  INDIVIDUAL_THERAPY: { label: 'Individual therapy', definition: 'A course of treatment for one person.' },
  GROUP_THERAPY: { label: 'Group therapy', definition: 'A course of treatment in a led group.' },
  INPATIENT_FORENSIC: {
    label: 'Forensic in-patient care',
    definition: 'Treatment with a stay in a forensic or psychiatric ward.',
  },
  MEDICAL_SEXOLOGY: {
    label: 'Medical sexology',
    definition: 'Diagnosis and treatment by physicians, medication included.',
  },
  CIRCLES_COSA: {
    label: 'Circle of support',
    definition: 'Trained volunteers who support one released person and hold that person to account.',
  },
  RESTORATIVE_DIALOGUE: {
    label: 'Restorative dialogue',
    definition: 'Moderated meetings between people who offended and people who were harmed.',
  },
  PEER_COMMUNITY: { label: 'Peer community', definition: 'A forum or group that peers run for each other.' },
  FAMILY_SUPPORT: {
    label: 'Family support',
    definition: 'Help for partners and relatives of people who offended or may offend.',
  },
  RESOURCE_CENTRE: {
    label: 'Resource centre',
    definition: 'A centre that serves professionals who work with people who offended.',
  },
  TRAINING: { label: 'Training', definition: 'Courses for professionals or volunteers.' },
  RESEARCH_NETWORK: { label: 'Research', definition: 'Studies, or a network of people who carry them out.' },
  PROFESSIONAL_BODY: {
    label: 'Professional body',
    definition: 'Standards, ethics and conferences for a profession.',
  },
  POLICY_BODY: { label: 'Policy body', definition: 'A think tank or clearing house that informs policy.' },
  AWARENESS_CAMPAIGN: {
    label: 'Awareness campaign',
    definition: 'Public messages meant to change knowledge or norms.',
  },
  EDUCATION_CHILDREN: {
    label: 'Education of children',
    definition: 'Lessons or material for children and young people.',
  },
  EDUCATION_PARENTS: { label: 'Education of parents', definition: 'Lessons or material for parents and carers.' },
  DETERRENCE_MESSAGING: {
    label: 'Deterrence messages',
    definition: 'Warnings, chatbots or decoys placed where people look for illegal material.',
  },
  VICTIM_SUPPORT: { label: 'Victim support', definition: 'Help for people who were harmed.' },
  LAW_ENFORCEMENT_CENTRE: {
    label: 'Law-enforcement centre',
    definition: 'A police-led centre that also coordinates prevention.',
  },
  UMBRELLA_NETWORK: { label: 'Umbrella network', definition: 'A body whose members are services or organisations.' },
  DIRECTORY: { label: 'Directory', definition: 'A searchable list of services of others.' },
});
export type ServiceType = Code<typeof serviceTypes>;

/** How a service reaches people. */
export const deliveryModes = vocabulary({
  PHONE: { label: 'Phone', definition: 'By telephone.' },
  CHAT: { label: 'Chat', definition: 'By written exchange in real time.' },
  EMAIL: { label: 'E-mail', definition: 'By e-mail.' },
  SECURE_MESSAGE: { label: 'Secure message', definition: 'By messages inside a protected site or app.' },
  VIDEO: { label: 'Video call', definition: 'By a conversation with picture and sound.' },
  WEB_SELF_SERVICE: { label: 'Website', definition: 'By pages or modules that people use on their own.' },
  APP: { label: 'App', definition: 'By an application installed on a device.' },
  CHATBOT: { label: 'Chatbot', definition: 'By an automatic conversation.' },
  IN_PERSON: { label: 'In person', definition: 'Face to face with one person or family.' },
  GROUP_IN_PERSON: { label: 'Group in person', definition: 'Face to face in a group.' },
  RESIDENTIAL: { label: 'Residential', definition: 'With housing or a stay at the service.' },
  PRINT_MEDIA: { label: 'Print', definition: 'By printed material.' },
  BROADCAST: { label: 'Broadcast', definition: 'By radio, television or film.' },
  IN_SCHOOL: { label: 'In schools', definition: 'At school or in other places of learning.' },
  ON_PLATFORM: { label: 'On a platform', definition: 'On the platform or search page where the risk arises.' },
});
export type DeliveryMode = Code<typeof deliveryModes>;

/** Organisational ways to reach an initiative or organisation; a person's own details are no channel. */
export const channelKinds = vocabulary({
  PHONE: { label: 'Phone', definition: 'A telephone number, in international form where the country is certain.' },
  EMAIL: { label: 'E-mail', definition: 'A shared mailbox of the organisation.' },
  CONTACT_FORM: {
    label: 'Contact form',
    definition: 'The address of a page with a form to write to the organisation.',
  },
  WEB: { label: 'Web page', definition: 'A page that serves as the way in.' },
  CHAT: { label: 'Chat', definition: 'The address of a live chat.' },
  FAX: { label: 'Fax', definition: 'A fax number.' },
  ADDRESS: { label: 'Postal address', definition: 'An address for letters or visits.' },
  SOCIAL_MEDIA: { label: 'Social media', definition: 'An official account of the organisation.' },
});
export type ChannelKind = Code<typeof channelKinds>;
