import { useTranslation } from 'react-i18next';
import { ConflictView } from '@portal/content/writing/conflict-view';
import { SaveStateLine } from '@portal/content/writing/save-state-line';
import { SetAside } from '@portal/content/writing/set-aside';
import { WritingArea } from '@portal/content/writing/writing-area';
import { moment } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import { Note } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import type { SavedSection } from './section.api';
import styles from './section.module.css';
import { useSectionWriting } from './use-section-writing';

type Props = { reportId: string; sectionId: string; title: string; server: SavedSection | null };

/** A section that its unit writes now. */
export function SectionWriting({ reportId, sectionId, title, server }: Props) {
  const { t } = useTranslation('editor');
  const writing = useSectionWriting(reportId, sectionId, server);
  const { state, shown, aside } = writing;
  const area = (
    <WritingArea
      key={shown.generation}
      initial={shown.content}
      current={writing.current}
      label={t('section.textOf', { title })}
      onChange={writing.change}
    />
  );
  const saveKey = (event: React.KeyboardEvent) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    writing.saveNow();
  };
  return (
    <div
      className={styles.writing}
      onKeyDown={saveKey}
      onCompositionStart={() => writing.compose(true)}
      onCompositionEnd={() => writing.compose(false)}
    >
      <div className={styles.bar}>
        <SaveStateLine state={state} keeps={writing.keeps} />
        {state.kind === 'offline' && <Button onPress={writing.saveNow}>{t('save.again')}</Button>}
      </div>
      {writing.elsewhere && <Note title={t('section.elsewhere')} />}
      {writing.restored && (
        <Note kind="warning" title={t('section.restored', { at: moment(writing.restored.at) })}>
          {state.kind !== 'conflict' && <Button onPress={writing.dropRestored}>{t('section.dropRestored')}</Button>}
        </Note>
      )}
      {shown.from && <Note title={t('section.updated', { by: shown.from.by, at: moment(shown.from.at) })} />}
      {state.kind === 'refused' && <ProblemNote error={state.problem} retry={writing.saveNow} />}
      <ConflictView
        conflict={state.kind === 'conflict' ? state : null}
        isOwn={writing.isOwn}
        onMine={writing.takeMine}
        onTheirs={writing.takeTheirs}
      >
        {area}
      </ConflictView>
      <SetAside texts={aside.texts} onClose={aside.close} />
    </div>
  );
}
