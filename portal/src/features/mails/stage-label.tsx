import { useTranslation } from 'react-i18next';
import { stageOf } from './stage';

/** A reminder's stage in words. */
export function StageLabel({ stage }: { stage: string }) {
  const { t } = useTranslation('mails');
  const known = stageOf(stage);
  return known ? t(`stage.${known.when}`, { days: known.days }) : stage;
}
