export { ObstacleEntity } from './obstacle.entity.ts';
export { ObstaclesModule } from './obstacles.module.ts';
