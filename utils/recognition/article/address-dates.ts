import { dayOf } from './calendar';
import { decoded } from './address';
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

export type AddressDate = { moment: Moment; isFolder: boolean };

/** The day an address has in its path, and whether it has a place of its own there. */
export function addressDate(path: string): AddressDate | undefined {
  const text = decoded(path);
  const [, year, month, day, word, ofWord, month2, day2] = FOLDERS.exec(text) ?? [];
  if (year !== undefined) {
    const number = word === undefined ? Number(month ?? month2) : monthNamed(word, 'en')?.month;
    const found =
      number === undefined ? undefined : dayOf(Number(year), number, Number(day ?? ofWord ?? day2));
    if (found !== undefined) return { moment: { day: found }, isFolder: true };
  }
  const [, first, second, last] = DAY_FIRST.exec(text) ?? [];
  if (last !== undefined) {
    const dayFirst = dayOf(Number(last), Number(second), Number(first));
    const monthFirst = dayOf(Number(last), Number(first), Number(second));
    const found = dayFirst ?? monthFirst;
    if (found !== undefined)
      return {
        moment: monthFirst === undefined ? { day: found } : { day: found, or: monthFirst },
        isFolder: true,
      };
  }
  const [, year3, , month3, day3] = IN_NAME.exec(text) ?? [];
  const found = year3 === undefined ? undefined : dayOf(Number(year3), Number(month3), Number(day3));
  return found === undefined ? undefined : { moment: { day: found }, isFolder: false };
}
