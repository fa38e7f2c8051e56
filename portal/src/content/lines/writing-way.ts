/** How a person writes on this device. */
export type WritingWay = 'rich' | 'lines';

const kept = 'tonghop.writing';

export function keptWritingWay(): WritingWay {
  return localStorage.getItem(kept) === 'lines' ? 'lines' : 'rich';
}

export function keepWritingWay(way: WritingWay): void {
  localStorage.setItem(kept, way);
}
