import type { APIRequestContext } from 'playwright-core';

/** What the addresses of the screens need of a played review. */
export type Places = Readonly<{
  campaign: string;
  /** A report that its unit still writes, one that waits or was accepted. */
  ownReport: string;
  acceptedReport: string;
  section: string;
  draft: string;
  document: string;
  mail: string;
  /** A unit that still owes its report; the screens show its desk. */
  owing: Participant;
  /** Every participant by the id of its unit. */
  units: ReadonlyMap<string, Participant>;
}>;

export type Participant = Readonly<{ unitId: string; unitName: string; capacity: string; reportId: string }>;

type Screen = Readonly<{ name: string; account: string | null; path: (at: Places) => string }>;

/** Every screen of the portal, with a sample person who uses it. */
export const screens: readonly Screen[] = [
  { name: 'home', account: null, path: () => '/' },
  { name: 'work-clerk', account: 'province-clerk', path: () => '/' },
  { name: 'work-editor', account: 'editor', path: () => '/' },
  { name: 'work-leader', account: 'leader', path: () => '/' },
  { name: 'work-registry', account: 'registry', path: () => '/' },
  { name: 'work-admin', account: 'admin', path: () => '/' },
  { name: 'timeline', account: 'leader', path: ({ campaign }) => `/campaigns/${campaign}/timeline` },
  { name: 'timeline-table', account: 'leader', path: ({ campaign }) => `/campaigns/${campaign}/timeline?view=table` },
  { name: 'board', account: 'leader', path: ({ campaign }) => `/campaigns/${campaign}/participants` },
  { name: 'board-tiles', account: 'leader', path: ({ campaign }) => `/campaigns/${campaign}/participants?view=map` },
  { name: 'board-owed', account: 'editor', path: ({ campaign }) => `/campaigns/${campaign}/participants?state=owed` },
  {
    name: 'report-start',
    account: 'owing-clerk',
    path: ({ campaign, owing }) => `/campaigns/${campaign}/report?unit=${owing.unitId}&capacity=${owing.capacity}`,
  },
  { name: 'report', account: 'owing-clerk', path: ({ ownReport }) => `/reports/${ownReport}` },
  { name: 'report-word', account: 'owing-clerk', path: ({ ownReport }) => `/reports/${ownReport}/word` },
  {
    name: 'report-section',
    account: 'owing-clerk',
    path: ({ ownReport, section }) => `/reports/${ownReport}/sections/${section}`,
  },
  { name: 'report-indicators', account: 'owing-clerk', path: ({ ownReport }) => `/reports/${ownReport}/indicators` },
  { name: 'report-cover', account: 'owing-clerk', path: ({ ownReport }) => `/reports/${ownReport}/cover` },
  { name: 'report-send', account: 'owing-clerk', path: ({ ownReport }) => `/reports/${ownReport}/send` },
  { name: 'outline', account: 'province-clerk', path: () => '/outlines/NQ20-5N/versions/1' },
  { name: 'reports', account: 'editor', path: ({ campaign }) => `/campaigns/${campaign}/reports?state=all` },
  { name: 'review', account: 'editor', path: ({ acceptedReport }) => `/reports/${acceptedReport}/review` },
  {
    name: 'review-section',
    account: 'editor',
    path: ({ acceptedReport, section }) => `/reports/${acceptedReport}/review?part=${section}`,
  },
  { name: 'consolidation', account: 'editor', path: ({ campaign }) => `/campaigns/${campaign}/consolidation` },
  {
    name: 'consolidation-section',
    account: 'editor',
    path: ({ campaign, section }) => `/campaigns/${campaign}/consolidation/sections/${section}`,
  },
  {
    name: 'consolidation-units',
    account: 'editor',
    path: ({ campaign, section }) => `/campaigns/${campaign}/consolidation/sections/${section}?view=units`,
  },
  { name: 'draft', account: 'editor', path: ({ campaign, draft }) => `/campaigns/${campaign}/drafts/${draft}` },
  { name: 'documents', account: 'editor', path: ({ campaign }) => `/campaigns/${campaign}/documents` },
  { name: 'document', account: 'editor', path: ({ document }) => `/documents/${document}` },
  { name: 'mails', account: 'editor', path: ({ campaign }) => `/campaigns/${campaign}/mails` },
  { name: 'mail', account: 'editor', path: ({ mail }) => `/mails/${mail}` },
  { name: 'verify', account: null, path: () => '/verify' },
  { name: 'developers', account: null, path: () => '/developers' },
  { name: 'not-found', account: null, path: () => '/no-such-page' },
];

type Items<T> = { items: T[] };

/** Reads from the running system what the addresses name; `asEditor` and `asOwing` are signed in. */
export async function placesOf(
  url: string,
  asEditor: APIRequestContext,
  asOwing: (unitId: string) => Promise<APIRequestContext>,
): Promise<Places> {
  const get = async <T>(path: string) => (await (await asEditor.get(`${url}/api/${path}`)).json()) as T;
  const campaign = (await get<Items<{ id: string }>>('intake/v1/campaigns')).items[0]!.id;
  const participants = (state: string) =>
    get<Items<Participant>>(`intake/v1/campaigns/${campaign}/participants?limit=500${state}`);
  const owing = (await participants('&state=owed')).items.at(-1)!;
  const units = new Map((await participants('')).items.map((each) => [each.unitId, each]));
  const started = await (
    await asOwing(owing.unitId)
  ).post(`${url}/api/intake/v1/reports`, {
    data: { campaignId: campaign, unitId: owing.unitId, capacity: owing.capacity },
    headers: { origin: url },
  });
  const accepted = await get<Items<{ id: string }>>(`intake/v1/reports?campaignId=${campaign}&status=accepted`);
  const draft = (await get<Items<{ draftId: string }>>(`consolidation/v1/consolidations/${campaign}/drafts`)).items[0]!;
  const documents = await get<Items<{ id: string }>>(`document/v1/documents?campaignId=${campaign}`);
  const { sections } = await get<{ sections: { sectionId: string; leaf: boolean; contributions: number }[] }>(
    `consolidation/v1/consolidations/${campaign}`,
  );
  return {
    campaign,
    owing,
    units,
    ownReport: ((await started.json()) as { id: string }).id,
    acceptedReport: accepted.items[0]!.id,
    section: sections.find(({ leaf, contributions }) => leaf && contributions > 0)!.sectionId,
    draft: draft.draftId,
    document: documents.items[0]!.id,
    mail: (await get<Items<{ id: string }>>(`notification/v1/notifications?campaignId=${campaign}`)).items[0]!.id,
  };
}
