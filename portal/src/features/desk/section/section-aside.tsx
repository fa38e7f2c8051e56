import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Outline, OutlineSection } from '@portal/content/outline.api';
import { Badge } from '@portal/ui/state-badge';
import { Card } from '@portal/ui/page';
import { RemarkList } from '../remarks/remark-list';
import type { Finding, Present, Remark } from '../report.api';
import { FindingList } from './finding-list';
import { Guidance } from './guidance';
import { OthersHere } from './others-here';
import styles from './section.module.css';

type Props = {
  reportId: string;
  outline: Outline;
  section: OutlineSection;
  findings: readonly Finding[];
  remarks: readonly Remark[];
  others: readonly Present[];
  mayWrite: boolean;
};

/** What the drafting team asked, what the outline asks, what the check found, and who else is here. */
export function SectionAside({ reportId, outline, section, findings, remarks, others, mayWrite }: Props) {
  const { t } = useTranslation(['editor', 'desk']);
  return (
    <aside className={styles.aside} aria-label={t('section.beside')}>
      <OthersHere others={others} sectionId={section.id} />
      {remarks.length > 0 && (
        <Card title={t('section.remarks')}>
          <RemarkList reportId={reportId} remarks={remarks} mayReply={mayWrite} />
        </Card>
      )}
      <Card title={t('section.guidance')}>
        {section.leaf && section.required && (
          <p>
            <Badge tone="accent">{t('section.required')}</Badge>
          </p>
        )}
        {!section.leaf && <p>{t('desk:task.introductionHint')}</p>}
        <Guidance outline={outline} section={section} />
        {section.indicators && (
          <Link to="/reports/$reportId/indicators" params={{ reportId }}>
            {t('section.toIndicators')}
          </Link>
        )}
      </Card>
      <Card title={t('section.findings')}>
        <FindingList findings={findings} reportId={reportId} />
      </Card>
    </aside>
  );
}
