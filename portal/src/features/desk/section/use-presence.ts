import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '@portal/api/client';
import { reportQuery } from '@portal/content/report.api';
import { type Present, presenceQuery } from '../report.api';

/** Three times within the 45 seconds after which a person who is not heard of is gone (intake: presence). */
const tellEvery = 15_000;

/** Tells the others that this person has the section open, and gives who else is in the report. */
export function usePresence(reportId: string, sectionId: string, writes: boolean): readonly Present[] {
  const { data: others = [] } = useQuery({ ...presenceQuery(reportId), enabled: writes });
  const here = others.some((other) => other.sectionId === sectionId);
  // Whoever comes back to the page sees the newest text. With company it is asked again now and then, so that the one who only reads sees what the other saved.
  useQuery({ ...reportQuery(reportId), refetchInterval: here ? 15_000 : false, refetchOnWindowFocus: 'always' });
  useEffect(() => {
    if (!writes) return;
    const tell = () => {
      if (document.visibilityState === 'hidden') return;
      const params = { path: { id: reportId } };
      api.PUT('/api/intake/v1/reports/{id}/presence', { params, body: { sectionId } }).catch(() => undefined);
    };
    tell();
    const timer = setInterval(tell, tellEvery);
    return () => clearInterval(timer);
  }, [reportId, sectionId, writes]);
  return others;
}
