import { Module } from '@nestjs/common';
import { TrendFile } from './trend-file.ts';
import { TrendsController } from './trends.controller.ts';
import { TrendsRepository } from './trends.repository.ts';
import { TrendsResolver } from './trends.resolver.ts';
import { TrendsService } from './trends.service.ts';

/** Insight into what has changed: counts at the ends of months. */
@Module({
  controllers: [TrendsController],
  providers: [TrendsRepository, TrendsService, TrendsResolver, TrendFile],
})
export class TrendsModule {}
