import { useState } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutlineSection } from '@portal/content/outline.api';
import { Button } from '@portal/ui/button';
import type { WordPart } from '../report.api';
import { PartText } from './part-text';
import { PlaceChoice } from './place-choice';
import type { Placing } from './use-placing';
import { WayBadge } from './way-badge';
import styles from './word.module.css';
import { placeOf, wayOf } from './word-parts';

type Props = {
  parts: readonly WordPart[];
  section: OutlineSection | null;
  sections: readonly OutlineSection[];
  placing: Placing;
  mayWrite: boolean;
};

/** Parts that went the same way: their words on the left, the section on the right. */
export function MappingRun({ parts, section, sections, placing, mayWrite }: Props) {
  const { t } = useTranslation('desk');
  const { reportId } = useParams({ from: '/reports/$reportId/word' });
  const [moving, setMoving] = useState<string | null>(null);
  const [first] = parts;
  const name = section && `${section.number}. ${section.title}`;
  const isTitleOnly = section !== null && !section.leaf && parts.every(({ content }) => !content);
  const unsure = parts.some(({ uncertain }) => uncertain);
  return (
    <div className={styles.run} data-way={wayOf(first!)}>
      <div className={styles.left}>
        {parts.map((part) => (
          <div key={part.id} className={styles.part}>
            <div className={styles.words}>
              <PartText kind={part.kind} text={part.text} />
            </div>
            {mayWrite && part.content && part.there && moving !== part.id && (
              <Button
                kind="quiet"
                aria-label={t('word.moveThis', { text: part.text.slice(0, 60) })}
                onPress={() => setMoving(part.id)}
              >
                {t('word.move')}
              </Button>
            )}
            {moving === part.id && (
              <PlaceChoice
                parts={[{ id: part.id, kind: part.kind, text: part.text, place: placeOf(part) }]}
                sections={sections}
                placing={placing}
                label={t('word.moveTo')}
                isAside={placeOf(part) === null}
                onPlaced={() => setMoving(null)}
              />
            )}
          </div>
        ))}
      </div>
      <div className={styles.right}>
        <div className={styles.place}>
          {section && !isTitleOnly && (
            <Link to="/reports/$reportId/sections/$sectionId" params={{ reportId, sectionId: section.id }}>
              {section.leaf ? name : t('task.introductionOf', { section: name })}
            </Link>
          )}
          {isTitleOnly && <span>{name}</span>}
          <WayBadge way={wayOf(first!)} unsure={unsure} />
        </div>
      </div>
    </div>
  );
}
