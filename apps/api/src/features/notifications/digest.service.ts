import {
  digestMail,
  directMail,
  englishMailWords,
  lastMorning,
  type MailItem,
  type MailLinks,
  type Morning,
  zoneOfCountry,
} from '@alongside/domain';
import { germanMailWords } from '@alongside/domain/german';
import { Injectable } from '@nestjs/common';
import { Environment } from '../../config/environment.ts';
import { Clock } from '../../kernel/clock.ts';
import { Outbox } from '../../kernel/mail/outbox.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import { DigestRepository, type Unmailed, type Waiting } from './digest.repository.ts';

const wordsOf = { EN: englishMailWords, DE: germanMailWords } as const;

/**
 * Turns notifications into mails: one in the morning of each person, and one for each direct assignment where the
 * person wants that. Each person's mails are written as that person, so both walls hold for them too.
 */
@Injectable()
export class DigestService {
  constructor(
    private readonly digests: DigestRepository,
    private readonly outbox: Outbox,
    private readonly gate: OperationGate,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  /** Writes every mail that is due. Safe to run again, and in several processes: each mail has its key. */
  async write(stop: AbortSignal = new AbortController().signal): Promise<void> {
    for (const person of await this.digests.people()) {
      if (stop.aborted) return;
      const now = this.clock.now();
      if (person.atOnce) await this.as(person, () => this.writeAtOnce(person, now));
      const morning = lastMorning(now, zoneOfCountry(person.country));
      if (person.digestSince && person.digestSince < morning.at) {
        await this.as(person, () => this.writeDigest(person, morning));
      }
    }
  }

  private async writeDigest(person: Waiting, { day, at }: Morning): Promise<void> {
    const items = await this.seen('DIGEST', at);
    if (items.length === 0) return;
    const { subject, body } = digestMail(items.map(this.item), wordsOf[person.language], this.links);
    const mailId = await this.outbox.write({
      key: `digest/${person.userId}/${day}`,
      recipientId: person.userId,
      subject,
      body,
    });
    // Without an id another process has written it, or what came too late waits for tomorrow.
    if (mailId) await this.digests.noteMailed(idsOf(items), mailId);
  }

  private async writeAtOnce(person: Waiting, now: Date): Promise<void> {
    for (const item of await this.seen('AT_ONCE', now)) {
      const { subject, body } = directMail(this.item(item), wordsOf[person.language], this.links);
      const mailId = await this.outbox.write({ key: `notice/${item.id}`, recipientId: person.userId, subject, body });
      if (mailId) await this.digests.noteMailed([item.id], mailId);
    }
  }

  /** What waits and may be mailed; the rest is dropped for good. */
  private async seen(delivery: 'DIGEST' | 'AT_ONCE', before: Date): Promise<Unmailed[]> {
    const items = await this.digests.unmailed(delivery, before);
    const unseen = items.filter(({ seen }) => !seen);
    if (unseen.length > 0) await this.digests.drop(idsOf(unseen));
    return items.filter(({ seen }) => seen);
  }

  private as({ userId, name, role, hotlineId }: Waiting, work: () => Promise<void>): Promise<void> {
    return this.gate.run({ userId, name, role, hotlineId }, work);
  }

  private readonly item = ({ id, kind, dueOn }: Unmailed): MailItem => ({
    kind,
    dueOn,
    link: `${this.environment.publicUrl}/inbox/${id}`,
  });

  private get links(): MailLinks {
    const { publicUrl } = this.environment;
    return { inbox: `${publicUrl}/inbox`, choices: `${publicUrl}/settings#notifications` };
  }
}

const idsOf = (items: readonly Unmailed[]): string[] => items.map(({ id }) => id);
