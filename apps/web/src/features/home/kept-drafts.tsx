import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HotlineHomeQuery } from '../../gql/graphql.ts';
import { useActs } from '../../lib/acts.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { Section } from '../../ui/section.tsx';
import { toast } from '../../ui/toast.tsx';
import { BringDraftBackDocument, DiscardLogDraftDocument } from './draft.operation.ts';
import styles from './home.module.css';

type Drafts = HotlineHomeQuery['drafts'];
type Draft = Drafts['edges'][number]['node'];

/** Characters of a draft by which its owner knows it again. */
const EXCERPT = 90;

/** The first words that stand in a draft; a count has none. */
function beginning(content: string): string {
  const { title, summary, note, decisions } = JSON.parse(content) as Record<string, unknown>;
  const first = [title, summary, note, decisions].find((text) => typeof text === 'string' && text.trim() !== '');
  const text = String(first ?? '').trim();
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()} …` : text;
}

function DraftLine({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation('home');
  const { label } = useLabel();
  const format = useFormat();
  const text = useRefusalText();
  const { openLog } = useActs();
  const { id, kind, content, version, updatedAt, partnership } = draft;
  const onError = (refusal: unknown) => toast(text(refusal));
  const bringBack = useChange(BringDraftBackDocument, { onError, onSuccess: () => toast(t('draftBack')) });
  const discard = useChange(DiscardLogDraftDocument, {
    onError,
    onSuccess: () =>
      toast(t('draftDiscarded'), {
        undo: () =>
          // Its texts have passed the guard before; what asked for a second look was looked at.
          bringBack.mutate({ input: { id, kind, content, partnershipId: partnership.id, confirmedText: true } }),
      }),
  });
  const name = t('draftWith', { kind: label('logKind', kind), name: partnership.initiative.name });
  return (
    <li className={styles.line}>
      <div className={styles.text}>
        {name}
        <Text size="xs" c="dimmed">
          {[beginning(content), t('draftKept', { when: format.relativeDay(updatedAt) })].filter(Boolean).join(' · ')}
        </Text>
      </div>
      <div className={styles.aside}>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('continueDraftOf', { name })}
          onClick={() =>
            openLog({
              draft: {
                id,
                kind,
                content,
                version,
                partnership: { id: partnership.id, label: partnership.initiative.name },
              },
            })
          }
        >
          {t('continueDraft')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={t('discardDraftOf', { name })}
          loading={discard.isPending}
          onClick={() => discard.mutate({ input: { id, version } })}
        >
          {t('discardDraft')}
        </Button>
      </div>
    </li>
  );
}

/** What the viewer keeps to log later. Nothing where nothing is kept. */
export function KeptDrafts({ drafts }: { readonly drafts: Drafts }) {
  const { t } = useTranslation('home');
  if (drafts.totalCount === 0) return null;
  return (
    <Section title={t('drafts', { count: drafts.totalCount })}>
      <ul className={styles.list}>
        {drafts.edges.map(({ node }) => (
          <DraftLine key={node.id} draft={node} />
        ))}
      </ul>
    </Section>
  );
}
