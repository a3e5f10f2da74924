import { cpus, totalmem } from 'node:os';
import { type BenchApi, openBenchApi } from './bench-api.ts';
import { Cleanup } from './cleanup.ts';
import { measure, warmUp } from './measuring/figures.ts';
import { LoadClient } from './measuring/load-client.ts';
import type { Options } from './options.ts';
import { type Comparison, judge, type Report, type ScenarioReport } from './report.ts';
import { apiTarget, bareTarget, compareAnswers } from './requests.ts';
import { scenarios } from './scenarios/index.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { type Server, startBareServer } from './servers/server.ts';

/** Numbers of connections that are measured. */
const CONNECTIONS = [1, 16, 64];
/** Where the goals are set. */
const GOAL_CONNECTIONS = 16;
/** Answers of each scenario that are compared before anything is measured. */
const COMPARED = 25;

/** Loads what is missing, measures what was asked for and judges it. */
export async function runBench(options: Options, dataDir: string): Promise<Report> {
  const chosen = scenarios.filter(({ name }) => options.only.some((wanted) => wanted === name));
  const cleanup = new Cleanup();
  try {
    const client = LoadClient.start();
    cleanup.add(() => client.stop());
    const { scale, reload } = options;
    const bench = await openBenchApi({ dataDir, scale, reload, scenarios: chosen }, cleanup);
    const bare = await startBareServer(bench.database);
    cleanup.add(bare.stop);
    const reports: ScenarioReport[] = [];
    for (const scenario of chosen) reports.push(await compare(scenario, bench, bare, client, options));
    const loadedBytes = bench.server.memory();
    if (options.growth) {
      const small = await openBenchApi({ dataDir, scale: scale / 100, reload, scenarios: chosen }, cleanup);
      for (const [index, report] of reports.entries())
        reports[index] = { ...report, growth: await growthOf(report.name, small, bench, client, options) };
    }
    return reportOf(options, bench, loadedBytes, reports);
  } finally {
    await cleanup.run();
  }
}

/** Checks that both sides answer the same, then measures them in turns. */
async function compare(
  scenario: Scenario,
  bench: BenchApi,
  bare: Server,
  client: LoadClient,
  { seconds }: Options,
): Promise<ScenarioReport> {
  const { name, title } = scenario;
  console.log(`Measuring: ${title} …`);
  const samples = bench.samples.get(name) ?? [];
  const agreement = await compareAnswers(bench.tracing.origin, bare.origin, scenario, samples.slice(0, COMPARED));
  client.aim(apiTarget('API', bench.server.origin, scenario, samples));
  client.aim(bareTarget('bare handler', bare.origin, scenario, samples));
  const targets = ['API', 'bare handler'];
  await warmUp(client, targets, seconds);
  const comparisons: Comparison[] = [];
  for (const connections of CONNECTIONS.filter((each) => each <= (scenario.most ?? each))) {
    const [api, plain] = await measure(client, targets, connections, seconds);
    if (api && plain) comparisons.push({ api, bare: plain, ratio: api.rate / plain.rate });
  }
  return { name, title, agreement, comparisons, growth: null };
}

/** The API on the set and on a hundredth of it, in turns. */
async function growthOf(
  name: string,
  smallBench: BenchApi,
  fullBench: BenchApi,
  client: LoadClient,
  { seconds }: Options,
): Promise<ScenarioReport['growth']> {
  const scenario = scenarios.find((one) => one.name === name);
  if (!scenario) return null;
  console.log(`Growth: ${scenario.title} …`);
  const benches = { 'small set': smallBench, 'full set': fullBench };
  for (const [target, { server, samples }] of Object.entries(benches))
    client.aim(apiTarget(target, server.origin, scenario, samples.get(name) ?? []));
  const targets = Object.keys(benches);
  await warmUp(client, targets, seconds);
  const [small, full] = await measure(client, targets, GOAL_CONNECTIONS, seconds);
  return small && full ? { small, full } : null;
}

function reportOf(options: Options, bench: BenchApi, loadedBytes: number, reports: ScenarioReport[]): Report {
  const { idleBytes, database } = bench;
  return {
    at: new Date().toISOString(),
    machine: {
      cores: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
      postgres: database.version,
    },
    sizes: database.sizes,
    seconds: options.seconds,
    memory: { idle: idleBytes, loaded: loadedBytes },
    scenarios: reports,
    goals: judge(reports, idleBytes),
  };
}
