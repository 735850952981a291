type WithNavigation = { navigation?: EventTarget };

/**
 * Calls back when the page has another address without having been loaded anew. `navigate` comes before the address
 * changes and is of no use; `navigatesuccess` and `currententrychange` come after.
 * https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-api-events
 */
export function watchAddress(view: Window, changed: () => void, signal: AbortSignal): void {
  let last = addressOf(view);
  const compare = () => {
    const now = addressOf(view);
    if (now === last) return;
    last = now;
    changed();
  };
  const { navigation } = view as WithNavigation;
  for (const type of ['navigatesuccess', 'currententrychange'])
    navigation?.addEventListener(type, compare, { signal, passive: true });
  view.addEventListener('popstate', compare, { signal, passive: true });
}

/** A fragment is a place on the same page. */
function addressOf({ location }: Window): string {
  return `${location.origin}${location.pathname}${location.search}`;
}
