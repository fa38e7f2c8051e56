import { RefreshCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSilent } from '@portal/api/way';
import { headlineSentence } from '@portal/content/headline';
import type { Timeline } from '@portal/content/timeline.api';
import { stateWords } from '../task/task-words';
import styles from './live.module.css';
import { useNews } from './use-news';

/** Says that the page follows by itself, and politely what it has just learnt; nothing while it cannot follow. */
export function LiveNote({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation(['timeline', 'headline']);
  const { t: headlineWords } = useTranslation('headline');
  const { t: words } = useTranslation('timeline');
  const news = useNews(timeline);
  const silent = useSilent();
  const what = news && [
    ...(news.headline ? [headlineSentence(timeline.headline, headlineWords).replace(/\.$/, '')] : []),
    ...news.tasks.map((task) =>
      t('live.task', { number: task.number, state: stateWords(task, words).toLocaleLowerCase('vi') }),
    ),
  ];
  if (silent) return null;
  return (
    <p className={styles.note} role="status" aria-live="polite">
      <RefreshCw size={14} aria-hidden /> {what ? t('live.updated', { what: what.join('; ') }) : t('live.following')}
    </p>
  );
}
