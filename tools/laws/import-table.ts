/** What each room may import besides its own files and packages: the first room that begins a path rules it. */
export const IMPORT_TABLE: readonly { room: string; may: readonly string[]; platform?: 'pure' }[] = [
  { room: 'utils/knowledge', may: [], platform: 'pure' },
  { room: 'utils/recognition', may: ['utils/knowledge'], platform: 'pure' },
  { room: 'utils/reading', may: ['utils/knowledge', 'utils/recognition/annotation'], platform: 'pure' },
  { room: 'utils/page', may: ['utils/knowledge', 'utils/reading', 'utils/recognition/annotation'] },
  { room: 'utils/storage', may: ['utils/knowledge', 'utils/recognition/annotation'] },
  { room: 'utils/live', may: ['utils/knowledge'] },
  { room: 'utils/messages', may: ['utils/knowledge', 'utils/recognition/annotation'] },
  {
    room: 'utils/background',
    may: [
      'utils/knowledge',
      'utils/recognition',
      'utils/reading',
      'utils/storage',
      'utils/live',
      'utils/messages',
    ],
  },
  { room: 'components', may: ['utils/knowledge', 'utils/reading', 'utils/recognition/annotation'] },
  { room: 'entrypoints', may: ['utils', 'components'] },
  {
    room: 'tools',
    may: ['utils/knowledge', 'utils/recognition', 'utils/reading', 'utils/page', 'components'],
  },
  { room: 'e2e', may: ['tools', 'utils'] },
];

/** Packages a room may not use: `browser` is the extension's, and pure rooms have neither page nor browser. */
const EXTENSION_ROOMS = ['utils/storage', 'utils/messages', 'utils/background', 'entrypoints', 'e2e'];

const TEST = /(?:\.browser)?\.test\.tsx?$|\.e2e\.ts$|\/testing\//;

/** Why a file may not import a module; `undefined` when it may. Tests may reach further for their tools. */
export function importFault(path: string, specifier: string): string | undefined {
  const law = IMPORT_TABLE.find(({ room }) => path.startsWith(`${room}/`));
  if (!law) return undefined;
  if (specifier.startsWith('../')) return 'climbs out of its folder; write @/…';
  if (specifier.startsWith('./')) return undefined;
  if (!specifier.startsWith('@/')) return packageFault(path, specifier);
  if (TEST.test(path)) return undefined;
  const target = specifier.slice(2);
  const own = entrypointOf(path) ?? law.room;
  if (isWithin(target, own) || law.may.some((room) => isWithin(target, room))) return undefined;
  return `${law.room} may not import ${target}`;
}

function packageFault(path: string, specifier: string): string | undefined {
  if (!/^wxt\b/.test(specifier) || TEST.test(path)) return undefined;
  return EXTENSION_ROOMS.some((room) => path.startsWith(`${room}/`))
    ? undefined
    : 'takes the browser as an argument, not from WXT';
}

/** Entry points share nothing with each other: each is a room of its own. */
function entrypointOf(path: string): string | undefined {
  return /^(entrypoints\/[^/]+)\//.exec(path)?.[1];
}

function isWithin(target: string, room: string): boolean {
  return target === room || target.startsWith(`${room}/`);
}
