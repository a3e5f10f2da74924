import {
  conflict,
  definitionChanges,
  draftFrom,
  emptyDraft,
  ensure,
  ensureValid,
  invalid,
  isLanguageCode,
  kindOfChange,
  lineProblem,
  may,
  notFound,
  problemsOf,
  publishedAs,
  publishProblems,
  readDefinition,
  type SurveyDefinition,
  type SurveyVersionChange,
  surveyKeyFrom,
  textLimits,
  textPlaces,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/new-id.ts';
import { actor } from '../../kernel/operation/operation.ts';
import { checkText } from '../../kernel/safe-text.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type { PublishSurveyDraftInput, SaveSurveyDraftInput, StartSurveyDraftInput } from './survey-draft.inputs.ts';
import { type LoadedDraft, type PublishedVersion, SurveyDraftRepository } from './survey-draft.repository.ts';

/** Commands of the secretariat on versions of surveys in the making. Each answers the id of the draft. */
@Injectable()
export class SurveyDraftService {
  constructor(private readonly drafts: SurveyDraftRepository) {}

  /** Starts the next version of a survey, a new survey, or a new survey that begins as a copy. */
  async start({ id, surveyVersionId, title, language }: StartSurveyDraftInput): Promise<string> {
    ensure(may.buildSurvey(actor()));
    const base = surveyVersionId ? await this.drafts.version(surveyVersionId) : null;
    if (surveyVersionId && !base) throw invalid('surveyVersionId', 'Choose a published version.');
    if (!base || title) ensureValid(problemsOf(lineProblem('title', (title ?? '').trim(), textLimits.line)));
    const definition = beginning(base, title?.trim() ?? '', language ?? 'en');
    const next = title ? null : base;
    const added = await this.drafts.add({
      id,
      surveyId: next?.surveyId ?? null,
      basedOnId: next?.id ?? null,
      definition,
    });
    if (!added && next && (await this.drafts.openDraftOf(next.surveyId)) !== id)
      throw invalid('surveyVersionId', 'This survey has a draft already. Go on with that one.');
    return id;
  }

  /** Keeps a draft as it is now, however unfinished. The same again, after a lost reply, changes nothing. */
  async save({ id, version, definition: json, confirmedText }: SaveSurveyDraftInput): Promise<string> {
    const draft = await this.open(id);
    const read = readDefinition(json);
    if ('problems' in read) {
      ensureValid(read.problems);
      return id;
    }
    const definition = draftFrom(read.definition);
    if (isSame(definition, draft.definition)) return id;
    ensureCurrent(draft, version);
    checkTexts(draft.definition, definition, confirmedText === true);
    await this.drafts.save(id, definition);
    return id;
  }

  /** Publishes a draft, which ends with it. Everything that keeps it from being published is named, question by question. */
  async publish({ id, version, comparisons }: PublishSurveyDraftInput): Promise<string> {
    ensure(may.buildSurvey(actor()));
    const draft = await this.drafts.find(id);
    if (!draft || draft.discarded) throw notFound();
    if (draft.publishedId) return draft.publishedId;
    ensureCurrent(draft, version);
    ensureValid(publishProblems(draft.definition));
    const change = changeOf(draft);
    const said = Object.fromEntries((comparisons ?? []).map(({ question, relation }) => [question, relation]));
    const surveyId = draft.surveyId ?? newId();
    const { key, number } = draft.surveyId
      ? await this.drafts.nextOf(surveyId)
      : { key: await this.addSurvey(surveyId, draft.definition), number: 1 };
    const definition = publishedAs(draft.definition, `${key}-${number}`, draft.base?.definition, said);
    await this.drafts.publish(draft, surveyId, number, definition, change);
    return id;
  }

  /** Puts a draft out of sight; `restore` brings it back. */
  async discard({ id, version }: VersionedInput): Promise<string> {
    ensureCurrent(await this.open(id), version);
    await this.drafts.discard(id, true);
    return id;
  }

  /** Brings back a draft that was discarded, unless its survey has another one by now. */
  async restore({ id, version }: VersionedInput): Promise<string> {
    ensure(may.buildSurvey(actor()));
    const draft = await this.drafts.find(id);
    if (!draft || draft.publishedId) throw notFound();
    if (!draft.discarded) return id;
    ensureCurrent(draft, version);
    if (draft.surveyId && (await this.drafts.openDraftOf(draft.surveyId)))
      throw invalid('id', 'This survey has another draft by now.');
    await this.drafts.discard(id, false);
    return id;
  }

  private async open(id: string): Promise<LoadedDraft> {
    ensure(may.buildSurvey(actor()));
    const draft = await this.drafts.find(id);
    if (!draft || draft.publishedId || draft.discarded) throw notFound();
    return draft;
  }

  private addSurvey(id: string, { title, languages }: SurveyDefinition): Promise<string> {
    const name = title[languages[0] ?? ''] ?? '';
    return this.drafts.addSurvey(id, surveyKeyFrom(name), name);
  }
}

/** What a draft begins with: a copy, or nothing but a title. */
function beginning(base: PublishedVersion | null, title: string, language: string): SurveyDefinition {
  if (!isLanguageCode(language)) throw invalid('language', 'Choose a language of the list.');
  if (!base) return emptyDraft(title, language);
  const copy = draftFrom(base.definition);
  return title ? { ...copy, title: { [copy.languages[0] ?? language]: title } } : copy;
}

const isSame = (one: SurveyDefinition, other: SurveyDefinition): boolean => textOf(one) === textOf(other);
/** As text that does not depend on the order of properties, which the database chooses. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** Refuses what starts from an older state, with the draft as it is now. Who saved it the trail does not tell: it leaves drafts out. */
function ensureCurrent({ id, version, definition }: LoadedDraft, seen: number): void {
  if (version !== seen) throw conflict({ id, version, definition: JSON.stringify(definition) });
}

/** Reads every text that is new through the guard; the field of a refusal is `texts.` with the address and language. */
function checkTexts(before: SurveyDefinition, after: SurveyDefinition, confirmed: boolean): void {
  const known = new Set(textPlaces(before).flatMap(({ text }) => Object.values(text)));
  for (const { address, text } of textPlaces(after)) {
    for (const [language, words] of Object.entries(text)) {
      if (!known.has(words)) checkText(`texts.${address}.${language}`, words, { confirmed });
    }
  }
}

function changeOf({ definition, base }: LoadedDraft): SurveyVersionChange {
  if (!base) return 'FIRST';
  const kind = kindOfChange(definitionChanges(base.definition, definition));
  if (!kind) throw invalid('definition', 'Nothing differs from the version before.');
  return kind;
}
