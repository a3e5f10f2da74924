export { MailStateEnum } from './mail.types.ts';
export { OutboxModule } from './outbox.module.ts';
