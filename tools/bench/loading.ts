import { loadPack } from '@/tools/annotate/load-pack';
import { compileNameIndex, openNameIndex } from '@/utils/recognition/name-index';
import { compileRecogniser, loadRecogniser } from '@/utils/recognition/recogniser';
import { cityNames } from './city-names';
import { timeFirstLoad } from './first-load';
import { inMilliseconds } from './in-words';
import { compare, timeOnce } from './median';
import type { Row, Section } from './section';

const SIZES = [10_000, 100_000, 1_000_000];
const QUICK_SIZES = [10_000, 100_000];
const ROUNDS = 15;
/** Goal at a million names; held at all sizes. */
const BYTES_A_NAME = 64;

/** Compiling, keeping and loading: the index alone at each number of names, then the image of the bundled pack. */
export const loading: Section = {
  name: 'loading',
  async measure({ quick, say }) {
    say('compiling and loading');
    const names = cityNames();
    const rows = (quick ? QUICK_SIZES : SIZES).flatMap((size) => indexRows(names.slice(0, size)));
    return [...rows, ...(await imageRows())];
  },
};

function indexRows(names: readonly string[]): Row[] {
  const at = `${names.length.toLocaleString('en')} names`;
  const forms = names.map((text, form) => ({ text, form }));
  const { milliseconds, result: buffer } = timeOnce(() => compileNameIndex(forms));
  const load = compare(
    ROUNDS,
    () => openNameIndex(buffer),
    () => buffer.slice(0),
  );
  return [
    {
      what: `index of ${at}, load, checksum included`,
      figure: { value: load.ratio, unit: '×' },
      goal: { atLeast: 1 },
      measured: inMilliseconds(load.first),
      compared: `copying the buffer ${inMilliseconds(load.second)}`,
    },
    {
      what: `index of ${at}, size`,
      figure: { value: buffer.byteLength / names.length, unit: 'bytes' },
      goal: { atMost: BYTES_A_NAME },
      measured: `${(buffer.byteLength / 1e6).toFixed(1)} MB`,
    },
    {
      what: `index of ${at}, compile`,
      figure: { value: milliseconds, unit: 'ms' },
      measured: `${Math.round(names.length / milliseconds).toLocaleString('en')} names/ms`,
    },
  ];
}

async function imageRows(): Promise<Row[]> {
  const pack = loadPack('world-affairs');
  const { milliseconds, result: image } = timeOnce(() => compileRecogniser([pack]));
  const size = `${(image.byteLength / 1e6).toFixed(1)} MB`;
  const what = `image of the bundled pack, ${pack.entities.length.toLocaleString('en')} entities`;
  const load = compare(
    ROUNDS,
    () => loadRecogniser(image),
    () => image.slice(0),
  );
  const first = await timeFirstLoad(image);
  return [
    { what: `${what}, compile`, figure: { value: milliseconds, unit: 'ms' }, measured: size },
    {
      what: `${what}, load`,
      figure: { value: load.ratio, unit: '×' },
      measured: inMilliseconds(load.first),
      compared: `copying the buffer ${inMilliseconds(load.second)}`,
    },
    {
      what: `${what}, load in a process just started`,
      figure: { value: first.copying / first.opening, unit: '×' },
      measured: inMilliseconds(first.opening),
      compared: `copying the buffer ${inMilliseconds(first.copying)}`,
    },
  ];
}
