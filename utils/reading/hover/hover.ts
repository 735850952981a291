/** Number of a mark on the page. */
export type MarkId = number;
/** What the reader asked with; decides how a card closes and whether the focus goes to it. */
export type AskedBy = 'pointer' | 'key' | 'touch';

export type HoverSettings = {
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  dwell: number;
  /** How long a card waits for the pointer to come back, in milliseconds. */
  grace: number;
};

/** Long enough not to open for a pointer passing by, short enough to be felt as an answer. */
export const HOVER_SETTINGS: HoverSettings = { dwell: 250, grace: 300 };
/** A pointer this fast is on its way elsewhere. Pixels a millisecond; reading hands move at about 0.1. */
export const FASTEST_REST = 0.5;

/** A mark and what asked for it. */
type Wanted = { mark: MarkId; by: AskedBy };
/**
 * Where hovering stands. `shown` is the card still on the screen while another is on its way. `token` is the
 * number of the last timer or load begun: whatever comes with another number comes too late.
 */
export type HoverState = { token: number } & (
  | { at: 'idle' }
  | ({ at: 'waiting'; shown?: Wanted } & Wanted)
  | ({ at: 'loading'; shown?: Wanted } & Wanted)
  | ({ at: 'open' } & Wanted)
  | ({ at: 'grace' } & Wanted)
  | ({ at: 'pinned' } & Wanted)
);

/** What the reader did, or what came of it. */
export type HoverAction =
  /** `speed` in pixels a millisecond. */
  | { type: 'pointerRested'; mark: MarkId; speed: number }
  | { type: 'pointerLeft' }
  /** The pointer is off the mark but moving towards the card. */
  | { type: 'headedForCard' }
  | { type: 'enteredCard' }
  | { type: 'leftCard' }
  /** The focus came into the card by keyboard: it stays until it is closed, wherever the pointer is. */
  | { type: 'focusedCard' }
  | { type: 'pressedEscape' }
  | { type: 'closed' }
  /** With a finger, or by a click where the reader chose clicks. */
  | { type: 'tapped'; mark: MarkId }
  | { type: 'tappedOutside' }
  | { type: 'askedByKey'; mark: MarkId }
  | { type: 'pinned' }
  | { type: 'unpinned' }
  | { type: 'pageChanged' }
  /** The page no longer shows the text of the card that is asked for or shown. */
  | { type: 'markGone' }
  | { type: 'answered'; token: number; found: boolean }
  | { type: 'timerFired'; token: number };

/** What is to be done, as data. At most one timer runs: a start always follows the stop of the last. */
export type HoverEffect =
  | { do: 'startTimer'; token: number; ms: number }
  | { do: 'stopTimer' }
  | ({ do: 'load'; token: number } & Wanted)
  | ({ do: 'show' } & Wanted)
  /** Only for a card that is shown already: showing by key moves the focus as well. */
  | { do: 'focus' }
  | { do: 'hide' };

export type HoverStep = { state: HoverState; effects: HoverEffect[] };

export const IDLE: HoverState = { at: 'idle', token: 0 };

/** The next state and what has to be done for it. Pure. */
export function hover(state: HoverState, action: HoverAction, settings: HoverSettings): HoverStep {
  switch (action.type) {
    case 'pointerRested':
      return rested(state, action, settings);
    case 'pointerLeft':
      return left(state, settings);
    case 'headedForCard':
      return state.at === 'grace' ? toGrace(state, state, settings) : same(state);
    case 'enteredCard':
      return entered(state);
    case 'leftCard':
      return state.at === 'open' && state.by === 'pointer' ? toGrace(state, state, settings) : same(state);
    case 'focusedCard':
      return focused(state);
    case 'pressedEscape':
    case 'closed':
    case 'pageChanged':
      return toIdle(state);
    case 'tappedOutside':
    case 'markGone':
      return state.at === 'pinned' ? same(state) : toIdle(state);
    case 'tapped':
      return asked(state, { mark: action.mark, by: 'touch' });
    case 'askedByKey':
      return asked(state, { mark: action.mark, by: 'key' });
    case 'pinned':
      return state.at === 'open' || state.at === 'grace' ? settle(state, 'pinned', state) : same(state);
    case 'unpinned':
      return state.at === 'pinned' ? settle(state, 'open', state) : same(state);
    case 'answered':
      return answered(state, action);
    case 'timerFired':
      return fired(state, action.token);
  }
}

