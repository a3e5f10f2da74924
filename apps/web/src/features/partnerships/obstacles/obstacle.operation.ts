import { graphql } from '../../../gql/index.ts';

export const ObstacleLineFragment = graphql(`
  fragment ObstacleLine on Obstacle {
    id version type severity since status settledOn note sharing
    fromAnswers { id answeredAt round { id title } hotline { name } }
    viewerCan { edit withdraw }
  }
`);

export const RecordObstacleDocument = graphql(`
  mutation RecordObstacle($input: RecordObstacleInput!) {
    recordObstacle(input: $input) { id }
  }
`);

export const EditObstacleDocument = graphql(`
  mutation EditObstacle($input: EditObstacleInput!) {
    editObstacle(input: $input) { id version }
  }
`);
