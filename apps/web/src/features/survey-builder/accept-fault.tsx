import { type Finding, type RecordedFault, withTextAt } from '@alongside/domain';
import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import type { BuilderPartProps } from './builder-parts.ts';
import { FindingList } from './finding-list.tsx';

interface AcceptFaultProps extends BuilderPartProps {
  readonly finding: Finding;
  readonly recorded: boolean;
}

/** A weak point: put right in the question, or accepted with a reason that readers of the results will see. */
export function AcceptFault({ building, words, finding, recorded }: AcceptFaultProps) {
  const { t } = useTranslation('surveyBuilder');
  const { definition, language, text } = building;
  const faults = definition.faults ?? [];
  const isThis = (fault: RecordedFault) => fault.question === finding.question && fault.finding === finding.code;
  const at = faults.findIndex(isThis);
  const set = (next: readonly RecordedFault[]) =>
    building.change(({ faults: _before, ...old }) => (next.length > 0 ? { ...old, faults: next } : old));
  return (
    <Stack gap="xs">
      <FindingList findings={[finding]} words={words} linked />
      {recorded ? (
        <>
          <SafeTextArea
            label={t('route.reason')}
            description={t('route.reasonHint')}
            minRows={1}
            value={faults[at]?.text[language] ?? ''}
            onChange={(value) => building.change((old) => withTextAt(old, `fault.${at}`, language, value))}
            {...text}
          />
          <Group>
            <Button variant="default" onClick={() => set(faults.filter((each) => !isThis(each)))}>
              {t('route.takeBack')}
            </Button>
          </Group>
        </>
      ) : (
        <Group>
          <Button
            variant="default"
            aria-label={t('route.acceptOf', { question: words.question(finding.question) })}
            onClick={() =>
              set([
                ...faults,
                { question: finding.question, finding: finding.code, text: { [language]: words.finding(finding) } },
              ])
            }
          >
            {t('route.accept')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
