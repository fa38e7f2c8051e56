import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { Note } from '@portal/ui/notes';
import { BlocksView } from '../blocks-view';
import type { Content } from '../editor/content';
import styles from './writing.module.css';

type Props = {
  /** The text saved meanwhile and who saved it; null while there is none. */
  conflict: Readonly<{ theirs: Content & { by?: string | null } }> | null;
  /** The other text was saved under the person's own name: in another tab, on another device. */
  isOwn: boolean;
  onMine: () => void;
  onTheirs: () => void;
  /** The person's own text; it can be written all the while, so it stays where it is. */
  children: ReactNode;
};

/** Where somebody else saved meanwhile: both texts side by side. One is chosen, or copied into the other by hand. */
export function ConflictView({ conflict, isOwn, onMine, onTheirs, children }: Props) {
  const { t } = useTranslation('editor');
  return (
    <div className={styles.conflict}>
      {conflict && (
        <Note kind="fault" title={t(isOwn ? 'conflict.ownTitle' : 'conflict.title')}>
          <p>{t('conflict.hint')}</p>
        </Note>
      )}
      <div className={conflict ? styles.sides : undefined}>
        <div className={styles.side}>
          {conflict && <h2>{t('conflict.mine')}</h2>}
          {children}
          {conflict && (
            <Button kind="primary" onPress={onMine}>
              {t('conflict.saveMine')}
            </Button>
          )}
        </div>
        {conflict && <Theirs {...conflict} isOwn={isOwn} onChoose={onTheirs} />}
      </div>
    </div>
  );
}

type TheirsProps = { theirs: Content & { by?: string | null }; isOwn: boolean; onChoose: () => void };

function Theirs({ theirs, isOwn, onChoose }: TheirsProps) {
  const { t } = useTranslation('editor');
  const by = theirs.by ? t('conflict.theirsBy', { by: theirs.by }) : t('conflict.theirs');
  const name = isOwn ? t('conflict.ownElsewhere') : by;
  return (
    <section className={styles.side} aria-label={name}>
      <h2>{name}</h2>
      <div className={styles.framed} tabIndex={0} role="region" aria-label={name}>
        <BlocksView blocks={theirs.blocks} notes={theirs.notes} anchor="theirs-" />
      </div>
      <Button onPress={onChoose}>{t('conflict.useTheirs')}</Button>
    </section>
  );
}
