import { jest } from '@jest/globals';
import { networkProblem, Problem } from '@portal/api/problem';
import { Autosave } from './autosave';
import type { KeptText } from './kept-text';
import { openAutosave } from './open-autosave';

jest.useFakeTimers();

type Answer = number | Error;

/** A page before a server that answers each save as told, when told. */
function writing(...answers: Answer[]) {
  const sent: [text: string, version: number][] = [];
  const kept: { text: KeptText<string> | null } = { text: null };
  let open: (() => void) | null = null;
  const save = (text: string, version: number) => {
    sent.push([text, version]);
    const answer = answers.shift() ?? version + 1;
    return new Promise<number>((resolve, reject) => {
      open = () => (answer instanceof Error ? reject(answer) : resolve(answer));
    });
  };
  const autosave = new Autosave<string>({
    ...{ version: 3, saved: 'cũ', save, same: (a, b) => a === b },
    theirsOf: ({ details }) => String(details.theirs),
    keep: { read: () => kept.text, write: (text) => ((kept.text = text), true), clear: () => (kept.text = null) },
  });
  const write = (text: string) => autosave.change(() => text);
  const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
  const answer = async () => {
    open?.();
    await wait(0);
  };
  return { autosave, sent, kept, write, wait, answer };
}

const conflict = (theirs: string, version: number) =>
  new Problem(409, 'section-changed-meanwhile', null, null, { theirs, version });

describe('what a person writes', () => {
  it('is saved once writing stops for a moment, on the version read, and then kept no longer on the device', async () => {
    const { autosave, sent, kept, write, wait, answer } = writing();
    write('m');
    await wait(1_000);
    write('mới');
    await wait(1_400);
    expect([autosave.state.kind, sent, kept.text?.value]).toEqual(['waiting', [], 'mới']);
    await wait(200);
    expect([autosave.state.kind, sent]).toEqual(['saving', [['mới', 3]]]);
    await answer();
    expect([autosave.state.kind, autosave.version, kept.text]).toEqual(['saved', 4, null]);
  });

  it('is saved after ten seconds though writing never stops', async () => {
    const { sent, write, wait } = writing();
    for (let second = 0; second < 11; second++) {
      write(`${second}`);
      await wait(1_000);
    }
    expect(sent).toHaveLength(1);
  });

  it('while a save is under way waits for it, and goes with the new version', async () => {
    const { autosave, sent, write, wait, answer } = writing();
    write('một');
    await wait(1_500);
    write('một hai');
    await wait(5_000);
    expect(sent).toEqual([['một', 3]]);
    await answer();
    expect(autosave.state.kind).toBe('waiting');
    await wait(1_500);
    expect(sent.at(-1)).toEqual(['một hai', 4]);
  });

  it('is not sent if it came back to what is saved', async () => {
    const { autosave, sent, kept, write, wait } = writing();
    write('cũ.');
    write('cũ');
    await wait(2_000);
    expect([sent, autosave.state.kind, kept.text]).toEqual([[], 'saved', null]);
  });
});

describe('without a network', () => {
  it('the text stays on the device, is tried again ever more seldom and saved at last', async () => {
    const { autosave, sent, kept, write, wait, answer } = writing(networkProblem(), networkProblem());
    write('mới');
    await wait(1_500);
    await answer();
    expect([autosave.state.kind, kept.text?.value, autosave.isUnsaved]).toEqual(['offline', 'mới', true]);
    write('mới hơn');
    await wait(3_000);
    await answer();
    await wait(6_000);
    await answer();
    expect([sent.at(-1), autosave.state.kind, kept.text]).toEqual([['mới hơn', 3], 'saved', null]);
  });

  it('an answer that was lost is not taken for somebody else’s text', async () => {
    const { autosave, write, wait, answer } = writing(networkProblem(), conflict('mới', 4));
    write('mới');
    await wait(1_500);
    await answer();
    await wait(3_000);
    await answer();
    expect([autosave.state.kind, autosave.version]).toEqual(['saved', 4]);
  });
});

describe('with an ended session', () => {
  it('nothing is sent by itself, and all of it once the person is back', async () => {
    const { autosave, sent, write, wait, answer } = writing(new Problem(401, 'not-signed-in', null, null, {}));
    write('mới');
    await wait(1_500);
    await answer();
    write('mới nữa');
    await wait(60_000);
    expect([sent.length, autosave.state.kind]).toEqual([1, 'signed-out']);
    void autosave.flush();
    await answer();
    expect([sent.at(-1), autosave.state.kind]).toEqual([['mới nữa', 3], 'saved']);
  });
});

describe('with another’s text saved meanwhile', () => {
  it('both texts are there and nothing is sent until a person chose', async () => {
    const { autosave, sent, kept, write, wait, answer } = writing(conflict('của họ', 9));
    write('của tôi');
    await wait(1_500);
    await answer();
    expect(autosave.state).toEqual({ kind: 'conflict', theirs: 'của họ', version: 9 });
    write('của tôi nữa');
    await wait(60_000);
    expect([sent.length, kept.text?.value]).toEqual([1, 'của tôi nữa']);
    autosave.resolve('gộp');
    await answer();
    expect([sent.at(-1), autosave.state.kind, autosave.version]).toEqual([['gộp', 9], 'saved', 10]);
  });

  it('choosing theirs sends nothing', async () => {
    const { autosave, sent, write, wait, answer } = writing(conflict('của họ', 9));
    write('của tôi');
    await wait(1_500);
    await answer();
    autosave.resolve('của họ');
    await wait(0);
    expect([sent.length, autosave.state.kind, autosave.version]).toEqual([1, 'saved', 9]);
  });
});

it('what the server refuses is told, stays on the device, and is tried again with the next change', async () => {
  const refused = new Problem(409, 'report-not-editable', null, null, {});
  const { autosave, sent, kept, write, wait, answer } = writing(refused);
  write('mới');
  await wait(1_500);
  await answer();
  expect([autosave.state, kept.text?.value]).toEqual([{ kind: 'refused', problem: refused }, 'mới']);
  write('mới 2');
  await wait(1_500);
  expect(sent.at(-1)).toEqual(['mới 2', 3]);
});

describe('a text that was left before it was saved', () => {
  it('goes on being tried, and is the one found on coming back', async () => {
    const { autosave, sent, write, wait, answer } = writing(networkProblem());
    const first = openAutosave('report:section', () => autosave);
    write('mới');
    first.close();
    await answer();
    expect([first.state.kind, openAutosave('report:section', () => writing().autosave)]).toEqual(['offline', first]);
    await wait(3_000);
    await answer();
    expect([sent.at(-1), first.state.kind]).toEqual([['mới', 3], 'saved']);
    expect(openAutosave('report:section', () => writing().autosave)).not.toBe(first);
  });
});
