export { NotificationService } from './notification.service.ts';
export { NotificationsModule } from './notifications.module.ts';
export { defineSubject } from './subject.reads.ts';
