import type { Remark } from '../report.api';
import { RemarkItem } from './remark-item';
import styles from './remarks.module.css';

type Props = { reportId: string; remarks: readonly Remark[]; mayReply: boolean };

/** Remarks of the drafting team, those that are still open first. */
export function RemarkList({ reportId, remarks, mayReply }: Props) {
  const openFirst = [...remarks].sort((a, b) => Number(a.done !== null) - Number(b.done !== null));
  return (
    <ul className={styles.remarks}>
      {openFirst.map((remark) => (
        <RemarkItem key={remark.id} reportId={reportId} remark={remark} mayReply={mayReply} />
      ))}
    </ul>
  );
}
