import { networkProblem, Problem } from '@portal/api/problem';
import { Autosave } from './autosave';
import { keepOnDevice } from './kept-text';
import { clearDevice, countOnDevice, openAutosave, saveReport } from './open-autosave';
import { device } from './testing/device';

function write(storage: Storage, what: string, ...answers: Error[]) {
  const saved: string[] = [];
  const save = async (text: string, version: number) => {
    const fault = answers.shift();
    if (fault) throw fault;
    saved.push(text);
    return version + 1;
  };
  const autosave = openAutosave(`an:${what}`, () => {
    const keep = keepOnDevice<string>('an', what, storage);
    const theirsOf = ({ details }: Problem) => String(details.theirs);
    return new Autosave<string>({ version: 1, saved: '', same: (a, b) => a === b, ...{ save, keep, theirsOf } });
  });
  autosave.change(() => 'mới');
  return { saved, autosave };
}

const conflict = new Problem(409, 'changed', null, null, { theirs: 'của họ', version: 9 });

it('a report that is sent at once waits until the words just typed are saved, on their way or not', async () => {
  const storage = device();
  const [section, cover] = [write(storage, 'r1:s1'), write(storage, 'r1:cover')];
  void section.autosave.flush();
  expect(await saveReport('an', 'r1', storage)).toEqual([]);
  expect([section.saved, cover.saved]).toEqual([['mới'], ['mới']]);
});

it('a part that meets no network, or another’s text, is named', async () => {
  const storage = device();
  const offline = write(storage, 'r2:s1', networkProblem());
  write(storage, 'r2:indicators', conflict);
  expect(await saveReport('an', 'r2', storage)).toEqual(['s1', 'indicators']);
  offline.autosave.abandon();
});

it('a text that a closed tab left on the device is named; what was set aside, and other reports, are not', async () => {
  const storage = device();
  const text = { value: 'x', base: '', version: 1, at: '' };
  for (const what of ['r3:s1', 'r3:s2:aside', 'r4:s1']) keepOnDevice('an', what, storage).write(text);
  keepOnDevice('binh', 'r3:cover', storage).write(text);
  expect(await saveReport('an', 'r3', storage)).toEqual(['s1']);
});

it('who signs out is told of what only the device has; it goes if they agree, another person’s stays', () => {
  const storage = device();
  const { autosave } = write(storage, 'r5:s1');
  keepOnDevice('binh', 'r5:s1', storage).write({ value: 'x', base: '', version: 1, at: '' });
  expect(countOnDevice('an', storage)).toBe(1);
  clearDevice('an', storage);
  autosave.keepNow();
  expect([countOnDevice('an', storage), countOnDevice('binh', storage)]).toEqual([0, 1]);
});
