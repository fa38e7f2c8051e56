import { useTranslation } from 'react-i18next';
import { isPlainDate } from '@common/time/plain-date';
import type { Report } from '@portal/content/report.api';
import { SaveStateLine } from '@portal/content/writing/save-state-line';
import { moment } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import { DayField } from '@portal/ui/day-field';
import { TextField } from '@portal/ui/fields';
import { Note } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import { CoverFacts } from './cover-facts';
import { type CoverFields, coverOf } from './cover-fields';
import styles from './cover.module.css';
import { useCoverWriting } from './use-cover-writing';

/** What was typed stays through a lost network or session; where two saved, both covers are shown. */
export function CoverForm({ report }: { report: Report }) {
  const { t } = useTranslation(['desk', 'editor']);
  const { fields, state, keeps, set, saveNow, choose, elsewhere, restoredAt } = useCoverWriting(report);
  const field = (name: keyof CoverFields) => ({
    value: fields[name],
    onChange: (value: string) => set(name, value),
    label: t(`cover.${name}`),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        saveNow();
      }}
    >
      {elsewhere && <Note title={t('editor:section.elsewhere')} />}
      {restoredAt && <Note title={t('editor:section.restored', { at: moment(restoredAt) })} />}
      <div className={styles.pair}>
        <TextField {...field('number')} hint={t('cover.numberHint')} />
        <TextField {...field('symbol')} hint={t('cover.symbolHint')} />
      </div>
      <div className={styles.pair}>
        <DayField {...field('date')} onChange={(day) => (day === '' || isPlainDate(day)) && set('date', day)} />
        <TextField {...field('signer')} />
      </div>
      <TextField {...field('issuingBody')} />
      <TextField {...field('recipients')} hint={t('cover.recipientsHint')} rows={4} />
      {state.kind === 'conflict' && (
        <Note kind="warning" title={t('cover.conflict')}>
          <CoverFacts cover={coverOf(state.theirs)} />
          <div className={styles.actions}>
            <Button onPress={() => choose(fields)}>{t('cover.keepMine')}</Button>
            <Button onPress={() => choose(state.theirs)}>{t('cover.takeTheirs')}</Button>
          </div>
        </Note>
      )}
      {state.kind === 'refused' && <ProblemNote error={state.problem} retry={saveNow} />}
      <div className={styles.actions}>
        <Button type="submit" kind="primary" isDisabled={state.kind === 'saved'} isPending={state.kind === 'saving'}>
          {t('cover.save')}
        </Button>
        <SaveStateLine state={state} keeps={keeps} />
      </div>
    </form>
  );
}
