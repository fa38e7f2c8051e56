import type { Autosave } from './autosave';

/** Saves until nothing is on its way: saved then, or in a state that only a person, the network or a sign-in mends. */
export async function settle(autosave: Autosave<unknown>): Promise<void> {
  await autosave.flush();
  while (autosave.state.kind === 'saving' || autosave.state.kind === 'waiting') {
    if (autosave.state.kind === 'waiting') await autosave.flush();
    else await nextState(autosave);
  }
}

function nextState(autosave: Autosave<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const stop = autosave.subscribe(() => {
      stop();
      resolve();
    });
  });
}
