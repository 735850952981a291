/** A time as written: minutes since midnight, and minutes east of UTC when the zone is said. */
export type TimeOfDay = { minute: number; offset?: number };

/** A time beside a date; `[start, end)` in the text. */
export type FoundTime = { time: TimeOfDay; start: number; end: number };

/** How far from its date a time may stand, in UTF-16 units: "11:48, Wednesday, ". */
const REACH = 32;
const ZONES: Record<string, number> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  MSK: 180,
  МСК: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  JST: 540,
  AEST: 600,
  AEDT: 660,
};
const ZONE = String.raw`(?:\s*\(?(?:UTC|GMT)?\s?([-+−]\d\d):?(\d\d)?(?!\d)|\s*\(?(${Object.keys(ZONES).join('|')})(?![\p{L}\d]))?`;
const TIME = String.raw`(\d{1,2})\s?[:.hHч]\s?(\d\d)(?::\d\d)?(?:[.,]\d+)?(?![\d:])(?:\s?([apAP])\.?\s?[mM]\.?(?![\p{L}]))?${ZONE}`;
/** Between a date and its time: no other number, no full sentence. */
const AFTER = new RegExp(String.raw`^(?:T|[^\d\n]{0,${REACH}}?\n?[^\d\n]{0,12}?)(?<![\d.,])${TIME}`, 'u');
const BEFORE = new RegExp(String.raw`(?<![\d:.,-])${TIME}[^\d\n]{0,${REACH}}$`, 'u');
const MINUTES_AN_HOUR = 60;

/** The time beside the date at `[start, end)`: rather the one after it. */
export function timeNear(text: string, start: number, end: number): FoundTime | undefined {
  const after = AFTER.exec(text.slice(end, end + REACH * 2));
  if (after) {
    const time = readTime(after);
    if (time) return { time, start, end: end + after[0].length };
  }
  const from = Math.max(0, start - REACH * 2);
  const before = BEFORE.exec(text.slice(from, start));
  const time = before && readTime(before);
  return time ? { time, start: from + before.index, end } : undefined;
}

function readTime([, hours, minutes, half, sign, rest, zone]: RegExpExecArray): TimeOfDay | undefined {
  let hour = Number(hours);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const minute = hour * MINUTES_AN_HOUR + Number(minutes);
  if (hour > 24 || Number(minutes) > 59) return undefined;
  const offset = offsetOf(sign, rest) ?? (zone === undefined ? undefined : ZONES[zone.toUpperCase()]);
  return offset === undefined ? { minute } : { minute, offset };
}

function offsetOf(hours: string | undefined, minutes = '0'): number | undefined {
  if (hours === undefined) return undefined;
  const size = Number(hours.slice(1)) * MINUTES_AN_HOUR + Number(minutes);
  return size > 15 * MINUTES_AN_HOUR ? undefined : hours.startsWith('+') ? size : -size;
}
