import { formInForce, NoFormInForce } from './form-in-force';

it('lays out a Party paper of 2022 by guideline 36', () => {
  expect(formInForce('party', '2022-07-29').source).toBe('Hướng dẫn số 36-HD/VPTW');
});

it('changes to guideline 05 on 27 May 2026, not a day before', () => {
  expect(formInForce('party', '2026-05-26').addresseeWord).toBe('Kính gửi');
  expect(formInForce('party', '2026-05-27').addresseeWord).toBe('Kính trình');
});

it('lays out a State paper by decree 30', () => {
  const form = formInForce('state', '2022-07-29');
  expect(form.numberLabel).toBe('Số:');
  expect(form.endMark).toBe('./.');
});

it('refuses a day for which no rules are known', () => {
  expect(() => formInForce('state', '2019-12-31')).toThrow(NoFormInForce);
});

it('keeps the margins of decree 30 within 20-25, 20-25, 30-35 and 15-20 mm', () => {
  const { top, bottom, left, right } = formInForce('state', '2022-07-29').page;
  expect([top, bottom, left, right]).toEqual([20, 20, 30, 15]);
});
