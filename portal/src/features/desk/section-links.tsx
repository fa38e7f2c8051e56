import { Link } from '@tanstack/react-router';
import type { OutlineSection } from '@portal/content/outline.api';
import styles from './section-links.module.css';

const fewest = 3;

/** The way to some sections: by name where they are few, else by number, with the name for who asks. */
export function SectionLinks({ sections, reportId }: { sections: readonly OutlineSection[]; reportId: string }) {
  const named = sections.length <= fewest;
  return (
    <ul className={named ? styles.named : styles.numbered}>
      {sections.map(({ id, number, title }) => {
        const name = `${number}. ${title}`;
        return (
          <li key={id}>
            <Link
              to="/reports/$reportId/sections/$sectionId"
              params={{ reportId, sectionId: id }}
              aria-label={name}
              title={name}
            >
              {named ? name : number}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
