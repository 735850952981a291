/** Folded names that every state has a body for: they say which only with their country. */
const EVERY_STATE_HAS =
  /^(?:мвд|мид|мчс|кгб|фтс|вмс|ввс|вмф|цб|гру|мин(?:обороны|фин|юст|здрав|транс|энерго|эк|экономразвития|культуры|образования|обрнауки|труда|сельхоз|природы|пром\p{L}*|торг|цифры|спорта|внутренних дел)|министерство .+|сенат|конгресс|парламент|дума|верховный суд|конституционный суд|следственный комитет|(?:генеральная )?прокуратура|генпрокуратура|нацгвардия|национальная гвардия|(?:генеральный штаб|генштаб)|сухопутные войска|военно .+|центральный банк|центробанк|нацбанк|национальный банк|администрация президента|совет (?:национальной )?безопасности|совбез|правительство|кабинет министров|кабмин|палата представителей|нижняя палата|пограничная служба|погранслужба|полиция|армия|национальное собрание|счетная палата|налоговая служба|(?:the )?(?:foreign|defen[cs]e|interior|finance|justice|health|energy|economy|education|culture|transport|treasury) (?:ministry|department)|ministry of .+|department of .+|supreme court|constitutional court|senate|congress|parliament|house of representatives|national guard|central bank|national bank|cabinet(?: of ministers)?|security council|national security council|general staff|prosecutor general.*|investigative committee|coast guard|border (?:guard|service)|army|navy|air force|ground forces|armed forces|national assembly)$/u;

/** Whether a folded name is one that the bodies of other states bear, too. */
export function hasEveryState(name: string): boolean {
  return EVERY_STATE_HAS.test(name);
}

/** Beginnings of adjectives that do not begin like their country, with the country's id. */
export const IRREGULAR_NATIONS: readonly (readonly [beginning: string, country: string])[] = [
  ['dutch', 'netherlands'],
  ['french', 'france'],
  ['german', 'germany'],
  ['greek', 'greece'],
  ['swiss', 'switzerland'],
  ['spanish', 'spain'],
  ['polish', 'poland'],
  ['danish', 'denmark'],
  ['finnish', 'finland'],
  ['irish', 'ireland'],
  ['british', 'united-kingdom'],
  ['american', 'united-states'],
  ['soviet', 'soviet-union'],
  ['немецк', 'germany'],
  ['германск', 'germany'],
  ['голландск', 'netherlands'],
  ['нидерландск', 'netherlands'],
  ['французск', 'france'],
  ['греческ', 'greece'],
  ['датск', 'denmark'],
  ['финск', 'finland'],
  ['британск', 'united-kingdom'],
  ['английск', 'united-kingdom'],
  ['американск', 'united-states'],
  ['советск', 'soviet-union'],
  ['российск', 'russia'],
];
