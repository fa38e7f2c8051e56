import { fold } from './fold';

/** "Chưa có số liệu", "không điều tra", "-": a person says that there is no figure, which is no fault. */
export function saysNoFigure(text: string): boolean {
  return /^(chua|khong)( (co|dieu tra|thong ke|thu thap|danh gia|thuc hien|ap dung|phat sinh)|$)|^[-.…/x]+$/.test(
    fold(text.trim()),
  );
}
