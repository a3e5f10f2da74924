/** Whatever XML 1.0 cannot carry: control characters and halves of characters. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text with a replacement character for each that XML cannot carry. */
export const writable = (text: string): string => text.replace(NOT_IN_XML, '\uFFFD');

/** A text as content or attribute of XML and HTML. */
export const markup = (text: string): string =>
  writable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
