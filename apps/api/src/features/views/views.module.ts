import { Module } from '@nestjs/common';
import './saved-view.reads.ts';
import { SavedViewRepository } from './saved-view.repository.ts';
import { SavedViewResolver } from './saved-view.resolver.ts';
import { SavedViewService } from './saved-view.service.ts';

/** Saved views of the tables. */
@Module({ providers: [SavedViewRepository, SavedViewService, SavedViewResolver] })
export class ViewsModule {}
