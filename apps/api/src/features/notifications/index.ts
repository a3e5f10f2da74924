export { NotificationService } from './notification.service.ts';
export { MailLanguageEnum } from './notification.types.ts';
export { NotificationsModule } from './notifications.module.ts';
export { defineSubject } from './subject.reads.ts';
