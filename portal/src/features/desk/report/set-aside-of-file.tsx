import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { blockText } from '@common/contracts/block-text';
import type { OutlineSection } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import { Checkbox } from '@portal/ui/checkbox';
import { PartText } from '../word/part-text';
import { PlaceChoice } from '../word/place-choice';
import type { Placing } from '../word/use-placing';
import styles from './report.module.css';

type Props = {
  name: string;
  parts: Report['setAside'];
  sections: readonly OutlineSection[];
  placing: Placing;
  mayWrite: boolean;
};

/** What was set aside of one file: what a person picks goes into a section. */
export function SetAsideOfFile({ name, parts: blocks, sections, placing, mayWrite }: Props) {
  const { t } = useTranslation('desk');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const parts = blocks.map((block) => ({ id: block.id, kind: block.type, text: blockText(block), place: null }));
  const chosen = parts.filter(({ id }) => picked.has(id));
  const pick = (id: string, checked: boolean) => {
    setPicked((before) => new Set(checked ? [...before, id] : [...before].filter((one) => one !== id)));
  };
  return (
    <section className={styles.setAside}>
      <h3>{name}</h3>
      {parts.map(({ id, kind, text }) =>
        mayWrite ? (
          <Checkbox key={id} checked={picked.has(id)} onChange={(checked) => pick(id, checked)}>
            <PartText kind={kind} text={text} />
          </Checkbox>
        ) : (
          <PartText key={id} kind={kind} text={text} />
        ),
      )}
      {mayWrite && (
        <PlaceChoice
          parts={chosen}
          sections={sections}
          placing={placing}
          label={t('aside.place', { count: chosen.length })}
          isAside
        />
      )}
    </section>
  );
}
