import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { followPage, offerFollowing, parsePageEvent } from './follow';
import type { PageEvent } from './protocol';

/** Two ends of a port: what one posts the other hears, in one turn. */
function portPair(name: string) {
  const ends = [0, 1].map(() => ({
    name,
    heard: [] as ((message: unknown) => void)[],
    closed: [] as (() => void)[],
  }));
  const port = (own: number) => ({
    name,
    onMessage: { addListener: (listener: (message: unknown) => void) => ends[own]!.heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ends[own]!.closed.push(listener) },
    postMessage: (message: unknown) => ends[1 - own]!.heard.forEach((listener) => listener(message)),
    disconnect: () => ends[1 - own]!.closed.forEach((listener) => listener()),
  });
  return [port(0), port(1)] as const;
}

/** A browser whose one tab has our script. */
function connectedTab() {
  let offered: ((port: unknown) => void) | undefined;
  const runtime = browser.runtime as unknown as Record<string, unknown>;
  const tabs = browser.tabs as unknown as Record<string, unknown>;
  vi.spyOn(runtime, 'onConnect', 'get' as never).mockReturnValue({
    addListener: (listener: (port: unknown) => void) => (offered = listener),
    removeListener: () => (offered = undefined),
  });
  tabs['connect'] = (_: number, { name }: { name: string }) => {
    const [panel, page] = portPair(name);
    offered?.(page);
    return panel;
  };
  return () => offered !== undefined;
}

afterEach(() => vi.restoreAllMocks());

describe('a panel that follows a page', () => {
  it('hears it until it stops, and the page then stops watching', () => {
    connectedTab();
    const page = new AbortController();
    const stopped = vi.fn();
    let tell: ((event: PageEvent) => void) | undefined;
    offerFollowing((to) => {
      tell = to;
      return stopped;
    }, page.signal);
    const heard: PageEvent[] = [];
    const stop = followPage(7, { heard: (event) => heard.push(event), lost: () => undefined });
    tell!({ event: 'inView', entities: ['nato'] });
    stop();
    expect(stopped).toHaveBeenCalledOnce();
    tell!({ event: 'changed' });
    expect(heard).toEqual([{ event: 'inView', entities: ['nato'] }]);
  });

  it('learns that the page has gone', () => {
    const isOffered = connectedTab();
    const page = new AbortController();
    const stopped = vi.fn();
    offerFollowing(() => stopped, page.signal);
    const lost = vi.fn();
    followPage(7, { heard: () => undefined, lost });
    page.abort();
    expect(lost).toHaveBeenCalledOnce();
    expect(stopped).toHaveBeenCalledOnce();
    expect(isOffered()).toBe(false);
  });
});

it.each<[unknown, PageEvent | undefined]>([
  [{ event: 'changed' }, { event: 'changed' }],
  [
    { event: 'inView', entities: ['nato', 3] },
    { event: 'inView', entities: ['nato'] },
  ],
  [{ event: 'inView' }, undefined],
  [{ event: 'scrolled' }, undefined],
  ['changed', undefined],
  [null, undefined],
])('%j is read as %j', (message, event) => {
  expect(parsePageEvent(message)).toEqual(event);
});
