export { ObstacleEntity } from './obstacle.entity.ts';
export { ObstacleSeverityEnum } from './obstacle.enums.ts';
export { ObstacleService } from './obstacle.service.ts';
export { ObstaclesModule } from './obstacles.module.ts';
