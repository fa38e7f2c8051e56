import { z } from 'zod';
import { InvalidRequest } from './http.errors';
import { inputFault } from './input-fault';

const faultOf = (schema: z.ZodType, raw: unknown) => inputFault(schema.safeParse(raw).error!.issues[0]!, raw);
const one = (schema: z.ZodType, value?: unknown) =>
  faultOf(z.strictObject({ reason: schema }), value === undefined ? {} : { reason: value });

it.each([
  ['what is missing', one(z.string()), 'Thiếu mục "reason".', 'The field "reason" is missing.'],
  ['a missing choice', one(z.enum(['a', 'b'])), 'Thiếu mục "reason".', 'The field "reason" is missing.'],
  ['blank text', one(z.string().trim().min(1), ' '), 'Mục "reason" chưa điền nội dung.', 'is not filled in'],
  ['short text', one(z.string().min(3), 'a'), 'Mục "reason" phải từ 3 ký tự trở lên.', 'at least 3 characters'],
  ['a small number', one(z.int().min(1), 0), 'Mục "reason" phải từ 1 trở lên.', 'must be at least 1.'],
  ['a long list', one(z.array(z.int()).max(1), [1, 2]), 'Mục "reason" phải không quá 1 phần tử.', 'at most 1 item.'],
  ['a wrong kind', one(z.string(), 5), 'Mục "reason" phải là chữ.', 'The field "reason" must be text.'],
  ['half a number', one(z.int(), 1.5), 'Mục "reason" phải là một số nguyên.', 'must be a whole number'],
  ['a wrong choice', one(z.enum(['a', 'b']), 'c'), 'Mục "reason" phải là một trong: "a", "b".', 'one of "a", "b"'],
  ['a wrong identifier', one(z.uuid(), 'x'), 'Mục "reason" phải là một mã định danh do hệ thống cấp.', 'an identifier'],
  [
    'no day',
    one(z.iso.date(), '2022-02-30'),
    'Mục "reason" phải là một ngày có thật, viết theo mẫu 2022-06-30.',
    'a real day',
  ],
  ['no body', faultOf(z.strictObject({}), undefined), 'Thiếu nội dung.', 'There is nothing in it.'],
  [
    'an unknown field',
    faultOf(z.strictObject({}), { reson: 1 }),
    'Không có mục nào tên là "reson". Hãy bỏ đi hoặc xem lại cách viết tên.',
    'no field called "reson"',
  ],
])('tells of %s in plain words', (_, fault, vi, en) => {
  expect(fault.vi).toBe(vi);
  expect(fault.en).toContain(en);
  expect(`${fault.vi} ${fault.en}`).not.toMatch(/string|UUID|undefined|[<>]=/);
});

it('keeps what a rule of our own says', () => {
  const rule = z.object({}).refine(() => false, { error: 'Hãy nêu lý do.' });
  expect(faultOf(rule, {}).vi).toBe('Hãy nêu lý do.');
});

it('counts one fault as one and two as two', () => {
  const schema = z.object({ a: z.string(), b: z.string() });
  expect(new InvalidRequest('body', schema, { a: '' }).message).toContain('There is 1 fault in the body');
  expect(new InvalidRequest('body', schema, {}).message).toContain('There are 2 faults in the body');
});
