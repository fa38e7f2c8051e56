import { type Remark, requireRemarkable, requireWithdrawable } from './remark';

const remark: Remark = {
  ...{ id: 'n', reportId: 'r', revision: 1, sectionId: 's', blockId: null, text: 'Thiếu số liệu' },
  ...{ writtenBy: { id: 'lan', name: 'Lan' }, writtenAt: new Date(0), toldAt: null, answer: null, done: null },
};

it('is made on what was sent, not on what the unit is writing', () => {
  for (const status of ['submitted', 'nil-return', 'accepted'] as const)
    expect(() => requireRemarkable({ id: 'r', status })).not.toThrow();
  for (const status of ['drafting', 'in-endorsement', 'returned'] as const)
    expect(() => requireRemarkable({ id: 'r', status })).toThrow('once it has been sent');
});

it('is taken back by its writer alone, and only until the unit knows it', () => {
  expect(() => requireWithdrawable(remark, { id: 'lan' })).not.toThrow();
  expect(() => requireWithdrawable(remark, { id: 'minh' })).toThrow('Only its writer');
  expect(() => requireWithdrawable({ ...remark, toldAt: new Date() }, { id: 'lan' })).toThrow(
    'neither changed nor taken back',
  );
});
