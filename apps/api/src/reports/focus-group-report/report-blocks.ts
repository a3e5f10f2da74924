import { reportContent } from '@alongside/domain';
import { zonedSpan } from '@alongside/shared';
import type { Words } from '../../kernel/language.ts';
import type { Paragraph } from '../../kernel/paper/blocks.ts';
import type { FocusGroupToReport } from './report-facts.ts';
import { reportTexts } from './report-texts.ts';

/** The report as paragraphs: the same for every kind of file. */
export function reportBlocks(group: FocusGroupToReport, words: Words): Paragraph[] {
  const texts = reportTexts[words.lang];
  const { themes, actions } = reportContent(group);
  const block = (kind: Paragraph['kind'], text: string): Paragraph => ({ kind, text });
  return [
    block('title', group.title),
    block('soft', words.label('focusGroupFormat', group.format)),
    block('heading', texts.purpose),
    block('text', group.purpose),
    ...(group.questions.length > 0 ? [block('heading', texts.questions)] : []),
    ...group.questions.map((question) => block('item', question)),
    block('heading', texts.session),
    ...sessionBlocks(group, words),
    block('heading', texts.findings),
    ...(themes.length === 0 ? [block('soft', texts.noFindings)] : []),
    ...themes.flatMap(({ theme, findings }) => [
      block('subheading', theme),
      ...findings.flatMap(({ statement, support, quote, by }) => [
        block('text', statement),
        ...(quote === null ? [] : [block('quote', texts.quote(quote))]),
        block('soft', [by && texts.by(by), supportOf(group, support, words)].filter(Boolean).join(' · ')),
      ]),
    ]),
    block('heading', texts.actions),
    ...(actions.length === 0 ? [block('soft', texts.noActions)] : []),
    ...actions.map(({ title, dueOn, state }) =>
      block(
        'item',
        [title, dueOn && texts.until(words.date(dueOn)), words.label('actionState', state)].filter(Boolean).join(', '),
      ),
    ),
    block('soft', texts.method),
  ];
}

const supportOf = (group: FocusGroupToReport, support: number, words: Words): string =>
  reportTexts[words.lang].supported(words.number(support), words.number(reportContent(group).attended));

function sessionBlocks(group: FocusGroupToReport, words: Words): Paragraph[] {
  const texts = reportTexts[words.lang];
  const { attended, sides } = reportContent(group);
  const { session } = group;
  const span = session && zonedSpan(new Date(session.startsAt), session.minutes, session.zone, words.locale);
  const told = words.list(
    sides.map(({ side, count }) => `${words.number(count)} ${words.label('candidateSide', side)}`),
  );
  return [
    { kind: 'text', text: span ? `${span.day}, ${span.hours}, ${span.zone}` : texts.noDate },
    { kind: 'text', text: attended === 0 ? texts.nobody : texts.attended(words.number(attended), told) },
  ];
}
