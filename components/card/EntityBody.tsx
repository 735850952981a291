import type { MapFile } from '@/utils/reading/card/map';
import type { CardView } from '@/utils/reading/card/view';
import { Changes } from './Changes';
import { Facts } from './Facts';
import { MapFigure } from './MapFigure';
import { Statuses } from './Statuses';
import { ThenAndNow } from './ThenAndNow';

/** Of these, who owns and pays for them comes before the lists they stand on. */
const FACTS_FIRST: ReadonlySet<string> = new Set(['agency', 'outlet', 'company', 'country', 'territory']);

/** A card about somebody or something. */
export function EntityBody({
  view,
  map,
  titleId,
}: {
  view: CardView;
  map: MapFile | 'pending' | undefined;
  titleId: string;
}) {
  const facts = <Facts rows={view.facts} />;
  const statuses = <Statuses rows={view.statuses} noStatus={view.noStatus} />;
  const factsFirst = FACTS_FIRST.has(view.kindKey) || view.statuses.length === 0;
  return (
    <>
      <h2 id={titleId}>{view.title}</h2>
      {view.native.length > 0 && (
        <p class="native">
          {view.native.map(({ text, lang }) => (
            <span key={`${lang} ${text}`} lang={lang} dir="auto">
              {text}
            </span>
          ))}
        </p>
      )}
      <p class="summary">{view.summary}</p>
      {view.map && map && <MapFigure map={view.map} file={map} publishedOn={view.publishedOn} />}
      {view.thenAndNow && <ThenAndNow {...view.thenAndNow} />}
      {factsFirst && facts}
      {statuses}
      {!factsFirst && facts}
      <Changes lines={view.changes} />
    </>
  );
}
