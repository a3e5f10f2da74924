import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useChange } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { LinkDialog } from '../../../ui/link-dialog.tsx';
import { Section } from '../../../ui/section.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { toast } from '../../../ui/toast.tsx';
import { IssueReviewLinkDocument, RevokePersonalLinkDocument } from './review.operation.ts';
import type { Review } from './review.ts';

type Link = NonNullable<Review['link']>;

/** The present link: whom it is for, whether it was used, until when it works. */
function LinkState({ link, answeredAt }: { readonly link: Link; readonly answeredAt: Review['partnerAnsweredAt'] }) {
  const { t } = useTranslation('reviews');
  const { label } = useLabel();
  const format = useFormat();
  const { recipient, state, expiresAt, issuedBy } = link;
  return (
    <div>
      <Group gap="xs">
        <StateBadge tone={state === 'OPEN' ? 'calm' : 'neutral'} label={label('personalLinkState', state)} />
        <Text size="sm">
          {answeredAt ? t('link.answered', { date: format.dateTime(answeredAt) }) : t('link.waiting')}
        </Text>
      </Group>
      <Text size="xs" c="dimmed">
        {[
          t('link.state', { recipient, by: issuedBy }),
          state === 'OPEN' && t('link.until', { date: format.date(expiresAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </div>
  );
}

/** Asking the partner: a personal link that the hotline copies, sees the state of, and revokes. */
export function ReviewLink({ review }: { readonly review: Review }) {
  const { t } = useTranslation('reviews');
  const refusalText = useRefusalText();
  const [asking, setAsking] = useState(false);
  const revoke = useChange(RevokePersonalLinkDocument, {
    onSuccess: () => toast(t('link.revoked')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const { link, partnerAnsweredAt, viewerCan } = review;
  const live = link?.state === 'OPEN';
  return (
    <Section title={t('link.title')}>
      {link ? (
        <LinkState link={link} answeredAt={partnerAnsweredAt} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('link.none')}
        </Text>
      )}
      <Group gap="xs" mt="sm">
        {viewerCan.score && (
          <Button variant={live ? 'default' : 'light'} size="compact-sm" onClick={() => setAsking(true)}>
            {t(live ? 'link.renew' : 'link.ask')}
          </Button>
        )}
        {live && link.viewerCan.revoke && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            loading={revoke.isPending}
            onClick={() => revoke.mutate({ input: { id: link.id } })}
          >
            {t('link.revoke')}
          </Button>
        )}
      </Group>
      {asking && (
        <LinkDialog
          title={t('link.ask')}
          text={t('link.none')}
          present={link}
          until={(date) => t('link.works', { date })}
          document={IssueReviewLinkDocument}
          variables={(made) => ({ input: { ...made, reviewId: review.id } })}
          issued={(data) => data.issueReviewLink}
          onClose={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
