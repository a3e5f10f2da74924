import { isAsking } from '@alongside/domain';
import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { Section } from '../../../ui/section.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import type { CampaignRecord } from '../campaign-record.ts';
import { AddAssetDialog } from './add-asset-dialog.tsx';
import styles from './days.module.css';
import { AddCampaignAssetDocument, RemoveCampaignAssetDocument } from './part.operation.ts';
import { RemovePart } from './remove-part.tsx';
import { usePartRemoval } from './use-part-removal.ts';

/** Links to what the public is shown, by language, each with whether everybody has approved it. */
export function CampaignAssets({ campaign }: { readonly campaign: CampaignRecord }) {
  const { t } = useTranslation('campaigns');
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const remove = usePartRemoval(RemoveCampaignAssetDocument, AddCampaignAssetDocument);
  const { assets, phase, viewerCan } = campaign;
  const editable = viewerCan.edit && (phase === 'IDEA' || isAsking(phase));
  return (
    <Section
      title={t('assets')}
      hint={t('assetsHint')}
      act={
        editable && (
          <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
            {t('addAsset')}
          </Button>
        )
      }
    >
      {assets.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('noAssets')}
        </Text>
      ) : (
        <ul className={styles.assets}>
          {assets.map(({ id, title, language, url, approved }) => (
            <li key={id} className={styles.asset}>
              <span>
                <Anchor href={url} target="_blank" rel="noreferrer noopener" size="sm">
                  {title}
                </Anchor>
                <Text component="span" size="xs" c="dimmed">
                  {' '}
                  {format.language(language)}
                </Text>
              </span>
              <StateBadge tone={approved ? 'good' : 'calm'} label={t(approved ? 'assetApproved' : 'assetOpen')} />
              {editable && (
                <RemovePart
                  name={title}
                  onRemove={() => remove(id, title, { campaignId: campaign.id, title, language, url })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && <AddAssetDialog campaign={campaign} onClose={() => setAdding(false)} />}
    </Section>
  );
}
