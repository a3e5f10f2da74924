import type { UnsafeTextFinding } from '@alongside/domain/safe-text';
import { useDebouncedValue } from '@mantine/hooks';
import { useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewerContext } from './viewer.ts';

/** A finding with the words that explain it; `excerpt` is read from the field and goes nowhere else. */
export interface ExplainedFinding extends UnsafeTextFinding {
  readonly found: string;
  readonly belongs: string;
  readonly excerpt: string;
}

const none: readonly ExplainedFinding[] = [];

/** Findings in a text by the domain's guard, which loads when somebody first types. Empty text has none. */
export async function inspectText(
  text: string,
  country: string,
  verifiedHosts: readonly string[] = [],
): Promise<readonly ExplainedFinding[]> {
  if (text.trim() === '') return none;
  const { detectUnsafeText, explainUnsafeText } = await import('@alongside/domain/safe-text');
  return detectUnsafeText(text, { country, verifiedHosts }).map((finding) => ({
    ...finding,
    ...explainUnsafeText(finding.kind),
    excerpt: text.slice(finding.index, finding.index + Math.min(finding.length, 60)),
  }));
}

/** Findings of a field while it is being typed, a moment after the last key. */
export function useUnsafeText(text: string, verifiedHosts?: readonly string[]): readonly ExplainedFinding[] {
  // Whoever answers by a personal link is nobody who is signed in.
  const country = useContext(ViewerContext)?.hotline?.country?.code ?? 'GB';
  const [settled] = useDebouncedValue(text, 350);
  const [findings, setFindings] = useState(none);
  const hosts = verifiedHosts?.join(' ') ?? '';
  useEffect(() => {
    let current = true;
    void inspectText(settled, country, hosts === '' ? [] : hosts.split(' ')).then((found) => {
      if (current) setFindings(found);
    });
    return () => {
      current = false;
    };
  }, [settled, country, hosts]);
  return useExplained(findings);
}

/** In the reader's language: English comes from the domain, another catalogue may hold the same under `unsafeText`. */
function useExplained(findings: readonly ExplainedFinding[]): readonly ExplainedFinding[] {
  const { i18n } = useTranslation();
  return useMemo(
    () =>
      findings.map((finding) => {
        const own: unknown = i18n.getResource(i18n.language, 'unsafeText', finding.kind);
        return typeof own === 'object' && own !== null ? { ...finding, ...own } : finding;
      }),
    [findings, i18n, i18n.language],
  );
}
