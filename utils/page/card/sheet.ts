/** A drag this far down, or a flick this fast, puts a sheet away. CSS pixels, and pixels a millisecond. */
const FAR = 90;
const FAST = 0.5;

/**
 * Lets a finger drag a sheet down and away: by any part of it, once its text is scrolled to the top. Touch events,
 * because only they can take a gesture from the browser's scrolling after it has begun.
 */
export function watchSheet(
  box: HTMLElement,
  { isSheet, close, signal }: { isSheet: () => boolean; close: () => void; signal: AbortSignal },
): void {
  let from: { x: number; y: number; time: number } | undefined;
  let isDragged = false;

  function start({ touches, timeStamp, target }: TouchEvent): void {
    const [touch] = touches;
    from = undefined;
    isDragged = false;
    if (!touch || touches.length > 1 || !isSheet() || isScrolled(target, box)) return;
    from = { x: touch.clientX, y: touch.clientY, time: timeStamp };
  }

  function move(event: TouchEvent): void {
    const [touch] = event.touches;
    if (!from || !touch) return;
    const down = touch.clientY - from.y;
    const isDown = down > 0 && down > Math.abs(touch.clientX - from.x);
    if (!isDragged && !isDown) return void (from = undefined);
    isDragged = true;
    if (event.cancelable) event.preventDefault();
    box.style.transform = `translateY(${Math.max(0, down)}px)`;
  }

  function end({ changedTouches, timeStamp, type }: TouchEvent): void {
    const [touch] = changedTouches;
    box.style.transform = '';
    if (!from || !touch || !isDragged || type === 'touchcancel') return;
    const down = touch.clientY - from.y;
    if (down >= FAR || (down > 0 && down / Math.max(1, timeStamp - from.time) >= FAST)) close();
  }

  box.addEventListener('touchstart', start, { signal, passive: true });
  box.addEventListener('touchmove', move, { signal, passive: false });
  box.addEventListener('touchend', end, { signal, passive: true });
  box.addEventListener('touchcancel', end, { signal, passive: true });
}

/** Whether something between what was touched and the sheet's edge is scrolled down, and can go up first. */
function isScrolled(target: EventTarget | null, box: Element): boolean {
  for (let at = target instanceof Element ? target : null; at && at !== box; at = at.parentElement) {
    if (at.scrollTop > 0) return true;
  }
  return false;
}
