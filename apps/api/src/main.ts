import 'reflect-metadata';
import { createApplication } from './application.ts';
import { readEnvironment } from './config/environment.ts';
import { JobRunner } from './kernel/jobs/job-runner.ts';

try {
  const environment = readEnvironment();
  const app = await createApplication(environment);
  await app.listen(environment.PORT, environment.HOST);
  if (environment.ALONGSIDE_WORKER) app.get(JobRunner).start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
