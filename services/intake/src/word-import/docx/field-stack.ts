type Field = { instruction: string; inResult: boolean };

/** Follows fields and content controls, to know what is an instruction and what is a table of contents. */
export class FieldStack {
  private readonly fields: Field[] = [];
  private readonly controls: boolean[] = [];

  openControl(): void {
    this.controls.push(false);
  }

  closeControl(): void {
    this.controls.pop();
  }

  /** The gallery a content control comes from; Word puts its contents there. */
  gallery(name: string): void {
    if (this.controls.length > 0) this.controls[this.controls.length - 1] = name === 'Table of Contents';
  }

  /** `w:fldChar` begins, separates or ends a field. */
  character(type: string): void {
    const top = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ instruction: '', inResult: false });
    else if (type === 'separate' && top) top.inResult = true;
    else if (type === 'end') this.fields.pop();
  }

  /** True where the text is a field's instruction, which nobody reads. */
  takes(text: string): boolean {
    const top = this.fields.at(-1);
    if (top === undefined || top.inResult) return false;
    top.instruction += text;
    return true;
  }

  get inContents(): boolean {
    return this.controls.includes(true) || this.fields.some(({ instruction }) => /^\s*TOC\b/.test(instruction));
  }
}
