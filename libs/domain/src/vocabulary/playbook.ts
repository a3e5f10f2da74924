import { type Code, vocabulary } from './vocabulary.ts';

/** What is known of the address of a guideline. */
export const addressStates = vocabulary({
  CHECKED: { label: 'Checked', definition: 'Somebody of the secretariat has opened it and found the publisher there.' },
  UNCHECKED: { label: 'Not checked', definition: 'Taken from a source; nobody has opened it since.' },
  HISTORIC: {
    label: 'Historic',
    definition: 'It stood in an older source; the publisher or the name has changed since.',
  },
});
export type AddressState = Code<typeof addressStates>;
