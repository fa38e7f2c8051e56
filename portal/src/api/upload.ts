import { isAnotherHere, personHere, tellAnother } from '@portal/session/person-here';
import { tellSessionEnded } from '@portal/session/session-ended';
import { networkProblem, problemFrom } from './problem';
import { reach } from './way';
import type { paths } from './wire';

type Form = { post: { requestBody: { content: { 'multipart/form-data': unknown } } } };
type UploadPath = { [Path in keyof paths]: paths[Path] extends Form ? Path : never }[keyof paths];
type Json<Answer> = Answer extends { content: { 'application/json': infer Data } } ? Data : never;
type Answered<Path extends UploadPath> = paths[Path] extends { post: { responses: infer Answers } }
  ? Json<Answers[Extract<keyof Answers, 200 | 201>]>
  : never;

/** How many bytes have left; all of them have when the server reads the file. */
export type Sent = Readonly<{ bytes: number; of: number }>;

/**
 * Sends a file with the person's word that it is not secret, telling how far it is (which `fetch` cannot).
 * @throws Problem as the API tells it, or of the network
 */
export function uploadFile<Path extends UploadPath>(
  path: Path,
  id: string,
  file: File,
  onSent: (sent: Sent) => void,
  fields: Readonly<Record<string, string>> = {},
): Promise<Answered<Path>> {
  const form = new FormData();
  form.set('notSecret', 'true');
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', file, file.name);
  if (isAnotherHere()) return Promise.reject(networkProblem());
  const person = personHere();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path.replace('{id}', encodeURIComponent(id)));
    if (person !== null) request.setRequestHeader('x-person', encodeURIComponent(person));
    request.upload.onprogress = ({ loaded, total }) => onSent({ bytes: loaded, of: total });
    request.onerror = () => {
      reach.doubt();
      reject(networkProblem());
    };
    request.onabort = () => reject(networkProblem());
    request.onload = () => {
      const body: unknown = readJson(request.responseText);
      if (request.status === 401 && person !== null) tellSessionEnded();
      if (request.status >= 200 && request.status < 300) resolve(body as Answered<Path>);
      else {
        const problem = problemFrom(request.status, body);
        if (problem.code === 'signed-in-as-another') tellAnother({ name: null });
        reject(problem);
      }
    };
    request.send(form);
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
