import { useSuspenseQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { day, moment, number } from '@portal/locale/format';
import { Facts } from '@portal/ui/facts';
import { Note } from '@portal/ui/notes';
import { attachmentsQuery } from '../review.api';
import type { Review } from '../review.data';
import styles from './content.module.css';
import { paperNumber } from './paper-number';
import { FindingsList } from './findings-list';
import { ReturnsList } from './returns-list';

/** The report as a whole: what its cover says, the files, the findings with the way to each, what was returned and why. */
export function OverviewPart({ review }: { review: Review }) {
  const { t } = useTranslation('review');
  const { body, findings, outline, report } = review;
  const { cover, nil } = body;
  return (
    <>
      {nil && (
        <Note kind="warning" title={t('nil')}>
          <p>{nil.reason}</p>
        </Note>
      )}
      <ReturnsList reportId={report.id} />
      <div className={styles.columns}>
        <section>
          <h3>{t('cover.title')}</h3>
          <Facts
            facts={[
              { name: t('cover.number'), value: paperNumber(cover, report.capacity) || <Blank /> },
              { name: t('cover.date'), value: cover.date ? day(cover.date) : <Blank /> },
              { name: t('cover.issuingBody'), value: cover.issuingBody ?? <Blank /> },
              { name: t('cover.signer'), value: cover.signer ?? <Blank /> },
              { name: t('cover.recipients'), value: cover.recipients.join('; ') || <Blank /> },
            ]}
          />
        </section>
        <Attachments reportId={report.id} revision={review.revision} />
      </div>
      {findings ? (
        <FindingsList outline={outline} findings={findings} withPlaces />
      ) : (
        <p className={styles.soft}>{t('findingsOfLast')}</p>
      )}
    </>
  );
}

function Blank() {
  const { t } = useTranslation('review');
  return <span className={styles.soft}>{t('cover.blank')}</span>;
}

/** The files that were sent with the revision, not those that the unit has added since. */
function Attachments({ reportId, revision }: { reportId: string; revision: number }) {
  const { t } = useTranslation('review');
  const { data: kept } = useSuspenseQuery(attachmentsQuery(reportId));
  const files = kept.filter(({ sentWith }) => sentWith !== null && sentWith <= revision);
  return (
    <section>
      <h3>{t('files.title', { count: files.length })}</h3>
      {files.length === 0 && <p className={styles.soft}>{t('files.none')}</p>}
      <ul className={styles.files}>
        {files.map(({ id, fileName, purpose, current, bytes, attachedAt, link }) => (
          <li key={id}>
            {link ? (
              <a href={link} download={fileName}>
                <Download size={16} aria-hidden /> {fileName}
              </a>
            ) : (
              fileName
            )}
            <small>
              {t(current ? 'files.current' : `files.${purpose}`)} · {t('files.size', { kb: number(bytes / 1024, 0) })} ·{' '}
              {moment(attachedAt)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
