import { parseArgs } from 'node:util';
import { loadPack } from './annotate/load-pack';
import { randomFrom } from './bench/random';
import { drawStatements, statementLine } from './pack/draw';

const HELP = `npm run pack:draw [-- options]
Draws statements and entries in lists at random, to be checked again from a second source.
  --pack <id>    the folder under packs/ (world-affairs)
  --count <n>    how many (100)
  --seed <n>     the same number draws the same statements from the same pack (1)`;

const { values } = parseArgs({
  options: {
    pack: { type: 'string', default: 'world-affairs' },
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else {
  const pack = loadPack(values.pack);
  const drawn = drawStatements(pack, Number(values.count), randomFrom(Number(values.seed)));
  drawn.forEach((one, at) => console.log(`${at + 1}. ${statementLine(pack, one)}`));
}
