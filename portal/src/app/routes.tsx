import type { Permission } from '@common/auth/roles';
import { createRootRoute, createRoute } from '@tanstack/react-router';
import { boardSearch } from '@portal/features/board/board-search';
import { reportSearch, reviewSearch } from '@portal/features/review/review-search';
import { developersSearch } from '@portal/features/developers/developers-search';
import { mailSearch } from '@portal/features/mails/mail-search';
import { draftSearch, sectionSearch } from '@portal/features/consolidation/consolidation-search';
import { timelineSearch } from '@portal/features/timeline/timeline-search';
import { loadAllWords } from '@portal/locale/locale';
import { HomePage } from './home-page';
import { OpenReportPage } from './open-report-page';
import { screen } from './screen';
import type { Subject } from './entrance';
import { Shell } from './shell';
import { failedSignIn, SignInFailedPage } from './sign-in-failed-page';
import { SignedInPage } from './signed-in-page';

const root = createRootRoute({
  component: Shell,
  beforeLoad: async ({ location }) => {
    if (location.pathname !== '/') await loadAllWords();
  },
});
const parent = { getParentRoute: () => root };

/** A screen for people who are signed in and have the permission; `subject` names it to those who are not. */
const forThose = (subject: Subject, needs: Permission) => ({ staticData: { subject, needs } });

/** Every address of the portal; mails link to some of them (services/notification: portal-paths.ts). */
export const routeTree = root.addChildren([
  createRoute({ ...parent, path: '/', component: HomePage }),
  createRoute({ ...parent, path: '/signed-in', component: SignedInPage }),
  createRoute({ ...parent, path: '/sign-in-failed', validateSearch: failedSignIn, component: SignInFailedPage }),
  createRoute({
    ...parent,
    path: '/campaigns/$campaignId/timeline',
    ...forThose('timeline', 'consolidation.read'),
    validateSearch: timelineSearch,
    component: screen(() => import('@portal/features/timeline/timeline-page'), 'TimelinePage'),
  }),
  createRoute({
    ...parent,
    path: '/campaigns/$campaignId/participants',
    ...forThose('board', 'consolidation.read'),
    validateSearch: boardSearch,
    component: screen(() => import('@portal/features/board/board-page'), 'BoardPage'),
  }),
  createRoute({
    ...parent,
    path: '/campaigns/$campaignId/report',
    ...forThose('report', 'report.read'),
    validateSearch: (search: Record<string, unknown>): { unit?: string; capacity?: 'state' | 'party' } => ({
      ...(typeof search.unit === 'string' && { unit: search.unit }),
      ...((search.capacity === 'state' || search.capacity === 'party') && { capacity: search.capacity }),
    }),
    component: screen(() => import('@portal/features/desk/start-report-page'), 'StartReportPage'),
  }),
  createRoute({
    ...parent,
    path: '/reports/$reportId',
    ...forThose('report', 'report.read'),
    component: OpenReportPage,
  }),
  createRoute({
    ...parent,
    path: '/reports/$reportId/word',
    ...forThose('report', 'report.read'),
    component: screen(() => import('@portal/features/desk/word/word-page'), 'WordPage'),
  }),
  createRoute({
    ...parent,
    path: '/reports/$reportId/sections/$sectionId',
    ...forThose('report', 'report.read'),
    component: screen(() => import('@portal/features/desk/section/section-page'), 'SectionPage'),
  }),
  createRoute({
    ...parent,
    path: '/reports/$reportId/indicators',
    ...forThose('report', 'report.read'),
    component: screen(() => import('@portal/features/desk/indicators/indicators-page'), 'IndicatorsPage'),
  }),
  createRoute({
    ...parent,
    path: '/reports/$reportId/cover',
    ...forThose('report', 'report.read'),
    component: screen(() => import('@portal/features/desk/cover/cover-page'), 'CoverPage'),
  }),
  createRoute({
    ...parent,
    path: '/reports/$reportId/send',
    ...forThose('report', 'report.read'),
    component: screen(() => import('@portal/features/desk/send/send-page'), 'SendPage'),
  }),
  createRoute({
    ...parent,
    path: '/reports/$reportId/review',
    ...forThose('report', 'report.read'),
    validateSearch: reviewSearch,
    component: screen(() => import('@portal/features/review/review-page'), 'ReviewPage'),
  }),
  createRoute({
    ...parent,
    path: '/campaigns/$campaignId/reports',
    ...forThose('reports', 'consolidation.read'),
    validateSearch: reportSearch,
    component: screen(() => import('@portal/features/review/report-list-page'), 'ReportListPage'),
  }),
  createRoute({
    ...parent,
    path: '/campaigns/$campaignId/consolidation',
    ...forThose('consolidation', 'consolidation.read'),
    component: screen(() => import('@portal/features/consolidation/consolidation-page'), 'ConsolidationPage'),
  }),
  createRoute({
    ...parent,
    path: '/campaigns/$campaignId/consolidation/unplaced',
    ...forThose('consolidation', 'consolidation.read'),
    component: screen(() => import('@portal/features/consolidation/unplaced-page'), 'UnplacedPage'),
  }),
  createRoute({
    ...parent,
    path: '/campaigns/$campaignId/consolidation/sections/$sectionId',
    ...forThose('consolidation', 'consolidation.read'),
    validateSearch: sectionSearch,
    component: screen(() => import('@portal/features/consolidation/section-page'), 'SectionPage'),
  }),
  createRoute({
    ...parent,
    path: '/campaigns/$campaignId/drafts/$draftId',
    ...forThose('consolidation', 'consolidation.read'),
    validateSearch: draftSearch,
    component: screen(() => import('@portal/features/consolidation/draft-page'), 'DraftPage'),
  }),
  createRoute({
    ...parent,
    path: '/campaigns/$campaignId/documents',
    ...forThose('documents', 'document.read'),
    component: screen(() => import('@portal/features/documents/documents-page'), 'DocumentsPage'),
  }),
  createRoute({
    ...parent,
    path: '/documents/$documentId',
    ...forThose('documents', 'document.read'),
    component: screen(() => import('@portal/features/documents/document-page'), 'DocumentPage'),
  }),
  createRoute({
    ...parent,
    path: '/campaigns/$campaignId/mails',
    ...forThose('mails', 'mail.read'),
    validateSearch: mailSearch,
    component: screen(() => import('@portal/features/mails/mails-page'), 'MailsPage'),
  }),
  createRoute({
    ...parent,
    path: '/mails/$mailId',
    ...forThose('mails', 'mail.read'),
    component: screen(() => import('@portal/features/mails/mail-page'), 'MailPage'),
  }),
  createRoute({
    ...parent,
    path: '/outlines/$code/versions/$version',
    ...forThose('outline', 'campaign.read'),
    component: screen(() => import('@portal/features/outlines/outline-page'), 'OutlinePage'),
  }),
  createRoute({
    ...parent,
    path: '/verify',
    component: screen(() => import('@portal/features/verify/verify-page'), 'VerifyPage'),
  }),
  createRoute({
    ...parent,
    path: '/developers',
    validateSearch: developersSearch,
    component: screen(() => import('@portal/features/developers/developers-page'), 'DevelopersPage'),
  }),
  createRoute({
    ...parent,
    path: '/problems/$code',
    component: screen(() => import('@portal/features/developers/problem-page'), 'ProblemPage'),
  }),
]);
