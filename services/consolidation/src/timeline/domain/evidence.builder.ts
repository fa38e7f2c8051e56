import type { CampaignEvidence, DocumentEvidence } from './evidence';

/** A campaign of three participants and two sections of which nothing has been heard. */
export function evidenceWith(given: Partial<CampaignEvidence> = {}): CampaignEvidence {
  return {
    campaign: { id: 'c', code: '655/KH-BYT', issuedOn: null, openedOn: '2022-05-13' },
    outline: { code: 'NQ20-5N', version: 1, publishedOn: null },
    draftsPlanned: 2,
    participants: ['Bộ Tài chính', 'Thành ủy Hà Nội', 'Tỉnh ủy Hải Dương'].map((name) => participant(name)),
    sections: [section('II.1'), section('III.2')],
    drafts: [],
    documents: [],
    ...given,
  };
}

export const participant = (name: string, letterOn: string | null = null, acceptedOn: string | null = null) => ({
  unitId: name,
  name,
  letterOn,
  acceptedOn,
});

export const section = (number: string, textSince: string | null = null) => ({
  id: `id-${number}`,
  number,
  title: 'Mục',
  textSince,
});

/** Rendered from draft 1 on 29/7/2022 and not issued, unless said otherwise. */
export const document = (kind: string, given: Partial<DocumentEvidence> = {}): DocumentEvidence => ({
  id: `${kind} of ${given.draftId ?? 'd1'}`,
  kind,
  draftId: 'd1',
  renderedOn: '2022-07-30',
  number: null,
  issuedOn: null,
  ...given,
});
