import { useTranslation } from 'react-i18next';
import styles from './network.module.css';
import { type Network, useTieWords } from './use-network.ts';

/** Whom the chosen member is bound to, and by what; said aloud with each step through the picture. */
export function NetworkMember({ network, member }: { readonly network: Network; readonly member: string | undefined }) {
  const { t } = useTranslation('network');
  const words = useTieWords();
  const hotline = network.hotlines.find(({ id }) => id === member);
  const of = hotline ?? network.initiatives.find(({ id }) => id === member);
  const bonds = network.bonds.filter((bond) => member === bond.hotline.id || member === bond.initiative.id);
  return (
    <output className={styles.member} aria-live="polite">
      {of ? (
        <>
          <strong>{of.name}</strong> {t(hotline ? 'withInitiatives' : 'withHotlines', { count: bonds.length })}{' '}
          {bonds
            .map((bond) => `${hotline ? bond.initiative.name : bond.hotline.name} (${words(bond.ties)})`)
            .join('; ')}
        </>
      ) : (
        t('choose')
      )}
    </output>
  );
}
