import type { Problem } from '../errors/index.ts';
import { lineProblem, MAX_LIST, problemsOf, textLimits, tooLong, webAddressProblem } from '../limits/index.ts';
import { initiativeFactKinds } from '../vocabulary/index.ts';
import { channelProblems } from './channel-rules.ts';
import { isFactCode } from './fact-codes.ts';
import type { InitiativeContent, InitiativeFactValue } from './initiative-content.ts';

/** Most facts or channels of one initiative. */
export const MAX_FACTS = 200;

function factProblems(fact: InitiativeFactValue, index: number, facts: readonly InitiativeFactValue[]): Problem[] {
  const field = `facts.${index}`;
  const first = facts.findIndex(({ kind, code }) => kind === fact.kind && code === fact.code);
  return problemsOf(
    isFactCode(fact.kind, fact.code)
      ? undefined
      : { field: `${field}.code`, message: `${initiativeFactKinds.label(fact.kind)}: choose from the list.` },
    first < index ? { field: `${field}.code`, message: 'Name each fact once.' } : undefined,
    fact.certainty === 'INFERRED' && (fact.note ?? '').trim() === ''
      ? { field: `${field}.note`, message: 'Note what the fact was concluded from.' }
      : undefined,
    tooLong(`${field}.note`, fact.note, textLimits.note),
  );
}

/** `UNKNOWN` and `NOT_STATED` are states of the whole list of levels (domain.md, "Initiative"). */
function levelListProblem({ levelListState, facts }: InitiativeContent): Problem | undefined {
  const levels = facts.filter(({ kind }) => kind === 'LEVEL').length;
  if (levelListState === 'KNOWN') {
    return levels > 0
      ? undefined
      : { field: 'levelListState', message: 'Name a level, or say that none is known or stated.' };
  }
  return levels === 0
    ? undefined
    : { field: 'levelListState', message: 'Levels are named, so the list cannot be unknown or not stated.' };
}

function aliasProblems(aliases: readonly string[]): Problem[] {
  const distinct = new Set(aliases.map((alias) => alias.trim()));
  return problemsOf(
    aliases.flatMap((alias, index) => lineProblem(`aliases.${index}`, alias, textLimits.line) ?? []),
    distinct.size < aliases.length ? { field: 'aliases', message: 'Name each alias once.' } : undefined,
    aliases.length > MAX_LIST ? { field: 'aliases', message: `Name at most ${MAX_LIST} aliases.` } : undefined,
  );
}

/**
 * What is wrong with the content of an initiative. Problems of list items are named like `facts.3.code`.
 *
 * @param before the content so far; addresses that a record had before these rules may stay as they are
 */
export function initiativeProblems(content: InitiativeContent, before: InitiativeContent | null): Problem[] {
  const kept = new Set([before?.website, ...(before?.channels ?? []).map(({ value }) => value)]);
  const website = content.website !== null && kept.has(content.website) ? null : content.website;
  return problemsOf(
    lineProblem('name', content.name, textLimits.line),
    tooLong('localName', content.localName, textLimits.line),
    aliasProblems(content.aliases),
    webAddressProblem('website', website),
    tooLong('description', content.description, textLimits.passage),
    levelListProblem(content),
    content.facts.length > MAX_FACTS ? { field: 'facts', message: `Name at most ${MAX_FACTS} facts.` } : undefined,
    content.facts.flatMap(factProblems),
    content.channels.length > MAX_LIST
      ? { field: 'channels', message: `Name at most ${MAX_LIST} channels.` }
      : undefined,
    content.channels.flatMap((channel, index) => channelProblems(channel, index, kept.has(channel.value))),
  );
}
