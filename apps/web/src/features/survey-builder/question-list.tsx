import { questionKinds } from '@alongside/domain';
import { Button, Menu, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowsSplit, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import styles from './builder.module.css';
import { ABOUT, DRAFT_PAGE } from './builder.search.ts';
import type { BuilderPartProps, QuestionActs } from './builder-parts.ts';

const linkId = (code: string) => `question-${code}`;
/** After a move the row stands elsewhere in the page; the focus goes along. */
const focusOn = (code: string | undefined) =>
  requestAnimationFrame(() => code && document.getElementById(linkId(code))?.focus());

interface QuestionListProps extends BuilderPartProps {
  readonly acts: QuestionActs;
  readonly shown: string;
}

function AddMenu({ acts }: { readonly acts: QuestionActs }) {
  const { t } = useTranslation('surveyBuilder');
  const { label } = useLabel();
  return (
    <Menu position="bottom-start" width="target">
      <Menu.Target>
        <Button fullWidth variant="light" leftSection={<IconPlus size="var(--al-icon-small)" aria-hidden />}>
          {t('add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {questionKinds.codes.map((kind) => (
          <Menu.Item key={kind} onClick={() => acts.add(kind)}>
            {label('questionKind', kind)}
            <Text size="xs" c="dimmed">
              {t(`kindHints.${kind}`)}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** All questions in their order. Arrow keys go through them; with Alt they move the question. */
export function QuestionList({ building, words, acts, shown }: QuestionListProps) {
  const { t } = useTranslation('surveyBuilder');
  const { label } = useLabel();
  const { questions } = building.definition;
  const codes = [ABOUT, ...questions.map(({ code }) => code)];
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const link = document.getElementById(linkId(shown));
    // The list only, never the page.
    if (nav.current && link) nav.current.scrollTop = link.offsetTop - nav.current.clientHeight / 2;
  }, [shown]);
  const faulty = new Set(building.blocking.map(({ question }) => question || ABOUT));
  const press = (event: KeyboardEvent, code: string) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    if (!event.altKey) return focusOn(codes[codes.indexOf(code) + by]);
    if (code !== ABOUT) acts.move(code, by);
    focusOn(code);
  };
  const entry = (code: string, title: string, line: string, routed = false) => (
    <li key={code} className={styles.entry}>
      <Link
        from={DRAFT_PAGE}
        to="."
        search={(old) => ({ ...old, at: code })}
        id={linkId(code)}
        className={styles.link}
        aria-current={shown === code || undefined}
        onKeyDown={(event) => press(event, code)}
      >
        <span className={styles.words}>{title}</span>
        <span className={styles.line}>
          {line}
          {routed && <IconArrowsSplit size="var(--al-icon-small)" role="img" aria-label={t('routed')} />}
          {faulty.has(code) && (
            <IconAlertTriangle
              size="var(--al-icon-small)"
              color="var(--al-attention)"
              role="img"
              aria-label={t('toPutRight')}
            />
          )}
        </span>
      </Link>
    </li>
  );
  return (
    <nav ref={nav} className={styles.questions} aria-label={t('questions')}>
      <ol className={styles.list}>
        {entry(ABOUT, t('about.title'), t('about.line', { count: questions.length }))}
        {questions.map(({ code, text, kind, relevance }) =>
          entry(
            code,
            words.say(text) || t('noWords'),
            `${code} · ${label('questionKind', kind)}`,
            relevance !== undefined,
          ),
        )}
      </ol>
      <AddMenu acts={acts} />
      <Text size="xs" c="dimmed" mt="xs" className={styles.keys ?? ''}>
        {t('moveHint')}
      </Text>
    </nav>
  );
}
