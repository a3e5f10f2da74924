import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Fact, FactList } from '../../ui/fact.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { DisplaySettings } from './display-settings.tsx';

/** One's own account, password and display, with what other features add; for administrators also the way to the users. */
export function SettingsPage({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('identity');
  const viewer = useViewer();
  const { label } = useLabel();
  return (
    <Page
      title={t('settings.title')}
      width="reading"
      act={
        <Group gap="sm">
          {viewer.can.handOver && viewer.hotline && (
            <RouterButton to="/handovers" variant="default">
              {t('settings.handovers')}
            </RouterButton>
          )}
          {viewer.can.eraseNames && (
            <RouterButton to="/settings/erase-name" variant="default">
              {t('settings.eraseName')}
            </RouterButton>
          )}
          {viewer.can.seeAudit && (
            <RouterButton to="/settings/audit" variant="default">
              {t('settings.audit')}
            </RouterButton>
          )}
          {viewer.can.seeOutbox && (
            <RouterButton to="/settings/outbox" variant="default">
              {t('settings.outbox')}
            </RouterButton>
          )}
          {viewer.can.administerUsers && <RouterButton to="/settings/users">{t('settings.users')}</RouterButton>}
        </Group>
      }
    >
      <Section title={t('settings.profile')} hint={t('settings.profileHint')}>
        <FactList>
          <Fact label={t('settings.name')}>{viewer.name}</Fact>
          <Fact label={t('settings.email')}>{viewer.email}</Fact>
          <Fact label={t('settings.role')}>{label('role', viewer.role)}</Fact>
          <Fact label={t('settings.hotline')}>{viewer.hotline?.name ?? t('users.noHotline')}</Fact>
        </FactList>
      </Section>
      <Section title={t('settings.display')}>
        <DisplaySettings />
      </Section>
      {children}
      <Section title={t('settings.password')}>
        <ChangePasswordForm />
      </Section>
    </Page>
  );
}
