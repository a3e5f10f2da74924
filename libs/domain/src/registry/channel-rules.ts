import type { Problem } from '../errors/index.ts';
import { lineProblem, parseWebAddress, problemsOf, textLimits, tooLong } from '../limits/index.ts';
import type { ChannelKind } from '../vocabulary/index.ts';
import type { ContactChannelValue } from './initiative-content.ts';

/** True for a text with the shape of one e-mail address; whether it exists only a message can tell. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>"',;:]{1,64}@[^\s@<>"',;:]+\.[\p{L}\p{N}-]{2,}$/u.test(text);

/** True for 3 to 20 digits with the usual signs: E.164 allows 15, an extension adds some, and help lines are short. */
export function isPhoneNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 3 && digits <= 20 && /^\+?[\d\s()./-]+((ext\.?|x)\s?\d+)?$/i.test(text);
}

interface ChannelShape {
  readonly fits: (value: string) => boolean;
  readonly message: string;
}

const webAddress: ChannelShape = {
  fits: (value) => parseWebAddress(value) !== undefined,
  message: 'Use a full address that begins with https:// and names a host.',
};
const phoneNumber: ChannelShape = {
  fits: isPhoneNumber,
  message: 'Use a phone number, best with + and the country code.',
};
const anyText: ChannelShape = { fits: () => true, message: '' };

const shapes: Readonly<Record<ChannelKind, ChannelShape>> = {
  PHONE: phoneNumber,
  FAX: phoneNumber,
  EMAIL: { fits: isEmailAddress, message: 'Use one e-mail address of the organisation.' },
  CONTACT_FORM: webAddress,
  WEB: webAddress,
  CHAT: webAddress,
  ADDRESS: anyText,
  SOCIAL_MEDIA: anyText,
};

/**
 * What is wrong with a contact channel; its value has the shape of its kind.
 *
 * @param kept true when the record had the value before; it may stay as it was printed
 */
export function channelProblems(channel: ContactChannelValue, index: number, kept: boolean): Problem[] {
  const field = `channels.${index}`;
  const { fits, message } = shapes[channel.kind];
  const empty = lineProblem(`${field}.value`, channel.value, textLimits.url);
  return problemsOf(
    empty ?? (kept || fits(channel.value.trim()) ? undefined : { field: `${field}.value`, message }),
    tooLong(`${field}.hours`, channel.hours, textLimits.line),
    tooLong(`${field}.note`, channel.note, textLimits.note),
  );
}
