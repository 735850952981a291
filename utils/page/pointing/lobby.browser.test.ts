import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchLobby, type Lobby } from './lobby';

let life: AbortController;
let lobby: Lobby;
let asked: { come: () => void; fail: () => void }[];
let isText: boolean;

beforeEach(() => {
  document.body.innerHTML = '<p>CSTO</p>';
  life = new AbortController();
  asked = [];
  isText = true;
  lobby = watchLobby({
    document,
    signal: life.signal,
    isText: (target) => isText && target.nodeName === 'P',
    entered: () => new Promise<void>((come, fail) => asked.push({ come, fail })),
    isReal: () => true,
  });
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

function pointAt(selector: string): void {
  const event = new PointerEvent('pointerover', {
    bubbles: true,
    pointerType: 'mouse',
    clientX: 7,
    clientY: 9,
  });
  document.querySelector(selector)!.dispatchEvent(event);
}

test('asks once when the hand comes to the text', () => {
  pointAt('body');
  expect(asked).toHaveLength(0);
  pointAt('p');
  pointAt('body');
  pointAt('p');
  expect(asked).toHaveLength(1);
  expect(lobby.first().pointer).toEqual({ x: 7, y: 9 });
});

test('sees a hand that was there before the text was known', () => {
  isText = false;
  pointAt('p');
  lobby.look();
  expect(asked).toHaveLength(0);
  isText = true;
  lobby.look();
  expect(asked).toHaveLength(1);
});

test.each(['come', 'fail'] as const)('asks the next hand again where nothing opened: %s', async (how) => {
  pointAt('p');
  asked[0]![how]();
  await Promise.resolve();
  pointAt('p');
  expect(asked).toHaveLength(2);
});

test('is over with its signal', () => {
  pointAt('body');
  life.abort();
  pointAt('p');
  lobby.look();
  expect(asked).toHaveLength(0);
});
