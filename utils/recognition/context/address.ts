/** How far a web address reaches about a name. UTF-16 code units. */
const READ = 200;
const ADDRESS = /:\/\/|www\.|@|\p{L}\.(?:com|org|net|ru|uk|ua|info|gov|edu|tv|io|me|рф)\b/iu;

/** Whether `text[start, end)` is part of a web address, a mail address or a handle. */
export function isInAddress(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text[start - 1] ?? '';
  const after = text.slice(end, end + 2);
  if (before === '@' || before === '_' || /^[_@]/u.test(after)) return true;
  if (before !== '/' && before !== '.' && !/^[./]\p{L}/u.test(after)) return false;
  const left = /\S*$/u.exec(text.slice(Math.max(0, start - READ), start))![0];
  const right = /^\S*/u.exec(text.slice(start, end + READ))![0];
  return ADDRESS.test(left + right);
}
