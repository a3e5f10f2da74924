/** One address and nothing else: none of the characters that begin a second one, a name, a comment or a header. */
const oneAddress = /^[^\s@,;:<>()[\]\\"]{1,64}@[^\s@,;:<>()[\]\\"]{1,190}$/;

/**
 * Whether a text is exactly one mail address, as an envelope may carry it. Stricter than the standard: quoted local
 * parts, comments, groups and lists are how one address becomes two (research/security.md 1.3).
 */
export const isMailAddress = (text: string): boolean => oneAddress.test(text);

/** Whether a text fits one header line: no line break or other control character, and a bearable length. */
export const isHeaderLine = (text: string): boolean => text.length <= 200 && !/\p{Cc}/u.test(text);
