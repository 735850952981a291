/**
 * Source of a script that a page runs: it notes when the pointer moved last, and when a card of ours was first painted
 * at a spot. The card's root is closed to pages, but what lies at a point is not. Times are of `performance.now()`.
 */
export const CARD_CLOCK = `
  window.clock = { spot: undefined, moved: undefined, from: undefined, painted: undefined };
  addEventListener('pointermove', () => {
    clock.moved = performance.now();
    clock.from = undefined;
  }, true);
  clock.isCardAt = ({ x, y }) => document.elementFromPoint(x, y)?.localName === 'sourcenote-card';
  clock.spotOfCard = () => {
    const spots = [];
    for (let x = 5; x < innerWidth; x += 10)
      for (let y = 5; y < innerHeight; y += 10) if (clock.isCardAt({ x, y })) spots.push({ x, y });
    return spots[spots.length >> 1];
  };
  const channel = new MessageChannel();
  // Sent before a frame is painted, it arrives when it has been.
  channel.port1.onmessage = () => (clock.painted ??= performance.now());
  const tick = () => {
    // The extension looks at where the pointer went in this frame too, and begins to wait.
    if (clock.moved !== undefined) clock.from ??= performance.now();
    if (clock.spot && clock.painted === undefined && clock.isCardAt(clock.spot)) channel.port2.postMessage(0);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
`;
