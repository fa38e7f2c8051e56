import { useState } from 'react';

/** Text that is being typed: it outlives going to another section and loading the page again, in this tab only. */
export function useKeptText(name: string): [string, (text: string) => void] {
  const key = `tonghop.typing.${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  const keep = (typed: string) => {
    if (typed === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, typed);
    setText(typed);
  };
  return [text, keep];
}
