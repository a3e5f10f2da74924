import { Module } from '@nestjs/common';
import './obstacle.reads.ts';
import { PartnershipsModule } from '../partnerships/index.ts';
import { ObstacleRepository } from './obstacle.repository.ts';
import { ObstacleResolver } from './obstacle.resolver.ts';
import { ObstacleService } from './obstacle.service.ts';

/** What stands in the way of partnerships. */
@Module({
  imports: [PartnershipsModule],
  providers: [ObstacleRepository, ObstacleService, ObstacleResolver],
  exports: [ObstacleService],
})
export class ObstaclesModule {}
