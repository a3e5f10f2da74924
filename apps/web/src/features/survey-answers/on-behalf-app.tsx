/** @jsxImportSource preact */
import type { Answers } from '@alongside/domain/survey';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SurveyOnBehalfQuery } from '../../gql/graphql.ts';
import { isRefusal } from '../../lib/api-refusal.ts';
import { execute } from '../../lib/graphql.ts';
import type { AskedSurvey } from './asked-survey.ts';
import { behalfDoor, type KeptEntry, keptEntry, type Source } from './behalf-door.ts';
import { SurveyOnBehalfDocument } from './on-behalf.operation.ts';
import { Frame, SurveyPage } from './survey-page.tsx';
import { pageLanguageFor, readersLanguage, type Say, sayIn } from './texts.ts';

type Found = NonNullable<SurveyOnBehalfQuery['surveyInvitation']>;

/** The round as the page of the hotline would show it, with the answers of the entry. */
const askedOf = ({ hotline, round, status, submittedAt }: Found, answers: Answers): AskedSurvey => ({
  hotline: hotline.name,
  title: round.title,
  definition: round.surveyVersion.definition,
  answers: JSON.stringify(answers),
  reached: null,
  revision: 0,
  status,
  opensAt: round.opensAt,
  closesAt: round.closesAt,
  isOpen: round.status === 'OPEN' && status !== 'NOT_INVITED',
  submittedAt: submittedAt ?? null,
});

/** Where the entry begins: at what was handed in, if anything was. */
const entryOf = ({ answers, channel, sourceNote, submittedAt }: Found): KeptEntry => ({
  answers: JSON.parse(answers ?? '{}') as Answers,
  source: { channel: channel === 'PAPER' ? 'PAPER' : 'PHONE', note: sourceNote ?? '' },
  since: submittedAt ?? null,
});

interface SourceFieldsProps {
  readonly source: Source;
  readonly onChange: (source: Source) => void;
  readonly say: Say;
}

/** By which way the answers came, and from whom. */
function SourceFields({ source, onChange, say }: SourceFieldsProps) {
  return (
    <>
      <fieldset class="question">
        <legend class="asked">{say('sourceAsked')}</legend>
        <div class="choices">
          {(['PHONE', 'PAPER'] as const).map((channel) => (
            <label key={channel} class="choice">
              <input
                type="radio"
                name="channel"
                checked={source.channel === channel}
                onChange={() => onChange({ ...source, channel })}
              />
              <span>{say(channel === 'PHONE' ? 'sourcePhone' : 'sourcePaper')}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="words">
        {say('sourceNote')}
        <input
          type="text"
          maxLength={200}
          value={source.note}
          onInput={(event) => onChange({ ...source, note: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

interface EntryProps {
  readonly found: Found;
  readonly userId: string;
  readonly say: Say;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

function Entry({ found, userId, say, ...frame }: EntryProps) {
  const { start, asked, door } = useMemo(() => {
    const key = { userId, invitationId: found.id };
    const start = keptEntry(key, found.submittedAt ?? null) ?? entryOf(found);
    return { start, asked: askedOf(found, start.answers), door: behalfDoor(key, start) };
  }, [found, userId]);
  const [source, setSource] = useState(start.source);
  const change = (next: Source) => {
    setSource(next);
    door.from(next);
  };
  const back = (
    <p>
      <a href={`/surveys/${found.round.id}`}>{say('toRound')}</a>
    </p>
  );
  return (
    <SurveyPage
      door={door}
      asked={asked}
      say={say}
      {...frame}
      foot={back}
      start={
        <>
          <p class="lead">{say('behalfLead', { hotline: asked.hotline })}</p>
          <p>{say(asked.submittedAt ? 'behalfAgain' : 'behalfText')}</p>
          <SourceFields source={source} onChange={change} say={say} />
        </>
      }
    />
  );
}

/** Where the secretariat writes down what a hotline said on the phone or on paper, with the questions of the answer page. */
export function OnBehalfApp({ invitationId }: { readonly invitationId: string }) {
  const [language, setLanguage] = useState(readersLanguage);
  const say = useMemo(() => sayIn(pageLanguageFor(language)), [language]);
  const [found, setFound] = useState<{ invitation: Found; userId: string }>();
  const [failed, setFailed] = useState<'missing' | 'signedOut' | 'fault'>();
  useEffect(() => {
    execute(SurveyOnBehalfDocument, { id: invitationId })
      .then(({ surveyInvitation, viewer }) =>
        surveyInvitation?.round.viewerCan.run
          ? setFound({ invitation: surveyInvitation, userId: viewer.id })
          : setFailed('missing'),
      )
      .catch((error: unknown) => setFailed(isRefusal(error, 'UNAUTHENTICATED') ? 'signedOut' : 'fault'));
  }, [invitationId]);
  const frame = { say, language, onLanguage: setLanguage };
  if (found) return <Entry found={found.invitation} userId={found.userId} {...frame} />;
  if (!failed) return <Frame title={say('loading')} {...frame} />;
  return (
    <Frame title={say(failed === 'fault' ? 'faultTitle' : 'behalfClosedTitle')} {...frame}>
      <p>{say(failed === 'signedOut' ? 'signedOut' : failed === 'missing' ? 'behalfMissing' : 'faultText')}</p>
      <p>
        <a href={failed === 'signedOut' ? '/sign-in' : '/surveys'}>
          {say(failed === 'signedOut' ? 'signIn' : 'toSurveys')}
        </a>
      </p>
    </Frame>
  );
}
