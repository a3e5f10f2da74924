/** Where and how mails are handed over; made of `SMTP_URL` and `MAIL_FROM`. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps://`). */
  readonly secure: boolean;
  /** Else TLS before anything is said; only a server on this machine may do without. */
  readonly requireTLS: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
  /** Address that mails come from. */
  readonly from: string;
  /** Right side of message ids. */
  readonly domain: string;
  /** The name by which we greet. */
  readonly helo: string;
}

const isThisMachine = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);

/** Reads `smtp://user:password@host:port` or `smtps://…`; what it holds was checked before. */
export function mailServerOf(smtpUrl: string, from: string, publicUrl: string): MailServer {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const domain = new URL(publicUrl).hostname;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !isThisMachine(url.hostname),
    auth: url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : undefined,
    from,
    domain,
    helo: domain,
  };
}
