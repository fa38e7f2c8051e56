import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineSection } from '@portal/content/outline.api';
import { Button } from '@portal/ui/button';
import { SelectField } from '@portal/ui/fields';
import type { Placing } from './use-placing';
import styles from './word.module.css';
import type { Placeable } from './word-parts';

type Props = {
  parts: readonly Placeable[];
  sections: readonly OutlineSection[];
  placing: Placing;
  label: string;
  /** The parts lie aside already. */
  isAside?: boolean;
  onPlaced?: () => void;
};

/** Chooses the section for some parts, then puts them there; or sets them aside, where they are not so already. */
export function PlaceChoice({ parts, sections, placing, label, isAside = false, onPlaced }: Props) {
  const { t } = useTranslation('desk');
  const [target, setTarget] = useState('');
  const choices = sections.map(({ id, number, title, leaf }) => {
    const name = `${number}. ${title}`;
    return { value: id, label: leaf ? name : t('task.introductionOf', { section: name }) };
  });
  const put = (sectionId: string | null) => {
    placing.place(parts, sectionId);
    onPlaced?.();
  };
  const none = parts.length === 0 || placing.isPending;
  return (
    <div className={styles.choice}>
      <SelectField
        label={label}
        value={target}
        choices={[{ value: '', label: t('word.choose') }, ...choices]}
        onChange={setTarget}
      />
      <Button isDisabled={none || target === ''} onPress={() => put(target)}>
        {t('word.put')}
      </Button>
      {!isAside && (
        <Button kind="quiet" isDisabled={none} onPress={() => put(null)}>
          {t('word.setAside')}
        </Button>
      )}
    </div>
  );
}
