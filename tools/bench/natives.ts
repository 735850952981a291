import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The text is repeated to this length, so that starting a program does not drown searching. UTF-16 units. */
const LEAST_UNITS = 16_000_000;

/** A program of the machine. `run` resolves to UTF-16 units a second, and starts the program once. */
export type Native = { run: () => Promise<number>; close: () => void };

type Task = { names: readonly string[]; texts: readonly string[]; patience: number };
type Files = { names: string; text: string; empty: string; units: number; patience: number };

/** The programs that are installed, each ready to run, or why it is not. */
export async function startNatives({ names, texts, patience }: Task): Promise<[string, Native | string][]> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcenote-bench-'));
  const once = texts.join('\n');
  const text = `${once}\n`.repeat(Math.ceil(LEAST_UNITS / once.length));
  const files: Files = {
    names: join(folder, 'names'),
    text: join(folder, 'text'),
    empty: join(folder, 'empty'),
    units: text.length,
    patience,
  };
  writeFileSync(files.names, `${names.join('\n')}\n`);
  writeFileSync(files.text, text);
  writeFileSync(files.empty, '');
  const started: [string, Native | string][] = [
    ['ripgrep -F -f', await ripgrep(files)],
    ['python3 ahocorasick', await python(files)],
  ];
  let open = started.filter(([, native]) => typeof native !== 'string').length;
  const close = () => {
    open -= 1;
    if (open <= 0) rmSync(folder, { recursive: true, force: true });
  };
  if (open === 0) close();
  return started.map(([name, native]) => [name, typeof native === 'string' ? native : { ...native, close }]);
}

/**
 * Searching the text, less what the same takes with an empty one: starting, and reading the names. Of each the shortest
 * so far, since their difference is far smaller than what a busy machine adds to one of them.
 */
async function ripgrep({ names, text, empty, units, patience }: Files): Promise<Native | string> {
  if (spawnSync('rg', ['--version']).status !== 0) return 'not installed';
  const search = async (file: string) => {
    const start = performance.now();
    // Without matches rg exits with 1.
    await run('rg', ['--no-config', '-j1', '-F', '-f', names, '--count-matches', file], {
      timeout: patience,
    }).catch((error: { code?: unknown }) => {
      if (error.code !== 1) throw error;
    });
    return performance.now() - start;
  };
  let idle = Infinity;
  let busy = Infinity;
  return tried({
    run: async () => {
      idle = Math.min(idle, await search(empty));
      busy = Math.min(busy, await search(text));
      return units / (Math.max(1, busy - idle) / 1000);
    },
    close: () => undefined,
  });
}

/** Seconds of the search alone; what is found is counted as it is iterated. */
const PYTHON = `
import sys, time, ahocorasick
automaton = ahocorasick.Automaton()
with open(sys.argv[1], encoding='utf-8') as names:
    for name in names.read().split('\\n'):
        if name: automaton.add_word(name, len(name))
automaton.make_automaton()
with open(sys.argv[2], encoding='utf-8') as file: text = file.read()
start, before = time.perf_counter(), time.process_time()
found = sum(1 for _ in automaton.iter(text))
print(min(time.perf_counter() - start, time.process_time() - before))
`;
/** The system's own besides, since a version manager may stand before it. */
const PYTHONS = ['python3', '/usr/bin/python3'];

async function python({ names, text, units, patience }: Files): Promise<Native | string> {
  const command = PYTHONS.find((one) => spawnSync(one, ['-c', 'import ahocorasick']).status === 0);
  if (command === undefined) return 'not installed';
  return tried({
    run: async () => {
      const { stdout } = await run(command, ['-c', PYTHON, names, text], { timeout: patience });
      return units / Number(stdout);
    },
    close: () => undefined,
  });
}

async function tried(native: Native): Promise<Native | string> {
  try {
    await native.run();
    return native;
  } catch (error) {
    return (error as { killed?: boolean }).killed ? 'takes too long' : String(error).split('\n')[0]!;
  }
}
