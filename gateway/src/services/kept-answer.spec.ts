import { keptAnswer } from './kept-answer';

let asked: number;
let time: number;
let answers: (string | Error)[];
const ask = async () => {
  const answer = answers[asked]!;
  asked += 1;
  if (answer instanceof Error) throw answer;
  return answer;
};
const kept = () =>
  keptAnswer(
    ask,
    (answer) => answer !== 'half',
    60_000,
    () => time,
  );

beforeEach(() => {
  [asked, time] = [0, 0];
});

it('many who ask at once, and those within the minute, are answered by one question', async () => {
  answers = ['first', 'second'];
  const answer = kept();
  expect(await Promise.all([answer(), answer()])).toEqual(['first', 'first']);
  time = 59_999;
  expect(await answer()).toBe('first');
  time = 60_000;
  expect([await answer(), asked]).toEqual(['second', 2]);
});

it('an answer that lacks a part is not kept, nor is a failure', async () => {
  answers = ['half', new Error('away'), 'whole'];
  const answer = kept();
  expect(await answer()).toBe('half');
  await expect(answer()).rejects.toThrow('away');
  expect(await answer()).toBe('whole');
  expect([await answer(), asked]).toEqual(['whole', 3]);
});
