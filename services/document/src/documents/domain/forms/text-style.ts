/** How one component of an official paper is set: size in points; everything else is off unless named. */
export type TextStyle = Readonly<{ size: number; bold?: true; italic?: true; underline?: true }>;

/** The components of an official paper that have a style of their own (NĐ 30 Phụ lục I; HD 36 Phụ lục 3). */
export type Component =
  | 'nationalTitle'
  | 'motto'
  | 'superior'
  | 'issuer'
  | 'number'
  | 'placeAndDate'
  | 'draftMark'
  | 'kindTitle'
  | 'abstract'
  | 'separator'
  | 'addressee'
  | 'signingAuthority'
  | 'signingPosition'
  | 'signerName'
  | 'recipientsLabel'
  | 'recipients'
  | 'contentsTitle'
  | 'annexLabel'
  | 'annexTitle'
  | 'annexReference'
  | 'pageNumber'
  | 'body'
  | 'table'
  | 'note';
