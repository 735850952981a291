import {
  hover,
  IDLE,
  type AskedBy,
  type HoverAction,
  type HoverEffect,
  type HoverSettings,
  type HoverState,
  type MarkId,
} from '@/utils/reading/hover/hover';

export type HoverPorts = {
  /** Makes ready what the card of a mark needs; a plain answer where nothing has to be waited for. */
  load: (mark: MarkId) => boolean | Promise<boolean>;
  show: (mark: MarkId, by: AskedBy) => void;
  /** Gives the focus to the card that is shown. */
  focus: () => void;
  hide: () => void;
  settings: () => HoverSettings;
};

export type HoverLoop = { act: (action: HoverAction) => void; state: () => HoverState };

/** Runs the hover machine: what the reader does goes in, what has to be done is done, timers included. */
export function createHoverLoop(ports: HoverPorts, signal: AbortSignal): HoverLoop {
  let state: HoverState = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting: HoverAction[] = [];
  let isActing = false;

  /** Actions that come while one is carried out (a card already loaded answers at once) wait for their turn. */
  function act(action: HoverAction): void {
    waiting.push(action);
    if (isActing || signal.aborted) return;
    isActing = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const step = hover(state, next, ports.settings());
        state = step.state;
        for (const effect of step.effects) carryOut(effect);
      }
    } finally {
      isActing = false;
      waiting.length = 0;
    }
  }

  function carryOut(effect: HoverEffect): void {
    switch (effect.do) {
      case 'startTimer': {
        const { token, ms } = effect;
        timer = setTimeout(() => act({ type: 'timerFired', token }), ms);
        break;
      }
      case 'stopTimer':
        clearTimeout(timer);
        break;
      case 'load':
        load(effect.mark, effect.token);
        break;
      case 'show':
        ports.show(effect.mark, effect.by);
        break;
      case 'focus':
        ports.focus();
        break;
      case 'hide':
        ports.hide();
        break;
    }
  }

  function load(mark: MarkId, token: number): void {
    const answer = (found: boolean) => act({ type: 'answered', token, found });
    const found = ports.load(mark);
    if (typeof found === 'boolean') answer(found);
    else void found.then(answer, () => answer(false));
  }

  const stop = () => {
    clearTimeout(timer);
    if (state.at !== 'idle') ports.hide();
    state = IDLE;
  };
  signal.addEventListener('abort', stop, { once: true });
  return { act, state: () => state };
}
