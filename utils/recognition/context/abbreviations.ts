/** Words whose full stop ends no sentence, folded. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'st ste mt ft mr mrs ms messrs dr prof gen lt col sgt capt maj adm brig cpl sen rep gov rev hon pres dep atty ' +
    'amb jr sr no vs inc corp ltd co jan feb aug sept oct nov dec ' +
    'им св ген проф акад адм полк мл ст г гг гр ул пр пл просп д стр обл р оз о ср см т тов руб тыс млн млрд'
  ).split(' '),
);

/** Whether a full stop after this word belongs to it: "Mr", "St", «им», an initial, "U.S". */
export function isAbbreviation(word: string): boolean {
  if (word.length === 1) return /^[\p{Lu}\p{Ll}]$/u.test(word);
  return /^\p{L}(?:\.\p{L})+$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}
