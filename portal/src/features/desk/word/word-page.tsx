import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '@portal/content/campaign.api';
import { outlineQuery } from '@portal/content/outline.api';
import { reportQuery, validationQuery } from '@portal/content/report.api';
import { buttonClass } from '@portal/ui/button-class';
import { Empty } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { unitQuery } from '../campaign.api';
import { wordFileQuery } from '../report.api';
import { useWriting } from '../writing';
import { LeftOverAlone } from './left-over';
import { ReadFile } from './read-file';
import { WordUpload } from './word-upload';

/** The Word file of the report: sent up, then shown beside where each part of it went. */
export function WordPage() {
  const { t } = useTranslation('desk');
  const { reportId } = useParams({ from: '/reports/$reportId/word' });
  const { data: report } = useSuspenseQuery(reportQuery(reportId));
  const [{ data: campaign }, { data: unit }, { data: outline }, { data: file }, { data: validation }] =
    useSuspenseQueries({
      queries: [
        campaignQuery(report.campaignId),
        unitQuery(report.unitId),
        outlineQuery(report.outline),
        wordFileQuery(reportId),
        validationQuery(reportId),
      ],
    });
  const { mayWrite } = useWriting(report, campaign.ownerUnitId);
  return (
    <Page
      title={t('word.title')}
      lead={unit.name}
      wide={file !== null}
      actions={
        <Link
          to="/reports/$reportId"
          params={{ reportId }}
          className={buttonClass(file && report.unplaced.length === 0 ? 'primary' : 'plain')}
        >
          {t('word.toReport')}
        </Link>
      }
    >
      {mayWrite && <WordUpload {...{ report, file, outline, validation }} />}
      {!file && !mayWrite && <Empty title={t('word.none')} />}
      {!file && mayWrite && <LeftOverAlone report={report} sections={outline.sections} />}
      {file && <ReadFile {...{ report, file, outline, validation, mayWrite }} />}
    </Page>
  );
}
