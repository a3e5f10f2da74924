export { SavedViewEntity } from './saved-view.entity.ts';
export { ViewsModule } from './views.module.ts';
