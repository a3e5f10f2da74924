import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedDocumentString } from '../../gql/graphql.ts';
import { type ApiRefusal, isRefusal } from '../../lib/api-refusal.ts';
import { execute } from '../../lib/graphql.ts';
import { takeLinkToken } from '../../lib/personal-link.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { AnswerFrame } from './answer-frame.tsx';

type NoVariables = Record<string, never>;

interface LinkPageProps<R> {
  /** Reads what the link opens. */
  readonly document: TypedDocumentString<R, NoVariables>;
  /** The heading while it loads. */
  readonly title: string;
  readonly children: (data: R, token: string, reload: () => void) => ReactNode;
}

/** What every link answers that opens nothing, whatever the reason. */
export function ClosedLink() {
  const { t } = useTranslation('ui');
  return <AnswerFrame title={t('link.closedTitle')} lead={t('link.closedText')} />;
}

/** A page that a personal link opens: it reads what is asked, and writes nothing by itself. */
export function LinkPage<R>({ document, title, children }: LinkPageProps<R>) {
  const [token] = useState(takeLinkToken);
  const read = useQuery<R, ApiRefusal>({
    queryKey: ['by link', document.toString()],
    queryFn: ({ signal }) => execute(document, {}, signal, token),
    enabled: token !== '',
    // What is being typed is not to be overwritten when the reader comes back to the tab.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const reload = () => void read.refetch();
  if (token === '' || isRefusal(read.error, 'NOT_FOUND')) return <ClosedLink />;
  if (read.error) {
    return (
      <main>
        <ErrorState error={read.error} onRetry={reload} />
      </main>
    );
  }
  if (!read.data) {
    return (
      <AnswerFrame title={title}>
        <TextSkeleton lines={8} />
      </AnswerFrame>
    );
  }
  return children(read.data, token, reload);
}

/** What is kept of an answer, who sees it, and until when it can be changed. */
export function Stored({ text, change }: { readonly text: string; readonly change: string }) {
  const { t } = useTranslation('ui');
  return (
    <section>
      <Title order={2} mb="xs">
        {t('link.stored')}
      </Title>
      <Text size="sm">{text}</Text>
      <Text size="sm" mt="xs">
        {change}
      </Text>
    </section>
  );
}
