import type { Timeline } from '@/utils/reading/card/timeline';
import { useCardWords } from './card-words';

/** Within this share of an end, the word "this article" would stick out of the strip. */
const EDGE = 0.14;

/** The strip in full, with the article and the years. The sentences below say the same. */
export function TimelineStrip({ timeline }: { timeline: Timeline }) {
  const { words } = useCardWords();
  const { article, labels } = timeline;
  const last = labels.at(-1);
  const hasRoom = last === undefined || last.at < 1 - 2 * EDGE;
  return (
    <svg class="strip" width="100%" height={article === undefined ? 26 : 44} aria-hidden="true">
      <svg y={article === undefined ? 0 : 18} width="100%" height="26" overflow="visible">
        <Bar timeline={timeline} height={6} />
        {labels.map(({ at, text, anchor }) => (
          <text key={text} x={percent(at)} y="24" text-anchor={anchor}>
            {text}
          </text>
        ))}
        {hasRoom && (
          <text x="100%" y="24" text-anchor="end">
            {words.today}
          </text>
        )}
      </svg>
      {article !== undefined && (
        <text class="article" x={percent(article)} y="10" text-anchor={anchorOf(article)}>
          {words.thisArticle}
        </text>
      )}
    </svg>
  );
}

/** The strip of one line among others. */
export function TimelineBar({ timeline }: { timeline: Timeline }) {
  return (
    <svg class="bar-only" width="100%" height="10" overflow="visible" aria-hidden="true">
      <svg y="3" width="100%" height="4" overflow="visible">
        <Bar timeline={timeline} height={4} />
      </svg>
    </svg>
  );
}

function Bar({ timeline: { stretches, article }, height }: { timeline: Timeline; height: number }) {
  const middle = height / 2;
  return (
    <>
      <rect class="track" width="100%" height={height} rx={middle} />
      {stretches.map(({ from, to, state }) =>
        state === 'in-force' || state === 'contested' ? (
          <rect
            key={from}
            class={state}
            x={percent(from)}
            width={percent(to - from)}
            height={height}
            rx={middle}
          />
        ) : (
          <line key={from} class={state} x1={percent(from)} x2={percent(to)} y1={middle} y2={middle} />
        ),
      )}
      {article !== undefined && (
        <circle class="mark" cx={percent(article)} cy={middle} r={height === 6 ? 6 : 3.5} />
      )}
    </>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at < EDGE) return 'start';
  return at > 1 - EDGE ? 'end' : 'middle';
}
