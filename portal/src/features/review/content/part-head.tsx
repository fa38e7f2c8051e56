import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import styles from './content.module.css';

type Props = { title: string; onStep: (step: 1 | -1) => void; children?: ReactNode };

/** The part's name and the way to its neighbours; who goes by keys alone hears the new name. */
export function PartHead({ title, onStep, children }: Props) {
  const { t } = useTranslation('review');
  const heading = useRef<HTMLHeadingElement>(null);
  const told = useRef(title);
  useEffect(() => {
    if (told.current === title) return;
    told.current = title;
    if (heading.current && heading.current.getBoundingClientRect().top < 0) heading.current.scrollIntoView();
    const focused = document.activeElement;
    if (focused !== document.body && focused !== heading.current) return;
    heading.current?.blur();
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className={styles.partHead}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <span className={styles.tools}>
        {children}
        <Button kind="quiet" aria-label={t('previousPart')} onPress={() => onStep(-1)}>
          <ChevronLeft size={18} aria-hidden />
        </Button>
        <Button kind="quiet" aria-label={t('nextPart')} onPress={() => onStep(1)}>
          <ChevronRight size={18} aria-hidden />
        </Button>
      </span>
    </div>
  );
}
