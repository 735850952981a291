import { dayOf } from './calendar';
import { decoded } from './address';
import { STRENGTH, type Evidence } from './evidence';
import type { Moment } from './find-dates';
import { monthNamed } from './month-names';

const YEAR = String.raw`(?:19[89]|20\d)\d`;
const MONTH = String.raw`0?[1-9]|1[0-2]`;
const DAY = String.raw`0?[1-9]|[12]\d|3[01]`;
/** Folders: /2021/07/07/, /2021/jul/07/, /2021/0707/, /2021-07-07/. */
const FOLDERS = new RegExp(
  String.raw`/(${YEAR})[/-](?:(${MONTH})[/-](${DAY})|(\p{L}{3,9})/(${DAY})|(\d\d)(\d\d))(?=[/_.-]|$)`,
  'u',
);
/** Day or month first: /07/07/2021/. */
const DAY_FIRST = new RegExp(String.raw`/(${DAY})/(${DAY})/(${YEAR})(?=/)`);
/** In the name of the page: 20210707-…, …-2021-07-07. */
const IN_NAME = new RegExp(String.raw`(?<!\d)(${YEAR})(-?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)`);

/** The day an address has in its path: worth more in folders of its own. */
export function addressEvidence(path: string): Evidence[] {
  const text = decoded(path);
  const inFolders = yearFirst(text) ?? yearLast(text);
  if (inFolders)
    return [{ family: 'address', how: 'address', moment: inFolders, strength: STRENGTH.address }];
  const [, year, , month, day] = IN_NAME.exec(text) ?? [];
  const found = year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
  if (found === undefined) return [];
  return [{ family: 'address', how: 'address', moment: { day: found }, strength: STRENGTH.created }];
}

function yearFirst(text: string): Moment | undefined {
  const [, year, month, day, word, ofWord, month2, day2] = FOLDERS.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = word === undefined ? Number(month ?? month2) : monthNamed(word, 'en')?.month;
  const found = number === undefined ? undefined : dayOf(Number(year), number, Number(day ?? ofWord ?? day2));
  return found === undefined ? undefined : { day: found };
}

function yearLast(text: string): Moment | undefined {
  const [, first, second, year] = DAY_FIRST.exec(text) ?? [];
  if (year === undefined) return undefined;
  const dayFirst = dayOf(Number(year), Number(second), Number(first));
  const monthFirst = dayOf(Number(year), Number(first), Number(second));
  const day = dayFirst ?? monthFirst;
  return day === undefined ? undefined : monthFirst === undefined ? { day } : { day, or: monthFirst };
}
