import { Link } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { Note } from '@portal/ui/notes';
import type { Placing } from './use-placing';
import styles from './word.module.css';

/** Says what became of the parts that were set aside just now, and takes them back. */
export function JustSetAside({ placing, reportId }: { placing: Placing; reportId: string }) {
  const { t } = useTranslation('desk');
  if (placing.setAside === 0) return null;
  return (
    <Note title={t('word.justSetAside', { count: placing.setAside })}>
      <div className={styles.row}>
        <Button isPending={placing.isPending} onPress={placing.undo}>
          <Undo2 size={18} aria-hidden /> {t('word.takeBack')}
        </Button>
        <Link to="/reports/$reportId" params={{ reportId }} hash="set-aside">
          {t('aside.open')}
        </Link>
      </div>
    </Note>
  );
}
