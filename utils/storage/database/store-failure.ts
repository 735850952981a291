/** Why nothing can be kept. Told to the reader in options. */
export type StoreFailure =
  /** The browser keeps no database here: private windows, "never remember history", a policy. */
  | 'refused'
  /** The disk, or the share of it that the browser gives us, is full. */
  | 'quota'
  /** An older window of ours holds the database and does not let go. */
  | 'blocked'
  /** A newer version of the extension made it; it is left as it is. */
  | 'future'
  /** The browser cannot read its own file. */
  | 'broken';

/** A newer version of the extension has been here. */
export class FutureDatabase extends Error {
  override name = 'FutureDatabase';
}

/** The database did not open in time. */
export class DatabaseBlocked extends Error {
  override name = 'DatabaseBlocked';
}

/** There is no generation where there was one: somebody cleared the site's data while the worker was awake. */
export class NothingInstalled extends Error {
  override name = 'NothingInstalled';
}

const FAILURES: Readonly<Record<string, StoreFailure>> = {
  FutureDatabase: 'future',
  VersionError: 'future',
  DatabaseBlocked: 'blocked',
  TimeoutError: 'blocked',
  QuotaExceededError: 'quota',
  // Firefox in windows that remember nothing; Chromium when cookies and site data are blocked.
  InvalidStateError: 'refused',
  SecurityError: 'refused',
  MissingAPIError: 'refused',
  InvalidAccessError: 'refused',
};

/** Reads the reason out of what a database threw; Dexie wraps one error in another. */
export function storeFailureOf(error: unknown): StoreFailure {
  for (let cause = error, depth = 0; cause instanceof Object && depth < DEEPEST; depth += 1) {
    const { name, message, inner } = cause as { name?: string; message?: string; inner?: unknown };
    const failure = FAILURES[name ?? ''];
    if (failure) return failure;
    if (/quota/i.test(message ?? '')) return 'quota';
    if (/did not allow mutations/i.test(message ?? '')) return 'refused';
    cause = inner;
  }
  return 'broken';
}

/** Dexie nests once or twice. */
const DEEPEST = 5;
