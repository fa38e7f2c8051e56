import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '@portal/content/report.api';
import { SaveStateLine } from '@portal/content/writing/save-state-line';
import { moment } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import { Note } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import type { Finding } from '../report.api';
import { ClashTable } from './clash-table';
import { EntryNote } from './entry-note';
import type { Indicator } from './indicator-cells';
import { type Entry, IndicatorGrid } from './indicator-grid';
import styles from './indicators.module.css';
import { Unread } from './unread';
import { useIndicatorWriting } from './use-indicator-writing';

type Props = { report: Report; indicators: readonly Indicator[]; findings: readonly Finding[] };

/** The table that its unit fills in now. */
export function IndicatorWriting({ report, indicators, findings }: Props) {
  const { t } = useTranslation('editor');
  const writing = useIndicatorWriting(report, indicators);
  const { state, history, take } = writing;
  const [entry, setEntry] = useState<Entry | null>(null);
  return (
    <div className={styles.writing}>
      <div className={styles.bar}>
        <SaveStateLine state={state} keeps={writing.keeps} />
        <Unread indicators={indicators} table={history.now} />
        {state.kind === 'offline' && <Button onPress={writing.saveNow}>{t('save.again')}</Button>}
        <span className={styles.grow} />
        <Button isDisabled={history.past.length === 0} onPress={() => take({ type: 'undo' })}>
          <Undo2 size={16} aria-hidden /> {t('tool.undo')}
        </Button>
        <Button isDisabled={history.future.length === 0} onPress={() => take({ type: 'redo' })}>
          <Redo2 size={16} aria-hidden /> {t('tool.redo')}
        </Button>
      </div>
      {writing.elsewhere && <Note title={t('section.elsewhere')} />}
      {writing.restoredAt && <Note title={t('section.restored', { at: moment(writing.restoredAt) })} />}
      {state.kind === 'refused' && <ProblemNote error={state.problem} retry={writing.saveNow} />}
      {writing.clashes.length > 0 && (
        <ClashTable
          clashes={writing.clashes}
          merged={writing.merged}
          indicators={indicators}
          onSettle={writing.settle}
        />
      )}
      <EntryNote entry={entry} />
      <IndicatorGrid
        indicators={indicators}
        table={history.now}
        findings={findings}
        readOnly={false}
        onStep={take}
        onEntry={setEntry}
      />
      <p className={styles.soft}>{t('grid.keysHint')}</p>
    </div>
  );
}
