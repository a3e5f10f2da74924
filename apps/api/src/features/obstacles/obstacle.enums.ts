import { obstacleSeverities, obstacleStatuses, obstacleTypes } from '@alongside/domain';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const ObstacleTypeEnum = vocabularyEnum('ObstacleType', obstacleTypes, 'What stands in the way.');
export const ObstacleSeverityEnum = vocabularyEnum('ObstacleSeverity', obstacleSeverities, 'How much it weighs.');
export const ObstacleStatusEnum = vocabularyEnum('ObstacleStatus', obstacleStatuses, 'What became of an obstacle.');
