import { useTranslation } from 'react-i18next';
import { day, moment } from '@portal/locale/format';
import { Badge, StateBadge } from '@portal/ui/state-badge';
import type { Review } from './review.data';
import styles from './review.module.css';

type Props = { review: Review; onRevision: (revision: number | undefined) => void };

/** Where the report stands, which of its revisions is shown, and what was agreed on its days. */
export function ReviewHead({ review, onRevision }: Props) {
  const { t } = useTranslation('review');
  const { report, participant, revisions, revision, isLast } = review;
  const shown = revisions.find((each) => each.revision === revision);
  const extension = participant?.extension;
  return (
    <div className={styles.head}>
      <StateBadge state={report.status} />
      {shown && !shown.onTime && <StateBadge state="late" />}
      {participant?.overdue && <StateBadge state="overdue" />}
      <span>{t(`capacity.${report.capacity}`)}</span>
      <label className={styles.revision}>
        {t('revision')}
        <select
          value={revision}
          onChange={(event) => {
            const chosen = Number(event.target.value);
            onRevision(chosen === report.revision ? undefined : chosen);
          }}
        >
          {revisions.toReversed().map((each) => (
            <option key={each.revision} value={each.revision}>
              {t('revisionOf', { number: each.revision, at: moment(each.sentAt) })}
            </option>
          ))}
        </select>
      </label>
      {!isLast && <Badge tone="warn">{t('olderRevision')}</Badge>}
      {shown && <span>{t('sentBy', { name: shown.sentByName })}</span>}
      {participant && <span>{t('dueOn', { date: day(participant.dueOn) })}</span>}
      {extension && (
        <span>
          {t('extended', { by: extension.decidedBy, date: day(extension.decidedAt), reason: extension.reason })}
        </span>
      )}
    </div>
  );
}
