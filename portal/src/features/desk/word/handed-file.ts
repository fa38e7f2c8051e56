import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

const place = (reportId: string) => ['handed-file', reportId];

/** Gives a file to the page that reads it, where the report was begun for it just now. */
export function handFile(client: QueryClient, reportId: string, file: File): void {
  client.setQueryData(place(reportId), file);
}

/** The file that was handed on, once; null where there is none. */
export function takeHandedFile(client: QueryClient, reportId: string): File | null {
  const file = client.getQueryData<File>(place(reportId)) ?? null;
  client.removeQueries({ queryKey: place(reportId), exact: true });
  return file;
}

/** Takes the file that was handed on as if it was given on this page. */
export function useHandedFile(reportId: string, onFile: (file: File) => void): void {
  const client = useQueryClient();
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    const file = takeHandedFile(client, reportId);
    if (file) latest.current(file);
  }, [client, reportId]);
}
