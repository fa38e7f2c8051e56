import { answerDespite, KeyUsedForOtherContent } from './idempotency';
import { ReportIncomplete, ReportNotEditable, SubmittedMeanwhile } from './report.errors';

const answered = { sha256: 'a', answer: '{"revision":1}' };
const asked = (answer: typeof answered | null) => {
  let times = 0;
  const remembered = async () => {
    times += 1;
    return answer;
  };
  return { remembered, times: () => times };
};

it.each([
  ['found it sent already', new ReportNotEditable('r', 'submitted')],
  ['was overtaken', new SubmittedMeanwhile()],
  ['lost its connection, perhaps after the commit', new Error('Connection terminated unexpectedly')],
])('a request that %s is answered as its twin was', async (_, error) => {
  expect(await answerDespite(error, asked(answered).remembered, 'a')).toBe(answered.answer);
  await expect(answerDespite(error, asked(null).remembered, 'a')).rejects.toBe(error);
  await expect(answerDespite(error, asked(answered).remembered, 'b')).rejects.toThrow(KeyUsedForOtherContent);
});

it('a request that is refused for what it says is not looked up', async () => {
  const { remembered, times } = asked(answered);
  const refusal = new ReportIncomplete([]);
  await expect(answerDespite(refusal, remembered, 'a')).rejects.toBe(refusal);
  expect(times()).toBe(0);
});

it('where the answer cannot be looked up either, the first fault is told', async () => {
  const first = new Error('Connection terminated unexpectedly');
  const away = () => Promise.reject(new Error('connect ECONNREFUSED'));
  await expect(answerDespite(first, away, 'a')).rejects.toBe(first);
});
