import { useState } from 'react';
import type { Timeline } from '@portal/content/timeline.api';
import { type News, newsOf } from './news';

/** The last news since the page was opened; null until there are any. */
export function useNews(timeline: Timeline): News | null {
  const [seen, setSeen] = useState(timeline);
  const [news, setNews] = useState<News | null>(null);
  if (seen !== timeline) {
    setSeen(timeline);
    setNews(newsOf(seen, timeline) ?? news);
  }
  return news;
}
