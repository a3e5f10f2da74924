/**
 * Where a mail shows a personal link. The link is made when the mail is handed over, so that its token rests nowhere; who
 * reads the mail before sees these words.
 */
export const LINK_PLACE = '{{personal link}}';

/** The text as it leaves, with the address in the place of the link. */
export const withLink = (body: string, address: string): string => body.split(LINK_PLACE).join(address);
