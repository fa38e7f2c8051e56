import type { Page } from 'playwright-core';

/** Types Vietnamese text as a keyboard program of Windows hands it to the browser. */
export type Keyboard = (page: Page, text: string) => Promise<void>;

const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** What stands on the screen after each key of a word in Telex: a letter, its shape, the tone at the end. */
function statesOf(word: string): string[] {
  const untoned = [...word.normalize('NFD')].filter((sign) => !tones.includes(sign)).join('');
  const states: string[] = [];
  let written = '';
  for (const letter of untoned.normalize('NFC')) {
    const plain = /[đĐ]/.test(letter) ? (letter === 'đ' ? 'd' : 'D') : letter.normalize('NFD')[0]!;
    if (plain !== letter) states.push(written + plain);
    written += letter;
    states.push(written);
  }
  return written === word ? states : [...states, word];
}

/** UniKey: what a key changes is deleted with backspaces and typed anew. */
export const uniKey: Keyboard = async (page, text) => {
  for (const [index, word] of text.split(' ').entries()) {
    if (index > 0) await page.keyboard.press('Space');
    let before = '';
    for (const state of statesOf(word)) {
      let same = 0;
      while (same < before.length && before[same] === state[same]) same += 1;
      for (let at = same; at < before.length; at += 1) await page.keyboard.press('Backspace');
      for (const sign of state.slice(same)) {
        if (/[a-z]/i.test(sign)) await page.keyboard.press(sign);
        else await page.keyboard.insertText(sign);
      }
      before = state;
    }
  }
};

/** Windows' own Telex: each word is composed, changes with each key, and is settled by the space. */
export const windowsTelex: Keyboard = async (page, text) => {
  const devtools = await page.context().newCDPSession(page);
  for (const [index, word] of text.split(' ').entries()) {
    if (index > 0) await page.keyboard.press('Space');
    for (const state of statesOf(word)) {
      const [selectionStart, selectionEnd] = [state.length, state.length];
      await devtools.send('Input.imeSetComposition', { text: state, selectionStart, selectionEnd });
    }
    await devtools.send('Input.insertText', { text: word });
  }
  await devtools.detach();
};
