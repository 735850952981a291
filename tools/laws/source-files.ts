import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A file of the project. `path` from the root, with forward slashes. */
export type SourceFile = { path: string; text: string };

/** The files git keeps or would keep, that are there, by the ending of their names. */
export function sourceFiles(endings: readonly string[]): SourceFile[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  return list
    .split('\0')
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The modules a TypeScript text imports or re-exports, types included, as written. */
export function importsOf(text: string): string[] {
  const found = text.matchAll(
    /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu,
  );
  return [...found].map(([, plain, dynamic]) => (plain ?? dynamic)!);
}
