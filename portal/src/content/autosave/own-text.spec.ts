import { jest } from '@jest/globals';
import { networkProblem, Problem } from '@portal/api/problem';
import { Autosave } from './autosave';

jest.useFakeTimers();

const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

/** A server that saves as it should; the answers to the first saves are lost on the way. */
function lossyServer(lost: number) {
  const server = { text: 'cũ', version: 3 };
  const save = async (text: string, version: number) => {
    if (version !== server.version) {
      throw new Problem(409, 'changed', null, null, { theirs: server.text, version: server.version });
    }
    Object.assign(server, { text, version: version + 1 });
    if (lost-- > 0) throw networkProblem();
    return server.version;
  };
  const autosave = new Autosave<string>({
    ...{ version: 3, saved: 'cũ', save, same: (a, b) => a === b },
    theirsOf: ({ details }) => String(details.theirs),
    keep: { read: () => null, write: () => true, clear: () => undefined },
  });
  const write = (text: string) => autosave.change(() => text);
  return { server, autosave, write };
}

describe('a save whose answer was lost', () => {
  it('is one’s own text, though one wrote on since: what was written since is saved over it', async () => {
    const { server, autosave, write } = lossyServer(1);
    write('một');
    await wait(1_500);
    write('một hai');
    await wait(3_000);
    expect([autosave.state.kind, server]).toEqual(['saved', { text: 'một hai', version: 5 }]);
  });

  it('is one’s own text also when a later try was lost too', async () => {
    const { server, autosave, write } = lossyServer(2);
    write('một');
    await wait(1_500);
    write('một hai');
    await wait(3_000);
    write('một hai ba');
    await wait(20_000);
    expect([autosave.state.kind, server]).toEqual(['saved', { text: 'một hai ba', version: 6 }]);
  });

  it('over which somebody else saved is a conflict with what they saved', async () => {
    const { server, autosave, write } = lossyServer(1);
    write('một');
    await wait(1_500);
    Object.assign(server, { text: 'của họ', version: 5 });
    await wait(3_000);
    expect(autosave.state).toEqual({ kind: 'conflict', theirs: 'của họ', version: 5 });
  });
});

describe('what others saved', () => {
  it('is taken over where the person wrote nothing', () => {
    const { autosave } = lossyServer(0);
    expect([autosave.adopt('của họ', 4), autosave.version, autosave.base]).toEqual([true, 4, 'của họ']);
    expect(autosave.state).toEqual({ kind: 'saved', at: null });
  });

  it('never wipes a key that was just typed', async () => {
    const { autosave, write } = lossyServer(0);
    write('m');
    expect([autosave.adopt('của họ', 4), autosave.version, autosave.current]).toEqual([false, 3, 'm']);
  });

  it('is not taken over a second time, nor where it is older', () => {
    const { autosave } = lossyServer(0);
    expect([autosave.adopt('cũ', 3), autosave.adopt('cũ hơn', 2)]).toEqual([false, false]);
  });
});
