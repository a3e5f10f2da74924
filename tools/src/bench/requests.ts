import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { uuidv7 } from '@alongside/shared';
import { PlainError } from '../process/plain-error.ts';
import type { PreparedRequest, Target } from './measuring/protocol.ts';
import { NEW_ID, type Sample, type Scenario } from './scenarios/scenario.ts';

const json = 'application/json';

/** A sample as a signed-in client of the API sends it. */
export function apiRequest({ document }: Scenario, { viewer, variables }: Sample): PreparedRequest {
  return {
    headers: { 'content-type': json, 'x-alongside': '1', cookie: `alongside=${viewer.token}` },
    body: JSON.stringify({ query: document, variables }),
  };
}

export function bareRequest({ viewer: { userId, hotlineId }, variables }: Sample): PreparedRequest {
  return { headers: { 'content-type': json }, body: JSON.stringify({ ...variables, viewer: { userId, hotlineId } }) };
}

export const apiPath = '/graphql';
export const barePath = ({ name }: Scenario): string => `/${name}`;

export const apiTarget = (name: string, origin: string, scenario: Scenario, samples: readonly Sample[]): Target => ({
  name,
  origin,
  path: apiPath,
  requests: samples.map((sample) => apiRequest(scenario, sample)),
  newId: scenario.writes ? NEW_ID : null,
});

export const bareTarget = (name: string, origin: string, scenario: Scenario, samples: readonly Sample[]): Target => ({
  name,
  origin,
  path: barePath(scenario),
  requests: samples.map(bareRequest),
  newId: scenario.writes ? NEW_ID : null,
});

export interface Answer {
  /** The text with the new id, if there was one, put back to its stand-in. */
  readonly text: string;
  readonly headers: Headers;
}

/** Sends one request outside of any measurement. @throws PlainError when the answer is no success. */
export async function ask(origin: string, path: string, { headers, body }: PreparedRequest): Promise<Answer> {
  const id = uuidv7(Date.now(), randomBytes(10));
  const response = await fetch(origin + path, { method: 'POST', headers, body: body.replace(NEW_ID, id) });
  const text = await response.text();
  if (response.status !== 200 || !text.startsWith('{"data":{'))
    throw new PlainError(`${origin}${path} answered ${response.status}: ${text.slice(0, 500)}`);
  return { text: text.replaceAll(id, NEW_ID), headers: response.headers };
}

/** What checking a scenario's answers found. */
export interface Agreement {
  /** Answers compared. */
  readonly compared: number;
  /** True when they agree to the byte, not only as JSON. */
  readonly byteEqual: boolean;
  /** SQL statements that the API sent for one operation, begin and commit included: the most over the samples. */
  readonly statements: number;
}

/**
 * Sends samples to the tracing API and to the bare handler and compares what they answer.
 *
 * @throws PlainError at the first answer that is not the same JSON
 */
export async function compareAnswers(
  api: string,
  bare: string,
  scenario: Scenario,
  samples: readonly Sample[],
): Promise<Agreement> {
  let byteEqual = true;
  let statements = 0;
  for (const sample of samples) {
    const [ours, theirs] = await Promise.all([
      ask(api, apiPath, apiRequest(scenario, sample)),
      ask(bare, barePath(scenario), bareRequest(sample)),
    ]);
    statements = Math.max(statements, Number(ours.headers.get('x-alongside-statements')));
    if (ours.text === theirs.text) continue;
    byteEqual = false;
    if (isDeepStrictEqual(JSON.parse(ours.text), JSON.parse(theirs.text))) continue;
    throw new PlainError(
      `${scenario.name}: the two sides do not answer the same to ${JSON.stringify(sample.variables)}.\nAPI:  ${difference(ours.text, theirs.text)}\nbare: ${difference(theirs.text, ours.text)}`,
    );
  }
  return { compared: samples.length, byteEqual, statements };
}

/** The first place where a text differs from another, with a little around it. */
function difference(text: string, other: string): string {
  const at = [...text].findIndex((letter, index) => letter !== other[index]);
  return `… ${text.slice(Math.max(0, at - 120), at + 120)} …`;
}
