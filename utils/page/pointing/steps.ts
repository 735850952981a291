import { shownIn, type HoverAction, type HoverState, type MarkId } from '@/utils/reading/hover/hover';
import type { CardRequest } from '@/utils/reading/card/request';
import type { ReadingOfDesk } from '@/utils/page/desk';
import type { Mark } from '@/utils/page/marks/mark';

export type StepsWorld = {
  reading: () => ReadingOfDesk | undefined;
  view: Window;
  act: (action: HoverAction) => void;
  state: () => HoverState;
  say: (request: CardRequest, place: string) => void;
};

export type Steps = {
  /** Leads the reader to the next mark, or the one before, and has it said; false when there is none. */
  step: (by: 1 | -1) => boolean;
  /** Opens the card of the mark the reader was led to, else of the one `under` the pointer, else the first in view. */
  open: (under: Mark | undefined) => boolean;
  /** Forgets where the reader was led to. */
  forget: () => void;
};

/** Ways through the marks for those who do not point. */
export function createSteps({ reading, view, act, state, say }: StepsWorld): Steps {
  let current: MarkId | undefined;

  function step(by: 1 | -1): boolean {
    const { marks, spotlight } = reading() ?? {};
    const mark = current === undefined ? nearest(by) : marks?.next(current, by);
    if (!mark) return false;
    current = mark.id;
    spotlight?.on(mark.range, 'until-off');
    const isShown = shownIn(state()) !== undefined;
    if (isShown) act({ type: 'askedByKey', mark: mark.id });
    else announce(mark);
    return true;
  }

  function announce(mark: Mark): void {
    const subject = reading()?.subjectOf(mark.id);
    const all = reading()?.marks.all() ?? [];
    if (subject) say(subject.request, `${all.indexOf(mark) + 1} / ${all.length}`);
  }

  /** Reading goes on from what is on the screen. */
  function nearest(by: 1 | -1): Mark | undefined {
    const all = reading()?.marks.all() ?? [];
    const top = ({ range }: Mark) => range.getBoundingClientRect().top;
    const found =
      by === 1 ? all.find((mark) => top(mark) >= 0) : all.findLast((mark) => top(mark) < view.innerHeight);
    return found ?? all.at(by === 1 ? 0 : -1);
  }

  function open(under: Mark | undefined): boolean {
    const led = current === undefined ? undefined : reading()?.marks.byId(current);
    const mark = led ?? under ?? nearest(1);
    if (!mark) return false;
    current = mark.id;
    act({ type: 'askedByKey', mark: mark.id });
    return true;
  }

  function forget(): void {
    current = undefined;
    reading()?.spotlight.off();
  }

  return { step, open, forget };
}
