import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Contestant, Task } from './contestant';
import { inSeconds } from './in-words';

const execute = promisify(execFile);

/** The text is repeated to this length, so that starting a program does not drown searching. UTF-16 units. */
const LEAST_UNITS = 32_000_000;
/** A program that needs so many times longer for the names than for the text tells nothing about the text. */
const MOST_READING = 20;

type Files = { folder: string; names: string; text: string; empty: string; units: number };

/** A program of the machine; started, it is ready to search or a string says why it is not. */
export type Native = { name: string; start: (task: Task) => Promise<Contestant | string> };

export const RIPGREP: Native = { name: 'ripgrep -F -f', start: ripgrep };
export const PYTHON: Native = { name: 'python3 ahocorasick', start: python };

function writeFiles({ names, texts }: Task): Files {
  const folder = mkdtempSync(join(tmpdir(), 'sourcenote-bench-'));
  const once = texts.join('\n');
  const text = `${once}\n`.repeat(Math.ceil(LEAST_UNITS / once.length));
  const [nameFile, textFile, empty] = ['names', 'text', 'empty'].map((file) => join(folder, file));
  writeFileSync(nameFile!, `${names.join('\n')}\n`);
  writeFileSync(textFile!, text);
  writeFileSync(empty!, '');
  return { folder, names: nameFile!, text: textFile!, empty: empty!, units: text.length };
}

/** Runs a command line, whose output goes nowhere, and says what processor time it took; `times` is in POSIX. */
const TIMED = '"$@" > /dev/null; times';
/** What `times` says on its second line of the programs that were run, as in "0m1.250s 0m0.020s". */
const CHILDREN_TIMES = /\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s/;

/** Milliseconds of processor time: what else the machine does makes a program wait. */
async function processorTime(command: readonly string[], patience: number): Promise<number> {
  // Bash tells milliseconds, other shells hundredths of a second.
  const shell = existsSync('/bin/bash') ? '/bin/bash' : 'sh';
  const { stdout } = await execute(shell, ['-c', TIMED, shell, ...command], { timeout: patience });
  const [, ...numbers] = CHILDREN_TIMES.exec(stdout)!;
  const [minutes, seconds, systemMinutes, systemSeconds] = numbers.map(Number);
  return ((minutes! + systemMinutes!) * 60 + seconds! + systemSeconds!) * 1000;
}

/** Searching the text, less what the same takes with an empty one: starting, and reading the names. */
async function ripgrep(task: Task): Promise<Contestant | string> {
  if (spawnSync('rg', ['--version']).status !== 0) return 'not installed';
  const { folder, names, text, empty, units } = writeFiles(task);
  const search = (file: string) =>
    processorTime(['rg', '--no-config', '-j1', '-F', '-f', names, '--count-matches', file], task.patience);
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    const reading = await search(empty);
    const searching = (await search(text)) - reading;
    if (searching * MOST_READING < reading) {
      close();
      return `reads the names for ${inSeconds(reading)}, in which the search is lost`;
    }
    return {
      buildMilliseconds: reading,
      run: async () => {
        const idle = await search(empty);
        return units / (Math.max(1, (await search(text)) - idle) / 1000);
      },
      close,
    };
  } catch {
    close();
    return `did not search in ${inSeconds(task.patience)}`;
  }
}

/** Answers each line, a number of seconds, with the code points a second of searching for so long. */
const SCRIPT = `
import sys, time, ahocorasick
automaton = ahocorasick.Automaton()
with open(sys.argv[1], encoding='utf-8') as names:
    for name in names.read().split('\\n'):
        if name: automaton.add_word(name, len(name))
automaton.make_automaton()
with open(sys.argv[2], encoding='utf-8') as file: texts = [file.read(40000) for _ in range(50)]
print('ready', flush=True)
at = 0
for line in sys.stdin:
    start, before, units = time.perf_counter(), time.process_time(), 0
    while time.perf_counter() - start < float(line):
        for _ in automaton.iter(texts[at]): pass
        units += len(texts[at])
        at = (at + 1) % len(texts)
    print(units / min(time.perf_counter() - start, time.process_time() - before), flush=True)
`;
/** The system's own besides, since a version manager may stand before it. */
const PYTHONS = ['python3', '/usr/bin/python3'];

async function python(task: Task): Promise<Contestant | string> {
  const command = PYTHONS.find((one) => spawnSync(one, ['-c', 'import ahocorasick']).status === 0);
  if (command === undefined) return 'not installed';
  const { folder, names, text } = writeFiles(task);
  const start = performance.now();
  const child = spawn(command, ['-c', SCRIPT, names, text], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface(child.stdout);
  const close = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [said] = (await once(lines, 'line', { signal: AbortSignal.timeout(task.patience) })) as [string];
    if (said !== 'ready') throw new Error(said);
  } catch {
    close();
    return `did not build in ${inSeconds(task.patience)}`;
  }
  return {
    buildMilliseconds: performance.now() - start,
    run: async (milliseconds) => {
      const answered = once(lines, 'line');
      child.stdin.write(`${milliseconds / 1000}\n`);
      const [speed] = (await answered) as [string];
      return Number(speed);
    },
    close,
  };
}
