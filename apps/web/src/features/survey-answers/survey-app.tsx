/** @jsxImportSource preact */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { isRefusal } from '../../lib/api-refusal.ts';
import { execute } from '../../lib/graphql.ts';
import type { AskedSurvey } from './asked-survey.ts';
import { SurveyByLinkDocument } from './survey-by-link.operation.ts';
import { linkDoor } from './survey-door.ts';
import { Frame, SurveyPage } from './survey-page.tsx';
import { pageLanguageFor, readersLanguage, sayIn } from './texts.ts';

/** Reads what the link opens. Nothing is written before a button is pressed. */
export function SurveyApp({ token }: { readonly token: string }) {
  const [language, setLanguage] = useState(readersLanguage);
  const say = useMemo(() => sayIn(pageLanguageFor(language)), [language]);
  const [asked, setAsked] = useState<AskedSurvey>();
  const [failed, setFailed] = useState<'closed' | 'fault' | undefined>(token ? undefined : 'closed');
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt reads again
  useEffect(() => {
    if (!token) return;
    setFailed(undefined);
    execute(SurveyByLinkDocument, {}, undefined, token)
      .then(({ surveyByLink }) => setAsked(surveyByLink))
      .catch((error: unknown) => setFailed(isRefusal(error, 'NOT_FOUND') ? 'closed' : 'fault'));
  }, [token, attempt]);
  const door = useMemo(() => linkDoor(token), [token]);
  const frame = { say, language, onLanguage: setLanguage };
  if (asked) return <SurveyPage door={door} asked={asked} {...frame} />;
  if (failed === 'closed') {
    return (
      <Frame title={say('closedTitle')} {...frame}>
        <p>{say('closedText')}</p>
      </Frame>
    );
  }
  if (failed) {
    return (
      <Frame title={say('faultTitle')} {...frame}>
        <p>{say('faultText')}</p>
        <button type="button" class="main" onClick={() => setAttempt((old) => old + 1)}>
          {say('again')}
        </button>
      </Frame>
    );
  }
  return <Frame title={say('loading')} {...frame} />;
}
