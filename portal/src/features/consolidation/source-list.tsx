import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Badge } from '@portal/ui/state-badge';
import styles from './consolidation.module.css';
import type { Source } from './sources';

/** Statements of units in their own words, each one click from the report that it stands in. */
export function SourceList({ sources, sectionId }: { sources: readonly Source[]; sectionId: string }) {
  const { t } = useTranslation('consolidation');
  return (
    <ul className={styles.sources}>
      {sources.map(({ said, contribution }) => (
        <li key={`${said.reportId} ${said.revision} ${contribution.blockId}`}>
          <Link to="/reports/$reportId/review" params={{ reportId: said.reportId }} search={{ part: sectionId }}>
            {said.unitName}
          </Link>{' '}
          {said.supersededBy !== null && <Badge tone="warn">{t('superseded', { revision: said.supersededBy })}</Badge>}
          {contribution.why && <Badge tone="neutral">{t(`why.${contribution.why}`)}</Badge>}
          <blockquote>{contribution.text}</blockquote>
        </li>
      ))}
    </ul>
  );
}
