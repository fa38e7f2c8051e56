import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@portal/api/problem';
import { Button } from '@portal/ui/button';
import { TextField } from '@portal/ui/fields';
import { Note } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import type { Report } from '../report.api';
import { CoverFacts } from './cover-facts';
import { type CoverFields, coverOf, fieldsOf } from './cover-fields';
import styles from './cover.module.css';
import { useSaveCover } from './save-cover';

/** What was typed stays through a lost network or session; where two saved, both covers are shown. */
export function CoverForm({ report }: { report: Report }) {
  const { t } = useTranslation('desk');
  const [fields, setFields] = useState<CoverFields>(() => fieldsOf(report.cover));
  const [version, setVersion] = useState(report.coverVersion);
  const save = useSaveCover(report.id);
  const conflict = save.error instanceof Problem && save.error.status === 409 ? save.error.details : null;
  const theirs = conflict?.theirs as Report['cover'] | undefined;
  const set = (name: keyof CoverFields) => (value: string) => setFields((before) => ({ ...before, [name]: value }));
  const put = (onVersion: number) =>
    save.mutate({ version: onVersion, cover: coverOf(fields) }, { onSuccess: (saved) => setVersion(saved.version) });
  const field = (name: keyof CoverFields) => ({ value: fields[name], onChange: set(name), label: t(`cover.${name}`) });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        put(version);
      }}
    >
      <div className={styles.pair}>
        <TextField {...field('number')} />
        <TextField {...field('symbol')} hint={t('cover.symbolHint')} />
      </div>
      <div className={styles.pair}>
        <TextField {...field('date')} type="date" />
        <TextField {...field('signer')} />
      </div>
      <TextField {...field('issuingBody')} />
      <TextField {...field('recipients')} hint={t('cover.recipientsHint')} rows={4} />
      {theirs ? (
        <Note kind="warning" title={t('cover.conflict')}>
          <CoverFacts cover={theirs} />
          <div className={styles.actions}>
            <Button onPress={() => put(Number(conflict?.version))}>{t('cover.keepMine')}</Button>
            <Button
              onPress={() => {
                setFields(fieldsOf(theirs));
                setVersion(Number(conflict?.version));
                save.reset();
              }}
            >
              {t('cover.takeTheirs')}
            </Button>
          </div>
        </Note>
      ) : (
        save.error && <ProblemNote error={save.error} retry={() => put(version)} />
      )}
      <div className={styles.actions}>
        <Button type="submit" kind="primary" isPending={save.isPending}>
          {t('cover.save')}
        </Button>
        <span role="status">{save.isSuccess && t('cover.saved')}</span>
      </div>
    </form>
  );
}
