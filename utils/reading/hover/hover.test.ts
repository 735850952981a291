import { describe, expect, it, test } from 'vitest';
import { hover, IDLE, shownIn, type HoverAction, type HoverEffect, type HoverState } from './hover';

const settings = { dwell: 250, grace: 300 };

/** Plays actions from the idle state; gives the state and the effects of the last action. */
function play(...actions: HoverAction[]): { state: HoverState; effects: HoverEffect[] } {
  let step = { state: IDLE, effects: [] as HoverEffect[] };
  for (const action of actions) step = hover(step.state, action, settings);
  return step;
}

const rest = (mark: number, speed = 0): HoverAction => ({ type: 'pointerRested', mark, speed });
const fire = (token: number): HoverAction => ({ type: 'timerFired', token });
const answer = (token: number, found = true): HoverAction => ({ type: 'answered', token, found });
const left: HoverAction = { type: 'pointerLeft' };
const escape: HoverAction = { type: 'pressedEscape' };

/** Rests on mark 1 until its card is shown. */
const opened = [rest(1), fire(1), answer(2)];

test('a card opens after the dwell, once what it needs is there', () => {
  expect(play(rest(1))).toEqual({
    state: { at: 'waiting', mark: 1, by: 'pointer', token: 1 },
    effects: [{ do: 'startTimer', token: 1, ms: 250 }],
  });
  expect(play(rest(1), fire(1))).toEqual({
    state: { at: 'loading', mark: 1, by: 'pointer', token: 2 },
    effects: [{ do: 'load', mark: 1, by: 'pointer', token: 2 }],
  });
  expect(play(...opened)).toEqual({
    state: { at: 'open', mark: 1, by: 'pointer', token: 2 },
    effects: [{ do: 'show', mark: 1, by: 'pointer' }],
  });
});

describe('what comes late is nothing', () => {
  test.each<[string, HoverAction[], HoverState['at']]>([
    ['a timer of a wait that was given up', [rest(1), left, fire(1)], 'idle'],
    ['a timer of another mark', [rest(1), rest(2), fire(1)], 'waiting'],
    ['an answer after the pointer left', [rest(1), fire(1), left, answer(2)], 'idle'],
    ['an answer after Escape', [rest(1), fire(1), escape, answer(2)], 'idle'],
    ['an answer about the mark before', [rest(1), fire(1), rest(2), fire(3), answer(2)], 'loading'],
    ['an answer nobody asked for', [answer(0)], 'idle'],
    ['a grace timer after the pointer came back', [...opened, left, rest(1), fire(3)], 'open'],
    ['a grace timer after the card was entered', [...opened, left, { type: 'enteredCard' }, fire(3)], 'open'],
  ])('%s', (_, actions, at) => {
    const { state, effects } = play(...actions);
    expect(state.at).toBe(at);
    expect(effects).toEqual([]);
  });
});

describe('the pointer', () => {
  it('opens nothing when it passes by fast', () => {
    expect(play(rest(1, 0.51)).state.at).toBe('idle');
    expect(play(rest(1, 0.5)).state.at).toBe('waiting');
  });

  it('does not begin the wait anew with each move on one mark', () => {
    expect(play(rest(1), rest(1)).effects).toEqual([]);
  });

  it('begins it anew on the next mark, and stops the last timer first', () => {
    expect(play(rest(1), rest(2)).effects).toEqual([
      { do: 'stopTimer' },
      { do: 'startTimer', token: 2, ms: 250 },
    ]);
  });

  it('keeps the card for the time of grace, then takes it away', () => {
    const leaving = play(...opened, left);
    expect(leaving.effects).toEqual([{ do: 'startTimer', token: 3, ms: 300 }]);
    expect(shownIn(leaving.state)).toEqual({ mark: 1, by: 'pointer' });
    expect(play(...opened, left, fire(3))).toEqual({
      state: { at: 'idle', token: 3 },
      effects: [{ do: 'hide' }],
    });
  });

  it('has the time of grace anew while it makes for the card', () => {
    expect(play(...opened, left, { type: 'headedForCard' }).effects).toEqual([
      { do: 'stopTimer' },
      { do: 'startTimer', token: 4, ms: 300 },
    ]);
    expect(play(...opened, { type: 'headedForCard' }).effects).toEqual([]);
  });

  it('keeps the card while it is in it, and has the grace again after', () => {
    const inside = [...opened, left, { type: 'enteredCard' }] satisfies HoverAction[];
    expect(play(...inside)).toMatchObject({ state: { at: 'open' }, effects: [{ do: 'stopTimer' }] });
    expect(play(...inside, { type: 'leftCard' }).state.at).toBe('grace');
  });

  it('goes from one mark to the next without the card going away between', () => {
    const across = play(...opened, rest(2));
    expect(across.state).toMatchObject({ at: 'waiting', mark: 2, shown: { mark: 1 } });
    expect(across.effects).toEqual([{ do: 'startTimer', token: 3, ms: 250 }]);
    const { effects } = play(...opened, rest(2), fire(3), answer(4));
    expect(effects).toEqual([{ do: 'show', mark: 2, by: 'pointer' }]);
  });

  it('that only crosses another mark comes back to the card that is shown', () => {
    expect(play(...opened, rest(2), rest(1))).toMatchObject({ state: { at: 'open', mark: 1 } });
    expect(play(...opened, rest(2), left).state).toMatchObject({ at: 'grace', mark: 1 });
    expect(play(...opened, rest(2), { type: 'enteredCard' }).state).toMatchObject({ at: 'open', mark: 1 });
  });

  it('shows nothing when there is nothing to show', () => {
    expect(play(rest(1), fire(1), answer(2, false))).toMatchObject({ state: { at: 'idle' }, effects: [] });
  });
});

