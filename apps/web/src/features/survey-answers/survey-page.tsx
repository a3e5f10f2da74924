/** @jsxImportSource preact */
import { completeLanguages, progressOf, type SurveyDefinition, textIn } from '@alongside/domain/survey';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskedSurvey } from './asked-survey.ts';
import type { Tell } from './field-parts.tsx';
import { QuestionField } from './question-field.tsx';
import { Summary } from './summary.tsx';
import type { SurveyDoor } from './survey-door.ts';
import { languageAmong, nameOfLanguage, pageLanguages, type Say, timeIn } from './texts.ts';
import { type Survey, useSurvey } from './use-survey.ts';

interface FrameProps {
  readonly title: string;
  readonly say: Say;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** Languages to choose from; those of the page itself where there is no survey. */
  readonly languages?: readonly string[];
  readonly children?: ComponentChildren;
}

/** One calm column with the choice of language. */
export function Frame({ title, say, language: chosen, languages = pageLanguages, onLanguage, children }: FrameProps) {
  const language = languageAmong(languages, chosen);
  useEffect(() => {
    document.title = `${title} · Alongside`;
    document.documentElement.lang = language;
  }, [title, language]);
  return (
    <main>
      <header>
        <span class="brand">{say('product')}</span>
        <label class="language">
          {say('language')}
          <select value={language} onChange={(event) => onLanguage(event.currentTarget.value)}>
            {languages.map((code) => (
              <option key={code} value={code} lang={code}>
                {nameOfLanguage(code)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </main>
  );
}

interface PartProps {
  readonly asked: AskedSurvey;
  readonly survey: Survey;
  readonly say: Say;
  readonly tell: Tell;
  readonly language: string;
}

/** What is asked, until when, what becomes of the answers. */
function Explained({ asked, survey, say, tell, language }: PartProps) {
  return (
    <>
      <p class="lead">{tell(survey.definition.introduction)}</p>
      <p>
        {say('for', { hotline: asked.hotline })}. {say('until', { time: timeIn(language, asked.closesAt) })}
      </p>
      <h2>{say('stored')}</h2>
      <p>{say('storedText')}</p>
      <p>{say('neverText')}</p>
    </>
  );
}

type StartProps = PartProps & Pick<SurveyPageProps, 'door' | 'start'>;

/** Before the first question; `start` takes the place of what a hotline is told. */
function Start({ door, start, ...part }: StartProps) {
  const { asked, survey, say } = part;
  const { decline } = door;
  const [status, setStatus] = useState(asked.status);
  const begun = Object.keys(survey.session.answers).length > 0;
  return (
    <>
      {start ?? <Explained {...part} />}
      <div role="status">{decline && status === 'DECLINED' && <p class="note">{say('declined')}</p>}</div>
      <div class="acts">
        <button type="button" class="main" onClick={survey.begin}>
          {say(survey.submittedAt ? 'change' : begun ? 'goOn' : 'begin')}
        </button>
        {decline && !survey.submittedAt && status !== 'DECLINED' && (
          <button type="button" class="quiet" onClick={() => void decline().then(setStatus)}>
            {say('decline')}
          </button>
        )}
      </div>
    </>
  );
}

function Asking({ survey, say, tell }: PartProps) {
  const { session, saving } = survey;
  const { done, of } = progressOf(session);
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen, not a new answer, takes the focus
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('.asked')?.focus();
    scrollTo(0, 0);
  }, [session.at]);
  const next = () => {
    if (survey.next()) return;
    requestAnimationFrame(() =>
      form.current
        ?.querySelector<HTMLElement>('.fault')
        ?.closest('.question')
        ?.querySelector<HTMLElement>('input, textarea')
        ?.focus(),
    );
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <div class="progress">
        <progress aria-label={say('progress')} value={done} max={of} />
        <span>{say('step', { done: done + 1, of })}</span>
        <span role="status" class={saving === 'offline' ? 'attention' : 'soft'}>
          {saving === 'stopped' ? '' : say(saving)}
        </span>
      </div>
      {survey.conflict && (
        <div class="note" role="alert">
          <strong>{say('conflictTitle')}</strong>
          <p>{say('conflictText')}</p>
          <div class="acts">
            <button type="button" class="quiet" onClick={() => survey.settle('theirs')}>
              {say('theirs')}
            </button>
            <button type="button" class="quiet" onClick={() => survey.settle('mine')}>
              {say('mine')}
            </button>
          </div>
        </div>
      )}
      {survey.shown.map((question) => (
        <QuestionField key={question.code} question={question} survey={survey} say={say} tell={tell} />
      ))}
      <div class="acts">
        <button type="submit" class="main">
          {say(done + 1 === of ? 'toEnd' : 'next')}
        </button>
        <button type="button" class="quiet" onClick={survey.back}>
          {say('back')}
        </button>
      </div>
    </form>
  );
}

/** Everything once more before handing in. */
function End({ survey, say, tell }: PartProps) {
  const [failed, setFailed] = useState(false);
  const handIn = () => {
    setFailed(false);
    survey.submit().catch(() => setFailed(true));
  };
  return (
    <>
      <p>{say('endText')}</p>
      <Summary survey={survey} say={say} tell={tell} editable />
      <div role="alert">{failed && <p class="fault">{`${say('faultTitle')}. ${say('faultText')}`}</p>}</div>
      <div class="acts">
        <button type="button" class="main" onClick={handIn}>
          {say('handIn')}
        </button>
        <button type="button" class="quiet" onClick={survey.back}>
          {say('back')}
        </button>
      </div>
    </>
  );
}

interface SurveyPageProps {
  readonly door: SurveyDoor;
  readonly asked: AskedSurvey;
  readonly say: Say;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** What stands before the first question, in place of what a hotline is told. */
  readonly start?: ComponentChildren;
  /** What stands at the end, in place of thanks. */
  readonly done?: ComponentChildren;
  /** Stands under every part of the page. */
  readonly foot?: ComponentChildren;
}

function Closed({ asked, survey, say, tell, language }: PartProps) {
  const early = Date.parse(asked.opensAt) > Date.now();
  const time = { time: timeIn(language, early ? asked.opensAt : asked.closesAt) };
  return (
    <>
      <p class="note">{say(early ? 'notYet' : survey.submittedAt ? 'over' : 'overEmpty', time)}</p>
      {!early && survey.submittedAt && <Summary survey={survey} say={say} tell={tell} editable={false} />}
    </>
  );
}

function Done({ asked, survey, say, language }: PartProps) {
  const times = {
    time: timeIn(language, survey.submittedAt ?? asked.opensAt),
    until: timeIn(language, asked.closesAt),
  };
  return (
    <>
      <p role="status">{say('doneText', times)}</p>
      <div class="acts">
        <button type="button" class="quiet" onClick={survey.begin}>
          {say('change')}
        </button>
      </div>
    </>
  );
}

/** The languages in which a survey can be answered; of a draft that is whole in none, its first one. */
function languagesOf(definition: SurveyDefinition): readonly string[] {
  const complete = completeLanguages(definition);
  return complete.length > 0 ? complete : definition.languages.slice(0, 1);
}

/** The page on which a hotline answers, or somebody for it. */
export function SurveyPage({ door, asked, say, language: chosen, onLanguage, start, done, foot }: SurveyPageProps) {
  const survey = useSurvey(door, asked, say('pleaseAnswer'));
  const languages = languagesOf(survey.definition);
  const language = languageAmong(languages, chosen);
  const tell: Tell = (text) => textIn(survey.definition, text, language);
  const part = { asked, survey, say, tell, language };
  const { phase } = survey;
  useEffect(() => {
    if (phase === 'end' || phase === 'done') document.querySelector('h1')?.focus();
  }, [phase]);
  const isClosed = survey.closed || !asked.isOpen;
  const titles = { start: asked.title, asking: asked.title, end: say('endTitle'), done: say('doneTitle') };
  const frame = { say, language, languages, onLanguage };
  return (
    <Frame title={isClosed || (done && phase === 'done') ? asked.title : titles[phase]} {...frame}>
      {isClosed && <Closed {...part} />}
      {!isClosed && phase === 'start' && <Start {...part} door={door} start={start} />}
      {!isClosed && phase === 'asking' && <Asking {...part} />}
      {!isClosed && phase === 'end' && <End {...part} />}
      {!isClosed && phase === 'done' && (done ?? <Done {...part} />)}
      {foot}
    </Frame>
  );
}
