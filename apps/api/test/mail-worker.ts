/**
 * A process that writes and sends what is due, once: the real worker without the rest of the API, so that a spec can
 * kill it at any point. It says `ready` when it is connected and ends by itself when nothing is due any more.
 */
import 'reflect-metadata';
import { readEnvironment } from '../src/config/environment.ts';
import { DigestRepository } from '../src/features/notifications/digest.repository.ts';
import { DigestService } from '../src/features/notifications/digest.service.ts';
import { defineSubject } from '../src/features/notifications/subject.reads.ts';
import { appDataSource } from '../src/kernel/database.ts';
import { MailSender } from '../src/kernel/mail/mail-sender.ts';
import { Outbox } from '../src/kernel/mail/outbox.ts';
import { OperationGate } from '../src/kernel/operation/operation-gate.ts';
import { defineReads } from '../src/kernel/reads/read-map.ts';
import { tenantRows } from '../src/kernel/reads/tenant-rows.ts';

// As in features/partnerships, without its pages and commands, which would take a second more for each death.
defineReads({ type: 'Partnership', table: 'app.partnerships', visible: tenantRows(), fields: {} });
defineSubject('PARTNERSHIP', { type: 'Partnership', title: (s) => `${s}.id` });

const environment = readEnvironment();
const now = new Date(process.env['NOW'] ?? '');
const clock = { now: () => now };
const source = await appDataSource(environment, []).initialize();
const outbox = new Outbox(source, clock);
const gate = new OperationGate(source, environment.ALONGSIDE_ROLE_PREFIX);
const digests = new DigestService(new DigestRepository(source), outbox, gate, clock, environment);
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
await digests.write();
await new MailSender(outbox, environment, clock).drain();
process.exit(0);
