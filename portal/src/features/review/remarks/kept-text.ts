import { useState } from 'react';
import { useSession } from '@portal/session/session';
import { typedText } from './typed-text';

/** Text that is being typed: it outlives going to another section and loading the page again, in this tab only. */
export function useKeptText(name: string): [string, (text: string) => void] {
  const personId = useSession().id ?? '';
  const { read, keep } = typedText(personId, name, () => sessionStorage);
  const [text, setText] = useState(read);
  const type = (typed: string) => {
    keep(typed);
    setText(typed);
  };
  return [text, type];
}
