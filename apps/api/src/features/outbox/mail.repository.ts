import type { MailState } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';

export interface LoadedMail {
  readonly id: string;
  readonly state: MailState;
  readonly version: number;
}

/** Mails, for the administrator's decisions. */
@Injectable()
export class MailRepository {
  async load(id: string): Promise<LoadedMail | null> {
    const [mail] = await sql<LoadedMail>('select id, state, version from app.mails where id = $1', [id]);
    return mail ?? null;
  }

  /** Answers false when the mail has changed since. */
  async decide({ id, version }: LoadedMail, send: boolean): Promise<boolean> {
    const [row] = await sql<{ decided: boolean }>('select app.decide_mail($1, $2, $3) as decided', [id, version, send]);
    return row?.decided ?? false;
  }

  async counts(): Promise<{ unsure: number; failed: number }> {
    const [row] = await sql<{ unsure: number; failed: number }>(
      `select (count(*) filter (where state = 'UNSURE'))::int as unsure, (count(*) filter (where state = 'FAILED'))::int as failed
       from app.mails where state in ('UNSURE', 'FAILED')`,
    );
    return row ?? { unsure: 0, failed: 0 };
  }
}
