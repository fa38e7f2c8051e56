import { jest } from '@jest/globals';
import { Problem } from '@portal/api/problem';
import { Autosave } from './autosave';
import type { KeptText } from './kept-text';

jest.useFakeTimers();

const kept: KeptText<string> = { value: 'của tôi', base: 'gốc', version: 3, at: '2022-07-29T10:00:00.000Z' };

/** A page that was loaded again, before a server that has `text` as `version`. */
function loadedAgain(text: string, version: number) {
  const server = { text, version, saves: 0 };
  const device: { text: KeptText<string> | null } = { text: kept };
  const save = async (value: string, on: number) => {
    server.saves++;
    if (on !== server.version) {
      throw new Problem(409, 'changed', null, null, { theirs: server.text, version: server.version });
    }
    Object.assign(server, { text: value, version: on + 1 });
    return server.version;
  };
  const autosave = new Autosave<string>({
    ...{ version, saved: text, save, same: (a, b) => a === b },
    theirsOf: ({ details }) => String(details.theirs),
    keep: { read: () => device.text, write: (now) => ((device.text = now), true), clear: () => (device.text = null) },
  });
  autosave.restore(kept, text, version);
  return { autosave, server, device };
}

const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('a text that the device had kept, on a page that was loaded again', () => {
  it('saves itself where nobody saved meanwhile', async () => {
    const { autosave, server, device } = loadedAgain('gốc', 3);
    expect([autosave.state.kind, autosave.current]).toEqual(['waiting', 'của tôi']);
    await wait(2_000);
    expect([autosave.state.kind, server.text, device.text]).toEqual(['saved', 'của tôi', null]);
  });

  it('is shown beside the text saved meanwhile, at once, and nothing is sent', async () => {
    const { autosave, server, device } = loadedAgain('của họ', 5);
    expect(autosave.state).toEqual({ kind: 'conflict', theirs: 'của họ', version: 5 });
    expect([autosave.current, autosave.base, autosave.version]).toEqual(['của tôi', 'gốc', 3]);
    await wait(60_000);
    expect([autosave.state.kind, server.saves, device.text?.value]).toEqual(['conflict', 0, 'của tôi']);
  });

  it('is in conflict again after one more loading, whatever was typed in between', async () => {
    const { autosave, device } = loadedAgain('của họ', 5);
    autosave.change(() => 'của tôi nữa');
    await wait(1_000);
    expect(device.text).toMatchObject({ value: 'của tôi nữa', base: 'gốc', version: 3 });
    expect(autosave.adopt('của họ', 5)).toBe(false);
  });

  it('goes over the other once the person chose it', async () => {
    const { autosave, server, device } = loadedAgain('của họ', 5);
    autosave.resolve('của tôi');
    await wait(0);
    expect([autosave.state.kind, server.text, server.version, device.text]).toEqual(['saved', 'của tôi', 6, null]);
  });

  it('gives way to the other where the person chose that one', async () => {
    const { autosave, server, device } = loadedAgain('của họ', 5);
    autosave.resolve('của họ');
    await wait(0);
    expect([autosave.state.kind, server.saves, device.text]).toEqual(['saved', 0, null]);
  });
});