describe('a card asked for by key or tap', () => {
  const byKey = [{ type: 'askedByKey', mark: 1 }, answer(1)] satisfies HoverAction[];
  const byTap = [{ type: 'tapped', mark: 1 }, answer(1)] satisfies HoverAction[];

  it('waits for no dwell', () => {
    expect(play(byKey[0]!).effects).toEqual([{ do: 'load', mark: 1, by: 'key', token: 1 }]);
    expect(play(byTap[0]!).effects).toEqual([{ do: 'load', mark: 1, by: 'touch', token: 1 }]);
  });

  test.each<[string, HoverAction[]]>([
    ['the pointer leaves a mark', [left]],
    ['the pointer leaves the card', [{ type: 'enteredCard' }, { type: 'leftCard' }]],
    ['the pointer crosses another mark', [rest(2), left]],
  ])('stays when %s', (_, actions) => {
    expect(play(...byKey, ...actions).state).toMatchObject({ at: 'open', mark: 1, by: 'key' });
    expect(play(...byTap, ...actions).state).toMatchObject({ at: 'open', mark: 1, by: 'touch' });
  });

  it('comes whatever the pointer does while it loads', () => {
    expect(play(byKey[0]!, rest(2), left, answer(1)).effects).toEqual([{ do: 'show', mark: 1, by: 'key' }]);
  });

  it('takes the focus into the card that is shown already', () => {
    const asked: HoverAction = { type: 'askedByKey', mark: 1 };
    expect(play(...opened, asked)).toMatchObject({
      state: { at: 'open', by: 'key' },
      effects: [{ do: 'focus' }],
    });
    expect(play(...opened, { type: 'pinned' }, asked)).toMatchObject({
      state: { at: 'pinned' },
      effects: [{ do: 'focus' }],
    });
  });

  it('stays once the focus came into it by keyboard', () => {
    const { state } = play(...opened, { type: 'focusedCard' }, { type: 'leftCard' }, left);
    expect(state).toMatchObject({ at: 'open', by: 'key' });
  });
});

describe('what closes a card', () => {
  const pinned = [...opened, { type: 'pinned' }] satisfies HoverAction[];
  const key = [{ type: 'askedByKey', mark: 1 }, answer(1)] satisfies HoverAction[];
  test.each<[HoverAction['type'], boolean]>([
    ['pressedEscape', true],
    ['closed', true],
    ['pageChanged', true],
    ['tappedOutside', false],
    ['markGone', false],
  ])('%s; a pinned one: %s', (type, closesPinned) => {
    const action = { type } as HoverAction;
    for (const shown of [opened, key])
      expect(play(...shown, action)).toMatchObject({ state: { at: 'idle' }, effects: [{ do: 'hide' }] });
    expect(play(...pinned, action).state.at).toBe(closesPinned ? 'idle' : 'pinned');
  });

  it('nothing the pointer does, once it is pinned', () => {
    expect(play(...pinned, left, rest(2), { type: 'leftCard' }).state).toMatchObject({
      at: 'pinned',
      mark: 1,
    });
  });

  it('leaving it, once it is no longer pinned', () => {
    expect(play(...pinned, { type: 'unpinned' }, { type: 'leftCard' }).state.at).toBe('grace');
  });

  it('Escape before it is shown: then there is nothing to hide', () => {
    expect(play(rest(1), escape)).toMatchObject({ state: { at: 'idle' }, effects: [{ do: 'stopTimer' }] });
  });
});

test('at most one timer runs, whatever happens', () => {
  const actions: HoverAction[] = [
    rest(1),
    rest(2),
    rest(1, 2),
    left,
    escape,
    { type: 'headedForCard' },
    { type: 'enteredCard' },
    { type: 'leftCard' },
    { type: 'focusedCard' },
    { type: 'pinned' },
    { type: 'unpinned' },
    { type: 'tapped', mark: 2 },
    { type: 'askedByKey', mark: 3 },
    { type: 'tappedOutside' },
    { type: 'markGone' },
  ];
  // A walk through the machine by a fixed congruence, so that a failure can be walked again.
  let seed = 7;
  let state: HoverState = IDLE;
  let running = 0;
  let steps = 0;
  for (; steps < 20_000; steps += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const late = [fire(state.token), answer(state.token), fire(state.token - 1), answer(state.token - 1)];
    const all = [...actions, ...late];
    const action = all[seed % all.length]!;
    if (action.type === 'timerFired' && action.token === state.token && running > 0) running -= 1;
    const step = hover(state, action, settings);
    for (const effect of step.effects) {
      if (effect.do === 'startTimer') running += 1;
      if (effect.do === 'stopTimer') running -= 1;
    }
    expect(running, `${state.at} ${action.type}`).toBeGreaterThanOrEqual(0);
    expect(running, `${state.at} ${action.type}`).toBeLessThanOrEqual(1);
    state = step.state;
  }
  expect(steps).toBe(20_000);
});
