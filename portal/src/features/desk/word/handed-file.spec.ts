import { QueryClient } from '@tanstack/react-query';
import { handFile, takeHandedFile } from './handed-file';

it('a file is handed on once, and to its own report only', () => {
  const client = new QueryClient();
  const file = new File(['a'], 'bao-cao.docx');
  handFile(client, 'r1', file);
  expect(takeHandedFile(client, 'r2')).toBeNull();
  expect(takeHandedFile(client, 'r1')).toBe(file);
  expect(takeHandedFile(client, 'r1')).toBeNull();
});
