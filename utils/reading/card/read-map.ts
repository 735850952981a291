import { MAP_FORMAT_VERSION, type MapFile } from './map';

/** A file that has only the name of another: bodies with members all over the world share one drawing. */
export type MapAlias = { formatVersion: typeof MAP_FORMAT_VERSION; same: string };

/** Names of map files: what a page asks for goes into an address. */
const NAME = /^(?:country\/[A-Z]{2}|entity\/[a-z0-9-]{1,80}|world)$/;

/**
 * The map of that name, following one alias. `read` gives the JSON data of a file under `/maps/`, and may reject
 * where there is none. `undefined` when there is no such map, or one of another format.
 */
export async function readMap(
  name: string,
  read: (name: string) => Promise<unknown>,
): Promise<MapFile | undefined> {
  if (!NAME.test(name)) return undefined;
  try {
    const file = await read(name);
    if (!isCurrent(file)) return undefined;
    if (!isAlias(file)) return file;
    const same = NAME.test(file.same) ? await read(file.same) : undefined;
    return isCurrent(same) && !isAlias(same) ? same : undefined;
  } catch {
    return undefined;
  }
}

function isCurrent(file: unknown): file is MapFile | MapAlias {
  return (
    typeof file === 'object' &&
    file !== null &&
    'formatVersion' in file &&
    file.formatVersion === MAP_FORMAT_VERSION
  );
}

function isAlias(file: MapFile | MapAlias): file is MapAlias {
  return 'same' in file;
}
