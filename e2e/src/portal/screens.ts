import type { Portal } from './portal';

/** What the addresses of the screens need of a played review. */
export type Places = Readonly<{
  campaign: string;
  /** A report that was accepted; `section` has a text in it. */
  acceptedReport: string;
  section: string;
  draft: string;
  document: string;
  mail: string;
  /** A unit that owes its report to the end; the screens show its desk. */
  owing: Participant;
  /** Every participant by the id of its unit. */
  units: ReadonlyMap<string, Participant>;
}>;

export type Participant = Readonly<{
  unitId: string;
  unitName: string;
  capacity: string;
  reportId: string;
  state: string;
}>;

type Screen = Readonly<{
  name: string;
  /** `owing`: the clerk of the unit that owes its report. */
  account: string | 'owing' | null;
  path: (at: Places) => string;
  /** Can be seen only while the owing unit has not begun its report. */
  beforeBegun?: true;
  /** Shows that it has nothing to show. */
  isFault?: true;
}>;

const home = { path: () => '/' };
const desk = (name: string, part: (at: Places) => string) => ({
  name,
  account: 'owing',
  path: (at: Places) => `/reports/${at.owing.reportId}${part(at)}`,
});
const ofCampaign = (name: string, account: string, part: (at: Places) => string) => ({
  name,
  account,
  path: (at: Places) => `/campaigns/${at.campaign}/${part(at)}`,
});

/** Every screen of the portal, with a sample person who uses it. */
export const screens: readonly Screen[] = [
  {
    ...ofCampaign(
      'report-start',
      'owing',
      ({ owing: { unitId, capacity } }) => `report?unit=${unitId}&capacity=${capacity}`,
    ),
    beforeBegun: true,
  },
  { name: 'home', account: null, ...home },
  { name: 'verify', account: null, path: () => '/verify' },
  { name: 'developers', account: null, path: () => '/developers' },
  { name: 'problem', account: null, path: () => '/problems/report-not-editable' },
  { name: 'signed-in', account: null, path: () => '/signed-in' },
  { name: 'sign-in-failed', account: null, path: () => '/sign-in-failed?why=issuer-unavailable' },
  { name: 'not-found', account: null, path: () => '/no-such-page', isFault: true },
  { name: 'work-clerk', account: 'province-clerk', ...home },
  { name: 'work-head', account: 'ministry-head', ...home },
  { name: 'work-registry', account: 'registry', ...home },
  { name: 'work-admin', account: 'admin', ...home },
  { name: 'work-owing', account: 'owing', ...home },
  desk('report', () => ''),
  desk('report-word', () => '/word'),
  desk('report-section', ({ section }) => `/sections/${section}`),
  desk('report-indicators', () => '/indicators'),
  desk('report-cover', () => '/cover'),
  desk('report-send', () => '/send'),
  { name: 'outline', account: 'owing', path: () => '/outlines/NQ20-5N/versions/1' },
  { ...ofCampaign('not-for-you', 'owing', () => 'timeline'), isFault: true },
  { name: 'work-leader', account: 'leader', ...home },
  ofCampaign('timeline', 'leader', () => 'timeline'),
  ofCampaign('timeline-table', 'leader', () => 'timeline?view=table'),
  ofCampaign('board', 'leader', () => 'participants'),
  ofCampaign('board-tiles', 'leader', () => 'participants?view=map'),
  { name: 'work-editor', account: 'editor', ...home },
  ofCampaign('board-owed', 'editor', () => 'participants?state=owed'),
  ofCampaign('reports', 'editor', () => 'reports?state=all'),
  { name: 'review', account: 'editor', path: ({ acceptedReport }) => `/reports/${acceptedReport}/review` },
  {
    name: 'review-section',
    account: 'editor',
    path: ({ acceptedReport, section }) => `/reports/${acceptedReport}/review?part=${section}`,
  },
  ofCampaign('consolidation', 'editor', () => 'consolidation'),
  ofCampaign('consolidation-section', 'editor', ({ section }) => `consolidation/sections/${section}`),
  ofCampaign('consolidation-units', 'editor', ({ section }) => `consolidation/sections/${section}?view=units`),
  ofCampaign('consolidation-unplaced', 'editor', () => 'consolidation/unplaced'),
  ofCampaign('draft', 'editor', ({ draft }) => `drafts/${draft}`),
  ofCampaign('documents', 'editor', () => 'documents'),
  { name: 'document', account: 'editor', path: ({ document }) => `/documents/${document}` },
  ofCampaign('mails', 'editor', () => 'mails'),
  { name: 'mail', account: 'editor', path: ({ mail }) => `/mails/${mail}` },
];

/** Every person of the screens once. */
export const accounts = [...new Set(screens.map(({ account }) => account))];

/** The sample account behind a screen's person. */
export function signInAs(account: Screen['account'], { owing }: Places): string | null {
  return account === 'owing' ? `clerk.${owing.unitId}` : account;
}

type Items<T> = { items: T[] };
type Section = { sectionId: string; leaf: boolean; contributions: number };

/** Reads from the running system what the addresses name; fails where the play left nothing to show. */
export async function placesOf(portal: Portal): Promise<Places> {
  const behind = await portal.behind('editor');
  const first = async <T>(path: string, isWanted: (each: T) => boolean = () => true): Promise<T> => {
    const found = (await behind.get<Items<T>>(path)).items.find(isWanted);
    if (found === undefined) throw new Error(`There is nothing to show of ${path}`);
    return found;
  };
  const { id: campaign } = await first<{ id: string }>('intake/v1/campaigns');
  const participants = await behind.get<Items<Participant>>(`intake/v1/campaigns/${campaign}/participants?limit=500`);
  const owing = participants.items.filter(({ state }) => state === 'not-started').at(-1);
  const { sections } = await behind.get<{ sections: Section[] }>(`consolidation/v1/consolidations/${campaign}`);
  const section = sections.find(({ leaf, contributions }) => leaf && contributions > 0);
  if (!owing || !section) throw new Error('Nobody owes a report, or no section has a text');
  const accepted = `intake/v1/reports?campaignId=${campaign}&status=accepted`;
  return {
    campaign,
    owing,
    units: new Map(participants.items.map((each) => [each.unitId, each])),
    acceptedReport: (await first<{ id: string }>(accepted)).id,
    section: section.sectionId,
    draft: (await first<{ draftId: string }>(`consolidation/v1/consolidations/${campaign}/drafts`)).draftId,
    document: (await first<{ id: string }>(`document/v1/documents?campaignId=${campaign}`)).id,
    mail: (await first<{ id: string }>(`notification/v1/notifications?campaignId=${campaign}`)).id,
  };
}

/** The owing unit begins its report, so that its desk can be seen. */
export async function beginReport(portal: Portal, { campaign, owing: { unitId, capacity } }: Places): Promise<void> {
  await (await portal.behind(`clerk.${unitId}`)).post('intake/v1/reports', { campaignId: campaign, unitId, capacity });
}
