/** What a date is said to be of. */
export type Label = 'published' | 'modified';

const PUBLISHED =
  /publi[cézs]|pubbl|posted|issued|created|\bpub\b|first|original|on air|release|entry-date|опубл|дата|размещ|добавлен|створен|додано|veröff|erschien|erstellt|yay[ıi]n|oluştur|utworz|dodano|objav|ajout|mis en ligne|发布|發布|發表|发表|公開|掲載|配信|등록|입력|نشر|انتشار|منذ/giu;
const MODIFIED =
  /updat|modif|revis|edited|amend|обновл|измен|редакт|оновл|змінен|aktuali|geändert|bearbeitet|stand:|mise? à jour|maj\b|màj|actuali|atuali|aggiorn|güncel|更新|修正|수정|تحديث|تعديل|روز\s?رسانی/giu;
/** Dates of pictures and rights. */
const OTHER = /photo|фото|file pic|getty|©|copyright|архив|archiv|credit|expire/giu;

/** What a text calls the date that stands behind it: the last such word counts. */
export function labelBefore(text: string): Label | 'other' | undefined {
  const published = lastOf(PUBLISHED, text);
  const modified = lastOf(MODIFIED, text);
  const other = lastOf(OTHER, text);
  const last = Math.max(published, modified, other);
  if (last < 0) return undefined;
  return last === modified ? 'modified' : last === published ? 'published' : 'other';
}

/** What the name or class of an element says of its date. One that says both was published and never changed. */
export function labelOf(marks: string): Label | undefined {
  if (marks.search(PUBLISHED) >= 0) return 'published';
  return marks.search(MODIFIED) >= 0 ? 'modified' : undefined;
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
