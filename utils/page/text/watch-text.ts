import type { PageText } from './text-blocks';

/** Pages change in bursts: a burst is read once, after it. Milliseconds. */
const BURST_MS = 400;
/** Reading again may take this share of the time at most, on pages that never stop changing. */
const BUSY_SHARE = 0.05;
/** A change is not left unread for longer than this. Milliseconds. */
const LONGEST_PAUSE_MS = 15_000;
/** How long a busy page may put off the reading once it is due. Milliseconds. */
const LONGEST_WAIT_MS = 2000;
/** Growth that may be text coming to light ("read more"), not a font or a line of buttons. CSS pixels. */
const GROWTH = 24;
/** What is put beside the text and is longer than this may be the next article. UTF-16 units. */
const LONG_TEXT = 400;

export type TextWatcherWorld = {
  document: Document;
  signal: AbortSignal;
  /** Something in the text has changed just now; called while the page waits, so it must be brief. */
  touched: () => void;
  /** The text may read otherwise now. The time it takes sets when the next call may come. */
  changed: () => Promise<void>;
};

export type TextWatcher = {
  /** Watches this text in place of the last. */
  watch: (text: PageText) => void;
  /** Reads again soon, whatever was seen. */
  request: () => void;
};

/** Tells when the text that was read has changed, grown, or been taken off the page. Other parts of it may do as they like. */
export function watchText({ document, signal, touched, changed }: TextWatcherWorld): TextWatcher {
  const view = document.defaultView!;
  let text: PageText | undefined;
  let heights = new Map<Element, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;

  const observer = new MutationObserver((records) => {
    const isDue = timer === undefined && (isGone() || records.some(isOfText));
    if (isDue) request();
    if (isDue || timer !== undefined) touched();
  });

  const sizes = new ResizeObserver((entries) => {
    let hasGrown = false;
    for (const { target, contentRect } of entries) {
      const before = heights.get(target) ?? contentRect.height;
      heights.set(target, contentRect.height);
      hasGrown ||= Math.abs(contentRect.height - before) >= GROWTH;
    }
    if (hasGrown) request();
  });

  function isGone(): boolean {
    return text?.roots.some((root) => !root.isConnected) ?? false;
  }

  function isOfText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    const isWithin = [...(text?.roots ?? []), ...(text?.shadows ?? [])].some((tree) => tree.contains(target));
    if (type === 'characterData') return isWithin;
    return isWithin
      ? [...addedNodes, ...removedNodes].some((node) => /\S/.test(node.textContent ?? ''))
      : [...addedNodes].some((node) => (node.textContent?.length ?? 0) >= LONG_TEXT);
  }

  function watch(next: PageText): void {
    stop();
    text = next;
    heights = new Map();
    for (const tree of [...next.roots, ...next.shadows])
      observer.observe(tree, { childList: true, characterData: true, subtree: true });
    for (const root of next.roots) {
      sizes.observe(root);
      // Whoever takes the text away does so at one of these.
      for (let outer = root.parentNode; outer; outer = outer.parentNode)
        observer.observe(outer, { childList: true });
    }
  }

  function request(): void {
    if (timer !== undefined || signal.aborted) return;
    timer = setTimeout(() => whenIdle(view, run), Math.max(BURST_MS, notBefore - performance.now()));
  }

  function run(): void {
    if (signal.aborted) return;
    if (document.visibilityState === 'hidden')
      return document.addEventListener('visibilitychange', run, { once: true, signal });
    timer = undefined;
    const began = performance.now();
    void changed().finally(() => {
      const now = performance.now();
      notBefore = now + Math.min((now - began) / BUSY_SHARE, LONGEST_PAUSE_MS);
    });
  }

  function stop(): void {
    observer.disconnect();
    sizes.disconnect();
  }

  signal.addEventListener('abort', () => [stop(), clearTimeout(timer)], { once: true });
  return { watch, request };
}

function whenIdle(view: Window, run: () => void): void {
  view.requestIdleCallback(run, { timeout: LONGEST_WAIT_MS });
}
