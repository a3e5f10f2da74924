import { describe, expect, test } from '@jest/globals';
import type { Figures } from './measuring/figures.ts';
import { judge, type ScenarioReport } from './report.ts';

const figures = (connections: number, rate: number, p50 = 5): Figures => ({
  connections,
  rate,
  p50,
  p99: 9,
  answers: 100,
  bytesPerAnswer: 10,
});

const scenario = (change: Partial<ScenarioReport>): ScenarioReport => ({
  name: 'list',
  title: 'a list',
  agreement: { compared: 5, byteEqual: true, statements: 3 },
  comparisons: [
    { api: figures(1, 90), bare: figures(1, 100), ratio: 0.9 },
    { api: figures(16, 20), bare: figures(16, 100), ratio: 0.2 },
  ],
  growth: null,
  ...change,
});

const missed = (...reports: ScenarioReport[]) =>
  judge(reports, 2 ** 20)
    .filter(({ met }) => !met)
    .map(({ goal }) => goal);

describe('goals', () => {
  test('the ratio is judged at 16 connections, for list and record only', () => {
    expect(missed(scenario({}))).toEqual([expect.stringContaining('list: at least 0.30')]);
    expect(missed(scenario({ name: 'search' }))).toEqual([]);
  });

  test('a second reading statement misses a goal', () => {
    const agreement = { compared: 5, byteEqual: true, statements: 4 };
    expect(missed(scenario({ name: 'search', agreement }))).toEqual([expect.stringContaining('reading statements')]);
  });

  test('a hundred times the data may double the time, not more', () => {
    const growth = { small: figures(16, 100, 10), full: figures(16, 100, 20) };
    expect(missed(scenario({ name: 'search', growth }))).toEqual([]);
    const grown = { ...growth, full: figures(16, 100, 20.5) };
    expect(missed(scenario({ name: 'search', growth: grown }))).toEqual([expect.stringContaining('p50')]);
  });

  test('memory is judged idle', () => {
    expect(judge([], 250 * 2 ** 20)).toEqual([expect.objectContaining({ met: true })]);
    expect(judge([], 251 * 2 ** 20)).toEqual([expect.objectContaining({ met: false })]);
  });
});
