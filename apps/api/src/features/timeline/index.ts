export { TimelineModule } from './timeline.module.ts';
export { TimelineService } from './timeline.service.ts';
