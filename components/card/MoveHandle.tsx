import { useRef } from 'preact/hooks';
import { GripIcon } from '@/components/icons/Icon';
import { useCardWords } from './card-words';
import { Tool } from './Tool';

type Move = (by: { dx: number; dy: number }) => void;

/** How far one press of an arrow key moves a card. CSS pixels. */
const STEP = 24;

const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Moves a pinned card: by dragging, and by the arrow keys (WCAG 2.5.7). */
export function MoveHandle({ onMove }: { onMove: Move }) {
  const { words } = useCardWords();
  const last = useRef<{ x: number; y: number } | undefined>(undefined);
  return (
    <Tool
      class="grip"
      label={words.move}
      onKeyDown={(event) => {
        const arrow = ARROWS[event.key];
        if (!arrow) return;
        event.preventDefault();
        onMove({ dx: arrow[0], dy: arrow[1] });
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        if (!last.current) return;
        const { x, y } = last.current;
        last.current = { x: event.clientX, y: event.clientY };
        onMove({ dx: event.clientX - x, dy: event.clientY - y });
      }}
      onPointerUp={() => {
        last.current = undefined;
      }}
      onPointerCancel={() => {
        last.current = undefined;
      }}
    >
      <GripIcon />
    </Tool>
  );
}
