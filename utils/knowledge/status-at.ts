import type { Status } from './entity';
import { isOnOrAfter, type PartialDate } from './partial-date';

/** What an entry in an official list was on a day. `unknown`: the dates known are too coarse to tell. */
export type StatusState = 'before' | 'in-force' | 'suspended' | 'lifted' | 'contested' | 'unknown';

/**
 * The day an entry takes effect: legal force before register before announcement before decision, because
 * that is the order in which they bind a publisher. `undefined` when only `seen` is known.
 */
export function sinceOf(status: Status): PartialDate | undefined {
  return status.inForce ?? status.entered ?? status.announced ?? status.decided;
}

/**
 * What `status` was on `date` (a day, or a coarser date).
 *
 * An entry begins, may be suspended, resumed and lifted, in that order. The last of these that certainly
 * happened by `date` decides, unless a later one may have happened too: then the answer is `unknown`. Between
 * the decision and its legal force the state is `before`. An entry known only from a day the register was
 * `seen` is `unknown` before that day and in force from it on. `contested` means in force though a court has
 * called it unlawful; while it is open whether the court had spoken, the answer is `in-force`.
 */
export function statusAt(status: Status, date: PartialDate): StatusState {
  const begun = hasBegun(status, date);
  let state: StatusState = begun === true ? 'in-force' : begun === false ? 'before' : 'unknown';
  for (const { on, state: next } of stepsOf(status)) {
    const happened = isOnOrAfter(date, on);
    if (happened === true) state = next;
    else if (happened === 'unknown' && state !== next) state = 'unknown';
  }
  return state === 'in-force' && isContested(status, date) ? 'contested' : state;
}

/** A change of an entry after its beginning. */
type Step = { on: PartialDate; state: 'suspended' | 'in-force' | 'lifted' };

/** The steps after the beginning, in the order in which they must follow each other. */
function stepsOf({ suspended, resumed, lifted }: Status): Step[] {
  const steps: Step[] = [];
  if (suspended !== undefined) steps.push({ on: suspended, state: 'suspended' });
  if (resumed !== undefined) steps.push({ on: resumed, state: 'in-force' });
  if (lifted !== undefined) steps.push({ on: lifted, state: 'lifted' });
  return steps;
}

function hasBegun(status: Status, date: PartialDate): boolean | 'unknown' {
  const since = sinceOf(status);
  const begun = since === undefined ? 'unknown' : isOnOrAfter(date, since);
  if (begun !== 'unknown') return begun;
  // Nothing takes effect before it is decided, and what stands in the register has taken effect.
  if (status.decided !== undefined && isOnOrAfter(date, status.decided) === false) return false;
  const registered = [status.entered, status.seen].filter((day) => day !== undefined);
  return registered.some((day) => isOnOrAfter(date, day) === true) ? true : 'unknown';
}

/** Whether a court has called the entry unlawful by `date`; a suspension after that closes the matter. */
function isContested({ contested, suspended, resumed }: Status, date: PartialDate): boolean {
  if (contested === undefined || isOnOrAfter(date, contested) !== true) return false;
  const closed = suspended !== undefined && isOnOrAfter(suspended, contested) !== false;
  return !closed || resumed === undefined || isOnOrAfter(date, resumed) !== true;
}

/** A stretch of time in which an entry was one thing. No `from`: since an unknown day; no `until`: still. */
export type StatusSegment = {
  state: Exclude<StatusState, 'before' | 'unknown'>;
  from?: PartialDate;
  until?: PartialDate;
};

/**
 * The life of an entry from its beginning, oldest first, each stretch ending where the next begins. An entry
 * known only from a day the register was `seen` begins on an unknown day. Empty when no date is known.
 */
export function statusTimeline(status: Status): StatusSegment[] {
  const since = sinceOf(status);
  const steps = stepsOf(status);
  if (
    since === undefined &&
    status.seen === undefined &&
    steps.length === 0 &&
    status.contested === undefined
  )
    return [];
  const starts: StatusSegment[] = [{ state: 'in-force', ...(since === undefined ? {} : { from: since }) }];
  for (const { on, state } of steps) starts.push({ state, from: on });
  if (status.contested !== undefined) insertContested(starts, status.contested);
  return starts.map((segment, index) => {
    const next = starts[index + 1]?.from;
    return next === undefined ? segment : { ...segment, until: next };
  });
}

/** Puts the court's word into the stretch in force that it falls into; one that falls elsewhere changes nothing. */
function insertContested(segments: StatusSegment[], on: PartialDate): void {
  const after = segments.findIndex(({ from }) => from !== undefined && isOnOrAfter(on, from) === false);
  const index = after === -1 ? segments.length : after;
  if (segments[index - 1]?.state === 'in-force') segments.splice(index, 0, { state: 'contested', from: on });
}