function rested(
  state: HoverState,
  { mark, speed }: { mark: MarkId; speed: number },
  settings: HoverSettings,
): HoverStep {
  if (state.at === 'pinned' || speed > FASTEST_REST) return same(state);
  const shown = shownIn(state);
  if (shown?.mark === mark) return state.at === 'open' ? same(state) : settle(state, 'open', shown);
  if ((state.at === 'waiting' || state.at === 'loading') && state.mark === mark) return same(state);
  if (state.at === 'loading' && state.by !== 'pointer') return same(state);
  const token = state.token + 1;
  return {
    state: { at: 'waiting', mark, by: 'pointer', token, ...(shown ? { shown } : {}) },
    effects: [...stop(state), { do: 'startTimer', token, ms: settings.dwell }],
  };
}

function left(state: HoverState, settings: HoverSettings): HoverStep {
  if ((state.at !== 'waiting' && state.at !== 'loading' && state.at !== 'open') || state.by !== 'pointer')
    return same(state);
  const shown = shownIn(state);
  if (!shown) return toIdle(state);
  return shown.by === 'pointer' ? toGrace(state, shown, settings) : settle(state, 'open', shown);
}

function entered(state: HoverState): HoverStep {
  const shown = shownIn(state);
  if (!shown || state.at === 'open' || state.at === 'pinned') return same(state);
  // A card asked for by key or tap comes whatever the pointer does.
  return state.at === 'loading' && state.by !== 'pointer' ? same(state) : settle(state, 'open', shown);
}

function focused(state: HoverState): HoverStep {
  const shown = shownIn(state);
  if (!shown || shown.by === 'key' || state.at === 'loading' || state.at === 'pinned') return same(state);
  return settle(state, 'open', { mark: shown.mark, by: 'key' });
}

function asked(state: HoverState, wanted: Wanted): HoverStep {
  const shown = shownIn(state);
  if (shown?.mark !== wanted.mark) return load(state, wanted);
  const step = state.at === 'pinned' ? same(state) : settle(state, 'open', wanted);
  return wanted.by === 'key' ? { ...step, effects: [...step.effects, { do: 'focus' }] } : step;
}

function answered(state: HoverState, { token, found }: { token: number; found: boolean }): HoverStep {
  if (state.at !== 'loading' || state.token !== token) return same(state);
  if (!found) return toIdle(state);
  const { mark, by } = state;
  return { state: { at: 'open', mark, by, token }, effects: [{ do: 'show', mark, by }] };
}

function fired(state: HoverState, token: number): HoverStep {
  if (state.token !== token) return same(state);
  if (state.at === 'grace') return { state: { at: 'idle', token }, effects: [{ do: 'hide' }] };
  // The timer that fired needs no stop.
  return state.at === 'waiting' ? load({ ...state, at: 'loading' }, state) : same(state);
}

function load(state: HoverState, { mark, by }: Wanted): HoverStep {
  const token = state.token + 1;
  const shown = shownIn(state);
  return {
    state: { at: 'loading', mark, by, token, ...(shown ? { shown } : {}) },
    effects: [...stop(state), { do: 'load', mark, by, token }],
  };
}

function toGrace(state: HoverState, { mark, by }: Wanted, settings: HoverSettings): HoverStep {
  const token = state.token + 1;
  return {
    state: { at: 'grace', mark, by, token },
    effects: [...stop(state), { do: 'startTimer', token, ms: settings.grace }],
  };
}

function toIdle(state: HoverState): HoverStep {
  if (state.at === 'idle') return same(state);
  const hide: HoverEffect[] = shownIn(state) ? [{ do: 'hide' }] : [];
  return { state: { at: 'idle', token: state.token + 1 }, effects: [...stop(state), ...hide] };
}

/** Stays with the card that is on the screen. */
function settle(state: HoverState, at: 'open' | 'pinned', { mark, by }: Wanted): HoverStep {
  return { state: { at, mark, by, token: state.token + 1 }, effects: stop(state) };
}

function same(state: HoverState): HoverStep {
  return { state, effects: [] };
}

function stop(state: HoverState): HoverEffect[] {
  return state.at === 'waiting' || state.at === 'grace' ? [{ do: 'stopTimer' }] : [];
}

/** The card on the screen, if any. */
export function shownIn(state: HoverState): Wanted | undefined {
  switch (state.at) {
    case 'idle':
      return undefined;
    case 'waiting':
    case 'loading':
      return state.shown;
    default:
      return { mark: state.mark, by: state.by };
  }
}
