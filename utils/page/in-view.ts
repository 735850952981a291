import type { EntityId } from '@/utils/knowledge';
import { MARK_SCORE } from './marks/choose-marks';
import type { Article } from './reader';

/** Blocks come and go in bursts while the reader scrolls. Milliseconds. */
const BURST_MS = 120;

/**
 * Tells which entities the text within the viewport names, in reading order, whenever that changes, until the
 * function it gives is called. The browser watches; nothing is measured while the page scrolls.
 */
export function watchInView({ text, answer }: Article, tell: (entities: EntityId[]) => void): () => void {
  const byElement = new Map<Element, number[]>();
  const entities = new Map<number, EntityId[]>();
  for (const { block, entity, score } of answer.annotation.mentions) {
    if (score < MARK_SCORE) continue;
    const known = entities.get(block);
    if (known) known.push(entity);
    else entities.set(block, [entity]);
  }
  for (const block of entities.keys()) {
    const element = text.blocks[block]?.pieces[0]?.node.parentElement;
    if (element) byElement.set(element, [...(byElement.get(element) ?? []), block]);
  }

  const seen = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  const report = () => {
    timer = undefined;
    const blocks = [...seen].flatMap((element) => byElement.get(element) ?? []).toSorted((a, b) => a - b);
    const now = [...new Set(blocks.flatMap((block) => entities.get(block) ?? []))];
    if (now.join() === last) return;
    last = now.join();
    tell(now);
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) seen.add(target);
      else seen.delete(target);
    }
    timer ??= setTimeout(report, BURST_MS);
  });
  for (const element of byElement.keys()) observer.observe(element);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
