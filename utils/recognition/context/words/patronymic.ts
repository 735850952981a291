const PATRONYMIC = /(?:[ое]вич|[ое]вн|ичн|[иь]ич|инич)(?:а|у|е|ем|ом|ы|ой)?$/u;

/** Whether a folded Russian word is a patronymic, in any case. */
export function isPatronymic(word: string): boolean {
  return word.length > 5 && PATRONYMIC.test(word);
}
