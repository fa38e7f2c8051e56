import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineSection } from '@portal/content/outline.api';
import { Checkbox } from '@portal/ui/checkbox';
import { EarlierFile } from './earlier-file';
import { PartText } from './part-text';
import { PlaceChoice } from './place-choice';
import type { Placing } from './use-placing';
import styles from './word.module.css';
import type { WaitingParts } from './word-parts';

type Props = { group: WaitingParts; sections: readonly OutlineSection[]; placing: Placing };

/** Parts that wait together: all are placed together unless some are left out. */
export function PlaceGroup({ group: { parts, earlier, below }, sections, placing }: Props) {
  const { t } = useTranslation('desk');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = parts.filter(({ id }) => !left.has(id));
  const choose = (id: string, checked: boolean) => {
    setLeft((before) => new Set(checked ? [...before].filter((one) => one !== id) : [...before, id]));
  };
  const above = sections.find(({ id }) => id === below);
  return (
    <div className={styles.group}>
      {above && <p className={styles.soft}>{t('word.standsBelow', { section: `${above.number}. ${above.title}` })}</p>}
      {earlier !== undefined && <EarlierFile {...{ file: earlier, parts, placing }} />}
      <div className={styles.parts}>
        {parts.map((part) => (
          <Checkbox
            key={part.id}
            checked={!left.has(part.id)}
            disabled={parts.length === 1}
            onChange={(checked) => choose(part.id, checked)}
          >
            <PartText kind={part.kind} text={part.text} />
          </Checkbox>
        ))}
      </div>
      <PlaceChoice
        parts={chosen}
        sections={sections}
        placing={placing}
        label={t('word.placeChosen', { count: chosen.length })}
      />
    </div>
  );
}
