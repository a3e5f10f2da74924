import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A message that the server has accepted. */
export interface Accepted {
  readonly to: readonly string[];
  /** Left side of the Message-ID, which is the id of the mail. */
  readonly id: string;
  readonly subject: string;
  readonly raw: string;
}

/** What the server answers to one message instead of accepting it: a reply, or a connection that just breaks. */
export type Mood = { readonly code: number; readonly at: 'RCPT' | 'DATA' } | 'hang up after the text' | undefined;

/** A mail server on this machine that delivers nothing and remembers everything. */
export class MailSink {
  readonly accepted: Accepted[] = [];
  /** Decides on each message; accepts all by default. */
  mood: (to: string) => Mood = () => undefined;
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      disableReverseLookup: true,
      onRcptTo: ({ address }, _session, done) => {
        const mood = this.mood(address);
        done(typeof mood === 'object' && mood.at === 'RCPT' ? refusal(mood.code) : null);
      },
      onData: (stream, session, done) => {
        // A client that dies in the middle of its text has sent nothing.
        void text(stream).then(
          (raw) => {
            const to = session.envelope.rcptTo.map(({ address }) => address);
            const mood = this.mood(to[0] ?? '');
            if (mood === 'hang up after the text') return void this.hangUp();
            if (typeof mood === 'object' && mood.at === 'DATA') return done(refusal(mood.code));
            const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(raw)?.[1]?.trim() ?? '';
            this.accepted.push({
              to,
              raw,
              id: /<([^@]+)@/.exec(header('message-id'))?.[1] ?? '',
              subject: header('subject'),
            });
            done(null, 'taken');
          },
          () => undefined,
        );
      },
    });
    this.server.on('error', () => undefined);
  }

  static async start(): Promise<MailSink> {
    const sink = new MailSink();
    sink.server.listen(0, '127.0.0.1');
    await once(sink.server.server, 'listening');
    return sink;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  /** Environment of an API that sends its mails here. */
  get environment(): Record<string, string> {
    return { SMTP_URL: `smtp://127.0.0.1:${this.port}`, MAIL_FROM: 'alongside@network.example' };
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private hangUp(): void {
    for (const connection of this.server.connections) connection.close();
  }
}

const refusal = (responseCode: number): Error => Object.assign(new Error('not now'), { responseCode });
