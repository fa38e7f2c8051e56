import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineSection } from '@portal/content/outline.api';
import { Card } from '@portal/ui/page';
import { Note } from '@portal/ui/notes';
import { JustSetAside } from './just-set-aside';
import { PlaceGroup } from './place-group';
import type { Placing } from './use-placing';
import styles from './word.module.css';
import type { WaitingParts } from './word-parts';

type Props = {
  reportId: string;
  groups: readonly WaitingParts[];
  sections: readonly OutlineSection[];
  placing: Placing;
};

/** What the file says and the outline has no place for: a person decides, nothing is dropped. */
export function PartsToPlace({ reportId, groups, sections, placing }: Props) {
  const { t } = useTranslation('desk');
  const box = useFocusOnNext(groups.length);
  if (groups.length === 0) {
    return (
      <>
        <JustSetAside placing={placing} reportId={reportId} />
        <Note kind="done" title={t('word.allPlaced')} />
      </>
    );
  }
  const count = groups.reduce((sum, group) => sum + group.parts.length, 0);
  return (
    <Card title={t('word.toPlace', { count })}>
      <p>{t('word.toPlaceHint')}</p>
      <JustSetAside placing={placing} reportId={reportId} />
      <div ref={box} className={styles.groups}>
        {groups.map((group) => (
          <PlaceGroup key={group.parts[0]!.id} {...{ group, sections, placing }} />
        ))}
      </div>
    </Card>
  );
}

/** What was placed goes away with its buttons: the keyboard goes on with what waits next. */
function useFocusOnNext(count: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const fewer = count < before.current;
    before.current = count;
    if (fewer && document.activeElement === document.body) box.current?.querySelector('select')?.focus();
  }, [count]);
  return box;
}
