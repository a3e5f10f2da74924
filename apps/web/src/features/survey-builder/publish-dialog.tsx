import {
  completeLanguages,
  type DefinitionChange,
  definitionChanges,
  type ItemRelation,
  itemRelations,
  kindOfChange,
  missingTexts,
  relationOf,
  type SurveyDefinition,
  weaker,
} from '@alongside/domain';
import { Button, Group, Modal, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { toast } from '../../ui/toast.tsx';
import styles from './builder.module.css';
import { PublishSurveyDraftDocument } from './builder.operation.ts';
import { DRAFT_PAGE } from './builder.search.ts';
import type { BuilderPartProps } from './builder-parts.ts';
import { ChangeList } from './change-list.tsx';
import { FindingList } from './finding-list.tsx';
import { useLanguageName } from './use-language-name.ts';

interface ComparisonsProps extends BuilderPartProps {
  readonly base: SurveyDefinition;
  readonly changes: readonly DefinitionChange[];
  readonly said: Readonly<Record<string, ItemRelation>>;
  readonly onSay: (question: string, relation: ItemRelation) => void;
}

/** For each question that was changed: whether its figures may stand beside the earlier ones. */
function Comparisons({ building, words, base, changes, said, onSay }: ComparisonsProps) {
  const { t } = useTranslation('surveyBuilder');
  const { label } = useLabel();
  const touched = new Set(
    changes.filter(({ code }) => code === 'WORDING' || code === 'CHOICES').map(({ question }) => question),
  );
  const pairs = building.definition.questions.flatMap((later) => {
    const earlier = base.questions.find(({ code }) => code === later.code);
    return earlier && touched.has(later.code) ? [{ code: later.code, most: relationOf(earlier, later) }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('publish.comparisons')}</Title>
      <Text size="sm" c="dimmed">
        {t('publish.comparisonsHint')}
      </Text>
      {pairs.map(({ code, most }) => (
        <NativeSelect
          key={code}
          label={words.question(code)}
          value={said[code] ?? most}
          data={itemRelations.codes
            .filter((relation) => weaker(most, relation) === relation)
            .map((value) => ({ value, label: label('itemRelation', value) }))}
          onChange={(event) => {
            const relation = itemRelations.codes.find((each) => each === event.currentTarget.value);
            if (relation) onSay(code, relation);
          }}
        />
      ))}
    </Stack>
  );
}

/** In which languages hotlines will be able to answer. */
function Languages({ definition }: { readonly definition: SurveyDefinition }) {
  const { t } = useTranslation('surveyBuilder');
  const nameOf = useLanguageName();
  const complete = completeLanguages(definition);
  const waiting = definition.languages.filter((code) => !complete.includes(code));
  return (
    <Text size="sm">
      {t('publish.languages', { languages: complete.map(nameOf).join(', ') || '–' })}
      {waiting.map((code) => {
        const count = missingTexts(definition, code).length;
        return ` ${t('publish.waiting', { language: nameOf(code), count })}`;
      })}
    </Text>
  );
}

/** What publishing would do: what keeps the draft from it, what differs from the version before, in which languages. */
export function PublishDialog({ building, words, onClose }: BuilderPartProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('surveyBuilder');
  const { label, define } = useLabel();
  const navigate = useNavigate();
  const { general, faults, take, clear } = useFormFaults();
  const { definition, base, blocking, draft } = building;
  const [said, setSaid] = useState<Readonly<Record<string, ItemRelation>>>({});
  const [unsaved, setUnsaved] = useState(false);
  const changes = base ? definitionChanges(base, definition) : [];
  const kind = base ? kindOfChange(changes) : 'FIRST';
  const publish = useChange(PublishSurveyDraftDocument, {
    onError: take,
    onSuccess: ({ publishSurveyDraft: { title, number } }) => {
      onClose();
      void navigate({ to: '/surveys/versions' });
      toast(t('publish.done', { title, number }));
    },
  });
  const run = async () => {
    clear();
    const isSaved = await building.flush();
    setUnsaved(!isSaved);
    if (!isSaved) return;
    const comparisons = Object.entries(said).map(([question, relation]) => ({ question, relation }));
    publish.mutate({ input: { id: draft.id, version: building.seen(), comparisons } });
  };
  return (
    <Modal opened onClose={onClose} title={t('publish.title')} size="lg">
      <Stack>
        {blocking.length > 0 && (
          <div>
            <Text size="sm" mb="xs" className={styles.sentence ?? ''}>
              {t('publish.blocked', { count: blocking.length })}{' '}
              <RouterAnchor
                from={DRAFT_PAGE}
                to="."
                search={(old) => ({ ...old, view: 'route' as const })}
                onClick={onClose}
              >
                {t('publish.toCheck')}
              </RouterAnchor>
            </Text>
            <FindingList findings={blocking.slice(0, 5)} words={words} linked onFollow={onClose} />
          </div>
        )}
        {kind ? (
          <div>
            <StateBadge tone={kind === 'STRUCTURE' ? 'calm' : 'neutral'} label={label('surveyVersionChange', kind)} />{' '}
            <Text span size="sm" c="dimmed">
              {define('surveyVersionChange', kind)}
            </Text>
          </div>
        ) : (
          <Text size="sm">{t('publish.nothing')}</Text>
        )}
        {base && kind && <ChangeList changes={changes} definition={definition} />}
        <Languages definition={definition} />
        {base && (
          <Comparisons
            building={building}
            words={words}
            base={base}
            changes={changes}
            said={said}
            onSay={(question, relation) => setSaid((old) => ({ ...old, [question]: relation }))}
          />
        )}
        <Text size="sm">{t('publish.forGood')}</Text>
        <FormFault text={unsaved ? t('publish.unsaved') : (general ?? Object.values(faults)[0])} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            disabled={blocking.length > 0 || !kind}
            loading={publish.isPending}
            data-autofocus
            onClick={() => void run()}
          >
            {t('publish.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
