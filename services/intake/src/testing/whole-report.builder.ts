import { shippedOutline } from '../outlines/shipped-outlines';
import type { WholeReport } from '../reports/submit-whole-report/whole-report';

const outline = shippedOutline('NQ20-5N')!;

export function aWholeReport(wishes: Partial<WholeReport> & Pick<WholeReport, 'campaignId' | 'unitId'>): WholeReport {
  return {
    capacity: 'party',
    cover: { number: '12', symbol: 'BC/TU', date: '2022-06-28', signer: null, issuingBody: null, recipients: [] },
    sections: outline.sections
      .filter(({ leaf }) => leaf)
      .map(({ id, title }) => ({
        sectionId: id,
        blocks: [{ type: 'paragraph', id: `${id}-1`, runs: [{ text: `Kết quả về ${title}` }] }],
        notes: [],
      })),
    unplaced: [],
    indicators: [
      {
        ...{ indicatorId: 'HI_COVER', value: 93.2, comparator: '=', numerator: null },
        denominator: null,
        period: '2022',
        raw: '93,2',
      },
    ],
    ...wishes,
  };
}
