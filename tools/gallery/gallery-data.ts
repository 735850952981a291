import type { Pack } from '@/utils/knowledge';
import { cardCatalogueEn } from '@/utils/reading/strings/en/card-catalogue';
import { cardMap, type MapFile } from '@/utils/reading/card/map';
import { dossierIn } from './dossier-in';
import { SCENES, type GalleryData } from './scene';

/** What the gallery's page is drawn from: the scenes with their dossiers and maps. */
export async function galleryData(
  pack: Pack,
  { map, only }: { map: (file: string) => Promise<MapFile | undefined>; only: string[] | undefined },
): Promise<GalleryData> {
  const scenes = SCENES.filter(({ name }) => only === undefined || only.includes(name));
  const data: GalleryData = { today: '2026-11-25', scenes, dossiers: {}, maps: {} };
  for (const id of new Set([
    'taliban',
    'ru-terrorist',
    ...scenes.flatMap(({ show, trail = [] }) => [show, ...trail]),
  ])) {
    const dossier = dossierIn(pack, id);
    if (!dossier) continue;
    data.dossiers[id] = dossier;
    const wanted = cardMap(dossier, { catalogue: cardCatalogueEn, days: { today: data.today } });
    const file = wanted && (await map(wanted.file));
    if (wanted && file) data.maps[wanted.file] = file;
  }
  return data;
}
