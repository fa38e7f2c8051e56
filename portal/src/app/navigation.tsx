import { Link, useLocation } from '@tanstack/react-router';
import {
  CalendarRange,
  ClipboardCheck,
  CodeXml,
  FileStack,
  House,
  Layers,
  MailCheck,
  MapPinned,
  ShieldCheck,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useSession } from '@portal/session/session';
import { useCampaign } from './campaigns';
import styles from './shell.module.css';

/** The screens that the person's roles open. */
export function Navigation() {
  const { t } = useTranslation();
  const session = useSession();
  const campaign = useCampaign();
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  useEffect(() => bringCurrentIntoView(list.current), [pathname]);
  return (
    <nav className={styles.nav} aria-label={t('mainMenu')}>
      <ul ref={list}>
        <li>
          <Link to="/" activeOptions={{ exact: true }}>
            <House size={18} aria-hidden /> {t('nav.work')}
          </Link>
        </li>
        {campaign && may(session, 'consolidation.read') && <CampaignLinks campaignId={campaign.id} />}
        <li>
          <Link to="/verify">
            <ShieldCheck size={18} aria-hidden /> {t('nav.verify')}
          </Link>
        </li>
        <li>
          <Link to="/developers">
            <CodeXml size={18} aria-hidden /> {t('nav.developers')}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

/** On a phone the list is one row that scrolls; the page itself stays where it is. */
function bringCurrentIntoView(list: HTMLUListElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current="page"]');
  if (!list || !current) return;
  list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
}

const places = [
  ['/campaigns/$campaignId/timeline', 'nav.timeline', CalendarRange],
  ['/campaigns/$campaignId/participants', 'nav.board', MapPinned],
  ['/campaigns/$campaignId/reports', 'nav.reports', ClipboardCheck],
  ['/campaigns/$campaignId/consolidation', 'nav.consolidation', Layers],
  ['/campaigns/$campaignId/documents', 'nav.documents', FileStack],
  ['/campaigns/$campaignId/mails', 'nav.mails', MailCheck],
] as const;

function CampaignLinks({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation();
  return places.map(([to, name, Icon]) => (
    <li key={to}>
      <Link to={to} params={{ campaignId }}>
        <Icon size={18} aria-hidden /> {t(name)}
      </Link>
    </li>
  ));
}
