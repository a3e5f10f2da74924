import { Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaybookQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddGuidelineDialog, EditGuidelineDialog } from './guideline-dialogs.tsx';
import styles from './playbook.module.css';
import { ReinstateGuidelineDocument, RetireGuidelineDocument } from './playbook.operation.ts';

type GuidelineNode = PlaybookQuery['guidelines']['edges'][number]['node'];

/** Taking a guideline out of the library, with the way back in the toast. */
function useRetireGuideline() {
  const { t } = useTranslation('playbook');
  const back = useChange(ReinstateGuidelineDocument, { onSuccess: () => toast(t('guideline.isBack')) });
  return useChange(RetireGuidelineDocument, {
    onSuccess: ({ retireGuideline: { id, version } }) =>
      toast(t('guideline.retired'), { undo: () => back.mutate({ input: { id, version } }) }),
  });
}

function Entry({ guideline }: { readonly guideline: GuidelineNode }) {
  const { t } = useTranslation('playbook');
  const { label, define } = useLabel();
  const format = useFormat();
  const { can } = useViewer();
  const [editing, setEditing] = useState(false);
  const retire = useRetireGuideline();
  const back = useChange(ReinstateGuidelineDocument, { onSuccess: () => toast(t('guideline.isBack')) });
  const { id, version, title, publisher, summary, url, addressState, source, asOf, retired } = guideline;
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <Anchor href={url} target="_blank" rel="noreferrer noopener" size="sm" fw={500}>
          {title}
        </Anchor>
        <Text size="sm">{summary}</Text>
        <Text size="xs" c="dimmed">
          {[publisher, new URL(url).host, t('knownFrom', { source, date: format.date(asOf) })].join(' · ')}
        </Text>
      </div>
      <Group gap="xs">
        <StateBadge
          tone={addressState === 'CHECKED' ? 'good' : 'neutral'}
          label={t('address', { state: label('addressState', addressState) })}
          hint={define('addressState', addressState)}
        />
        {can.editPlaybook && retired && (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('putBackNamed', { title })}
            onClick={() => back.mutate({ input: { id, version } })}
          >
            {t('putBack')}
          </Button>
        )}
        {can.editPlaybook && !retired && (
          <>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('editNamed', { title })}
              onClick={() => setEditing(true)}
            >
              {t('edit')}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              aria-label={t('retireNamed', { title })}
              onClick={() => retire.mutate({ input: { id, version } })}
            >
              {t('retire')}
            </Button>
          </>
        )}
      </Group>
      {editing && <EditGuidelineDialog guideline={guideline} onClose={() => setEditing(false)} />}
    </li>
  );
}

/** Guidelines and standards of the field, as links. */
export function Library({ guidelines }: { readonly guidelines: readonly { readonly node: GuidelineNode }[] }) {
  const { t } = useTranslation('playbook');
  const { can } = useViewer();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={t('library')}
      hint={t('libraryHint')}
      act={
        can.editPlaybook && (
          <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
            {t('guideline.add')}
          </Button>
        )
      }
    >
      <ul className={styles.list}>
        {guidelines.map(({ node }) => (
          <Entry key={node.id} guideline={node} />
        ))}
      </ul>
      {adding && <AddGuidelineDialog onClose={() => setAdding(false)} />}
    </Section>
  );
}

/** What went out of use, for the secretariat to look at and to put back. */
export function RetiredGuidelines({
  guidelines,
}: {
  readonly guidelines: readonly { readonly node: GuidelineNode }[];
}) {
  return (
    <ul className={styles.list}>
      {guidelines.map(({ node }) => (
        <Entry key={node.id} guideline={node} />
      ))}
    </ul>
  );
}
