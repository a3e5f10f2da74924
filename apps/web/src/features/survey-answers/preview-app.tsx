/** @jsxImportSource preact */
import { type SurveyDefinition, textIn } from '@alongside/domain/survey';
import { useEffect, useState } from 'preact/hooks';
import type { AskedSurvey } from './asked-survey.ts';
import { previewDoor, readPreview } from './preview.ts';
import type { Preview } from './preview-in.ts';
import { Frame, SurveyPage } from './survey-page.tsx';
import { pageLanguageFor, readersLanguage, sayIn } from './texts.ts';

/** A draft or a version to be looked at: the page as hotlines see it, from which nothing is sent. */
export function PreviewApp({ preview }: { readonly preview: Preview }) {
  const [language, setLanguage] = useState(readersLanguage);
  const [asked, setAsked] = useState<AskedSurvey | null>();
  useEffect(() => {
    readPreview(preview)
      .then((found) => setAsked(found ?? null))
      .catch(() => setAsked(null));
  }, [preview]);
  const say = sayIn(pageLanguageFor(language));
  const frame = { say, language, onLanguage: setLanguage };
  if (!asked) {
    return (
      <Frame title={say(asked === null ? 'previewMissing' : 'loading')} {...frame}>
        {asked === null && <p>{say('previewMissingText')}</p>}
      </Frame>
    );
  }
  const definition = JSON.parse(asked.definition) as SurveyDefinition;
  return (
    <SurveyPage
      door={previewDoor}
      asked={asked}
      {...frame}
      start={<p class="lead">{textIn(definition, definition.introduction, language)}</p>}
      done={<p role="status">{say('previewDone')}</p>}
      foot={<p class="note">{say('preview')}</p>}
    />
  );
}
