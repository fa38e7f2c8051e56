import { blockText } from '@common/contracts/block-text';
import { guideline36 } from '../forms/party-form';
import { decree30 } from '../forms/state-form';
import { basesOf, citation, plan } from './legal-basis';

it('spells a short citation out by the abbreviation in its symbol', () => {
  expect(citation('139/NQ-CP (31/12/2017)')).toBe('Nghị quyết số 139/NQ-CP ngày 31/12/2017');
  expect(citation('722/VPCP-KGVX (28/01/2022)')).toBe('Công văn số 722/VPCP-KGVX ngày 28/01/2022');
});

it('keeps a full citation as it is, without its end mark', () => {
  expect(citation('Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương.')).toBe(
    'Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương',
  );
});

it('names the plan by its symbol and its day', () => {
  expect(plan({ code: '655/KH-BYT' })).toBe('Kế hoạch số 655/KH-BYT');
  expect(plan({ code: '655/KH-BYT', issuedOn: '2022-05-13' })).toBe('Kế hoạch số 655/KH-BYT ngày 13/5/2022');
});

it('ends the last căn cứ with a full stop for the State and a comma for the Party', () => {
  const ends = (form: typeof decree30) => basesOf(form, ['A', 'B']).map(({ block }) => blockText(block).at(-1));
  expect(ends(decree30)).toEqual([';', '.']);
  expect(ends(guideline36)).toEqual([';', ',']);
});
