import {
  MAP_HEIGHT,
  MAP_WIDTH,
  type AreaCode,
  type AreaState,
  type CardMap,
  type MapFile,
} from '@/utils/reading/card/map';
import { useCardWords } from './card-words';

/** Areas in the order they are drawn: what matters most lies on top. */
const ORDER: readonly AreaState[] = ['left', 'partial', 'joined', 'on'];

type Props = { map: CardMap; file: MapFile | 'pending'; publishedOn: string | undefined };

/** A map, and a legend where colours need one. Its place is kept while it comes. */
export function MapFigure({ map, file, publishedOn }: Props) {
  return (
    <figure class="map" data-about={map.about}>
      <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="img" aria-label={map.alt}>
        {file !== 'pending' && <Drawing map={map} file={file} />}
      </svg>
      {map.about === 'members' && <Legend map={map} publishedOn={publishedOn} />}
    </figure>
  );
}

function Drawing({ map, file }: { map: CardMap; file: MapFile }) {
  const stateOf = (code: AreaCode) => map.areas[code];
  const codes = Object.keys(file.shapes);
  const named = ORDER.flatMap((state) => codes.filter((code) => stateOf(code) === state));
  const others = codes.filter((code) => stateOf(code) === undefined);
  const rings = Object.entries(file.rings ?? {}).filter(([code]) => stateOf(code) !== undefined);
  const point = map.point === undefined ? undefined : file.points?.[map.point];
  return (
    <>
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="7" height="7" />
          <rect class="hatch-line" width="3" height="7" />
        </pattern>
      </defs>
      <path class="land" d={file.land + others.map((code) => file.shapes[code]).join('')} />
      {named.map((code) => (
        <path key={code} class={`area ${stateOf(code)}`} d={file.shapes[code]} />
      ))}
      {file.disputed !== undefined && <path class="disputed" d={file.disputed} />}
      {rings.map(([code, [x, y]]) => (
        <circle
          key={code}
          class={map.about === 'members' ? `dot ${stateOf(code)}` : 'ring'}
          cx={x}
          cy={y}
          r={map.about === 'members' ? 5 : 16}
        />
      ))}
      {point && rings.length === 0 && <circle class="point" cx={point[0]} cy={point[1]} r={8} />}
    </>
  );
}

function Legend({ map: { areas }, publishedOn }: { map: CardMap; publishedOn: string | undefined }) {
  const { words } = useCardWords();
  const states = new Set(Object.values(areas));
  if (states.size === 1 && states.has('on')) return null;
  const labels: Record<AreaState, string> = {
    on: publishedOn === undefined ? words.map.on : words.map.onBoth(publishedOn),
    joined: words.map.joined,
    left: words.map.left,
    partial: words.map.partial,
  };
  return (
    <figcaption>
      {ORDER.toReversed()
        .filter((state) => states.has(state))
        .map((state) => (
          <span key={state}>
            <svg width="10" height="10" aria-hidden="true">
              <rect class={`area ${state}`} width="10" height="10" rx="2" />
            </svg>
            {labels[state]}
          </span>
        ))}
    </figcaption>
  );
}
