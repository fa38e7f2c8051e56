import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '@portal/content/campaign.api';
import { outlineQuery } from '@portal/content/outline.api';
import { reportQuery, validationQuery, remarksQuery } from '@portal/content/report.api';
import { Empty } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { useWriting } from '../writing';
import { placeOf } from './place-of-section';
import { SectionAside } from './section-aside';
import { SectionReading } from './section-reading';
import { SectionSteps } from './section-steps';
import { SectionWriting } from './section-writing';
import styles from './section.module.css';
import { usePresence } from './use-presence';

/** One section of a report: its text, and beside it everything that helps to write it. */
export function SectionPage() {
  const { t } = useTranslation(['editor', 'desk']);
  const { reportId, sectionId } = useParams({ from: '/reports/$reportId/sections/$sectionId' });
  const { data: report } = useSuspenseQuery(reportQuery(reportId));
  const [{ data: campaign }, { data: outline }, { data: validation }, { data: remarks }] = useSuspenseQueries({
    queries: [
      campaignQuery(report.campaignId),
      outlineQuery(report.outline),
      validationQuery(reportId),
      remarksQuery(reportId),
    ],
  });
  const { mayWrite } = useWriting(report, campaign.ownerUnitId);
  const others = usePresence(reportId, sectionId, mayWrite);
  const written = new Set(report.sections.filter(({ blocks }) => blocks.length > 0).map((each) => each.sectionId));
  const place = placeOf(outline.sections, sectionId, written);
  if (!place) {
    return (
      <Page title={t('section.unknown')}>
        <Empty title={t('section.unknownHint')}>
          <Link to="/reports/$reportId" params={{ reportId }}>
            {t('section.toReport')}
          </Link>
        </Empty>
      </Page>
    );
  }
  const { section, parents } = place;
  const server = report.sections.find((content) => content.sectionId === sectionId) ?? null;
  const name = `${section.number} ${section.title}`.trim();
  const title = section.leaf ? name : t('desk:task.introductionOf', { section: name });
  const findings = validation.findings.filter((finding) => finding.sectionId === sectionId);
  const own = remarks.filter((remark) => remark.sectionId === sectionId || remark.sectionId === null);
  return (
    <Page
      title={title}
      lead={parents.map((parent) => `${parent.number} ${parent.title}`.trim()).join(' › ')}
      actions={<SectionSteps reportId={reportId} place={place} />}
    >
      <div className={styles.columns}>
        {mayWrite ? (
          <SectionWriting key={`${reportId}:${sectionId}`} {...{ reportId, sectionId, title, server }} />
        ) : (
          <SectionReading report={report} server={server} />
        )}
        <SectionAside {...{ reportId, outline, section, findings, others, mayWrite }} remarks={own} />
      </div>
    </Page>
  );
}
