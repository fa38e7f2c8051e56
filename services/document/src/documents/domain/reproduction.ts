import type { Bilingual } from '@common/errors/domain-error';
import type { DocumentFile } from './document';

/** A registered file beside what is rendered now. `same` is null where another renderer made it otherwise. */
export type Reproduced = Pick<DocumentFile, 'edition' | 'format' | 'rendererVersion'> &
  Readonly<{ registered: string; rendered: string; same: boolean | null }>;

/** `rendererVersion` is the one that renders now; `reason` says why `same` is null. */
export type Reproduction = Readonly<{
  same: boolean | null;
  reason: Bilingual | null;
  rendererVersion: string;
  files: readonly Reproduced[];
}>;

/** Other bytes by the same renderer mean that a file, its draft or its data changed; by another one they mean nothing. */
export function reproducedAs(
  { edition, format, rendererVersion, file: { sha256: registered } }: DocumentFile,
  rendered: string,
  version: string,
): Reproduced {
  const same = rendered === registered || (rendererVersion === version ? false : null);
  return { edition, format, rendererVersion, registered, rendered, same };
}

export function reproductionOf(files: readonly Reproduced[], rendererVersion: string): Reproduction {
  const unknown = files.filter(({ same }) => same === null);
  if (files.some(({ same }) => same === false)) return { same: false, reason: null, rendererVersion, files };
  if (unknown.length === 0) return { same: true, reason: null, rendererVersion, files };
  const before = [...new Set(unknown.map((file) => file.rendererVersion))].join(', ');
  return { same: null, reason: anotherRenderer(before, rendererVersion), rendererVersion, files };
}

function anotherRenderer(before: string, now: string): Bilingual {
  return {
    vi: `Chưa thể kết luận: tệp trong sổ do bộ lập văn bản phiên bản ${before} lập, còn hệ thống nay dùng phiên bản ${now} nên tệp lập lại có thể khác từng byte. Hãy kiểm tra tệp bằng mã băm trong sổ, hoặc nhờ quản trị lập lại bằng đúng phiên bản cũ.`,
    en: `This cannot be told: the registered files were made by version ${before} of the renderer and the system now uses ${now}, so files made again may differ in their bytes. Check the file by its registered hash, or have an administrator make it again with the old version.`,
  };
}
