import { Link } from '@tanstack/react-router';
import { ChartGantt, Printer, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Timeline } from '@portal/content/timeline.api';
import { Button } from '@portal/ui/button';
import { buttonClass } from '@portal/ui/button-class';
import { ExportButton } from './table/export-button';
import type { TimelineSearch } from './timeline-search';
import styles from './timeline.module.css';

const to = '/campaigns/$campaignId/timeline';
const views = [
  ['chart', undefined, ChartGantt],
  ['table', 'table', Table2],
] as const;

/** Chart or table, and both to take along. */
export function TimelineActions({ timeline, campaignId }: { timeline: Timeline; campaignId: string }) {
  const { t } = useTranslation('timeline');
  return (
    <div className={styles.actions}>
      <nav className={styles.views} aria-label={t('view.label')}>
        {views.map(([name, view, Icon]) => (
          <Link
            key={name}
            from={to}
            to={to}
            search={(before: TimelineSearch) => ({ ...before, view })}
            replace
            className={buttonClass()}
            activeOptions={{ explicitUndefined: true }}
          >
            <Icon size={16} aria-hidden /> {t(`view.${name}`)}
          </Link>
        ))}
      </nav>
      <ExportButton timeline={timeline} campaignId={campaignId} />
      <Button onPress={() => window.print()}>
        <Printer size={16} aria-hidden /> {t('print')}
      </Button>
    </div>
  );
}
