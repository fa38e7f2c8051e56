import { SecrecyMark } from './refusals';

const mark = /^(?:ĐỘ MẬT\s*:?\s*)?(?<mark>TUYỆT MẬT|TỐI MẬT|MẬT)\s*[.:!]?$/u;
const namedMark = /^độ mật\s*:\s*(?<mark>tuyệt mật|tối mật|mật)\s*\.?$/iu;

/** Refuses a line that is a mark of secrecy and nothing else; "bảo mật" inside a sentence is none. */
export function refuseSecrecyMark(line: string): void {
  if (line.length > 40) return;
  const found = (mark.exec(line) ?? namedMark.exec(line))?.groups?.['mark'];
  if (found !== undefined) throw new SecrecyMark(found.toUpperCase());
}
