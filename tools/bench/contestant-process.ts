import type { Answer, Order } from './contestant-messages';
import { MATCHERS } from './matchers';
import { stopwatch } from './median';

let texts: readonly string[] = [];
let next = 0;
let count: (text: string) => number = () => 0;

function answer(order: Order): Answer {
  if (order.order === 'build') {
    const matcher = MATCHERS.find(({ name }) => name === order.matcher)!;
    texts = order.texts;
    const elapsed = stopwatch();
    count = matcher.build(order.names);
    // A pattern is compiled only when it is first used.
    count(texts[0]!);
    return { answer: 'built', milliseconds: elapsed() };
  }
  let units = 0;
  const elapsed = stopwatch();
  for (const end = performance.now() + order.milliseconds; performance.now() < end;) {
    const text = texts[next]!;
    next = (next + 1) % texts.length;
    count(text);
    units += text.length;
  }
  return { answer: 'ran', milliseconds: elapsed(), units };
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
