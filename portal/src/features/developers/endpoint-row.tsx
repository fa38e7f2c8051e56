import { useLocation } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Code } from '@portal/ui/facts';
import { type Description, type Endpoint, summaryOf } from './description';
import { EndpointDetails } from './endpoint-details';
import styles from './developers.module.css';

/** One endpoint in a line, the rest of it when it is opened or named in the address. */
export function EndpointRow({ endpoint, description }: { endpoint: Endpoint; description: Description }) {
  const { i18n } = useTranslation();
  const { id, method, path } = endpoint;
  const named = useLocation({ select: ({ hash }) => hash === id });
  const [open, setOpen] = useState(named);
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!named || !box.current) return;
    box.current.open = true;
    box.current.scrollIntoView();
  }, [named]);
  return (
    <details ref={box} id={id} className={styles.endpoint} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <ChevronRight size={16} aria-hidden className={styles.turn} />
        <span className={styles.method}>{method}</span> <Code>{path}</Code>
        <span className={styles.summary}>{summaryOf(endpoint, i18n.language)}</span>
      </summary>
      {open && <EndpointDetails endpoint={endpoint} description={description} />}
    </details>
  );
}
