export { FocusGroupTracesModule } from './focus-group-traces.module.ts';
