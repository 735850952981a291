/** Why a mark is no error though the annotators' item is another one. Each is listed by the report. */
export type SameThing =
  /** «Кремль», "the White House": the seat stands for the institution. */
  | 'seat'
  /** A country for its government, a region for the state or republic of that name. */
  | 'state'
  /** A newspaper for its edition in another country. */
  | 'edition'
  /** What every state has, for the one that the text means: criminal law for «УК», ministries for «МВД». */
  | 'notion';

/** Items that mean to a reader what an entity of ours means. */
const SAME: Record<string, [why: SameThing, ...items: string[]]> = {
  kremlin: ['seat', 'Q2060629', 'Q1394353'],
  'white-house': ['seat', 'Q1355327', 'Q11696'],
  'downing-street': ['seat', 'Q96758600', 'Q169101'],
  forbes: ['edition', 'Q25161472'],
  netherlands: ['state', 'Q55', 'Q29999'],
  yugoslavia: ['state', 'Q36704', 'Q83286'],
  'new-delhi': ['state', 'Q1353'],
  kashmir: ['state', 'Q1180'],
  'united-states': ['state', 'Q48525'],
  caribbean: ['state', 'Q1247'],
  mediterranean: ['state', 'Q4918'],
  washington: ['state', 'Q3551781'],
  'criminal-code-of-russia': ['notion', 'Q19705'],
  'ministry-of-internal-affairs-of-russia': ['notion', 'Q6589202'],
  'ministry-of-foreign-affairs-of-russia': ['notion', 'Q20901295'],
  'supreme-court-of-russia': ['notion', 'Q190752'],
  'us-senate': ['notion', 'Q2570643'],
  'cabinet-of-ministers-of-ukraine': ['notion', 'Q640506'],
  'metropolitan-police': ['seat', 'Q184619'],
};

/** Why the annotators' item is another one for what the entity means; `undefined` when it is something else. */
export function sameThing(entity: string, item: string): SameThing | undefined {
  const [why, ...items] = SAME[entity] ?? [];
  return items.some((other) => other === item) ? why : undefined;
}

/**
 * Items that annotators took from a list by their label and that no reader would: a film for its city, a village for
 * a politician. Read one by one in their texts; marks over them are counted apart.
 */
const SLIPS: Record<string, string> = {
  Q860479: 'Synecdoche, New York, a film, for New York',
  Q639855: 'Paris! Paris!, a film, for Paris',
  Q176626: 'Europa Europa, a film, for Europe',
  Q7265921: 'Galagah, a village, for The Hague',
  Q198990: 'Yarovoye, a town, for Theresa May',
  Q646679: 'a music style for Deutsche Welle',
  Q445723: 'Computer Bild for Bild',
  Q743137: 'Associates, a bank, for Associated Press',
  Q2428799: 'a village for Russia',
  Q1031255: 'a forum of gas exporters for Russia',
  Q16641: 'American Samoa for the United States',
  Q352450: 'another item for the International Atomic Energy Agency',
  Q4359679: 'another Dmitry Peskov for the press secretary',
  Q159261: 'a village for Moscow',
  Q755420: 'Athens, Ohio for the state of Ohio',
  Q1770357: 'another item for Recep Tayyip Erdoğan',
  Q1975977: 'Viktor Lukashenko for his father',
};

export function slipOf(item: string): string | undefined {
  return SLIPS[item];
}
