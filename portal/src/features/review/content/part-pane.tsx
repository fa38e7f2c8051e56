import { useTranslation } from 'react-i18next';
import { ChangesSwitch } from '../compare/changes-switch';
import { RemarksBox } from '../remarks/remarks-box';
import type { Review } from '../review.data';
import styles from './content.module.css';
import { IndicatorsPart } from './indicators-part';
import { OverviewPart } from './overview-part';
import { PartHead } from './part-head';
import { SectionPart } from './section-part';
import { TrailPart } from './trail-part';
import { UnplacedPart } from './unplaced-part';

type Props = {
  review: Review;
  part: string;
  changes: boolean;
  onChanges: (on: boolean) => void;
  onStep: (step: 1 | -1) => void;
};

/** The part that is open: a section of the outline, or one of the parts beside them. */
export function PartPane({ review, part, changes, onChanges, onStep }: Props) {
  const { t } = useTranslation('review');
  const section = review.outline.sections.find(({ id }) => id === part);
  const name = section && `${section.number} ${section.title}`;
  const title = section
    ? section.leaf
      ? name!
      : t('introductionOf', { section: name })
    : t(`part.${part as 'overview' | 'indicators' | 'unplaced' | 'trail'}`);
  return (
    <div className={styles.pane}>
      <PartHead title={title} onStep={onStep}>
        {section && <ChangesSwitch review={review} on={changes} onChange={onChanges} />}
      </PartHead>
      {section && <SectionPart key={part} review={review} section={section} changes={changes} />}
      {part === 'overview' && <OverviewPart review={review} />}
      {part === 'indicators' && <IndicatorsPart review={review} />}
      {part === 'unplaced' && <UnplacedPart review={review} />}
      {(part === 'overview' || part === 'unplaced') && <RemarksBox review={review} sectionId={null} />}
      {part === 'trail' && <TrailPart reportId={review.report.id} />}
    </div>
  );
}
