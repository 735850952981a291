import type { EntityId } from '@/utils/knowledge';
import { LANGUAGES, type Language } from '@/utils/knowledge/language';

/** Everything a reader can choose. Stored sparse: see `changedSettings`. */
export type Settings = {
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  dwell: number;
  /** How long a card waits for the pointer to come back, in milliseconds. */
  grace: number;
  trigger: 'hover' | 'alt-hover' | 'click';
  which: 'first-per-section' | 'all';
  markStyle: 'quiet' | 'clear';
  textSize: 'small' | 'medium' | 'large';
  theme: 'auto' | 'light' | 'dark';
  language: 'auto' | Language;
  /** Host names without `www.` on which nothing is marked; subdomains count. */
  sitesOff: string[];
  /** Host names without `www.`, beside the outlets', on which the reader wants marks; subdomains count. */
  sitesOn: string[];
  /** Marks on every site that is not switched off. Needs the browser's permission as well. */
  everywhere: boolean;
  /** Entities that are never marked. */
  hiddenEntities: EntityId[];
  /** Whether the toolbar button carries the number of names. */
  badge: boolean;
  /** Lists names that stood in a register without a note, for editors. */
  editorsList: boolean;
  /** Whether look-ups are remembered on this device. */
  history: boolean;
  liveLookups: 'off' | 'ask' | 'always';
};

/** Long enough not to open for a pointer passing by, short enough to be felt as an answer. Milliseconds. */
const DWELL_MS = 250;
/** Time for a hand to cross the gap between the word and its card. Milliseconds. */
const GRACE_MS = 300;
/** A delay beyond this is a card that does not come. Milliseconds. */
export const LONGEST_DELAY_MS = 2000;
/** A list longer than this was not made by hand; it would not fit where browsers sync settings either. */
const MOST_ENTRIES = 1000;

export const DEFAULT_SETTINGS: Settings = {
  dwell: DWELL_MS,
  grace: GRACE_MS,
  trigger: 'hover',
  which: 'first-per-section',
  markStyle: 'quiet',
  textSize: 'medium',
  theme: 'auto',
  language: 'auto',
  sitesOff: [],
  sitesOn: [],
  everywhere: false,
  hiddenEntities: [],
  badge: false,
  editorsList: false,
  history: true,
  liveLookups: 'off',
};

type Readers = { [K in keyof Settings]: (value: unknown) => Settings[K] | undefined };

// Written by hand and not with a schema library: the script on every news page carries it.
const READERS: Readers = {
  dwell: delay,
  grace: delay,
  trigger: oneOf(['hover', 'alt-hover', 'click']),
  which: oneOf(['first-per-section', 'all']),
  markStyle: oneOf(['quiet', 'clear']),
  textSize: oneOf(['small', 'medium', 'large']),
  theme: oneOf(['auto', 'light', 'dark']),
  language: oneOf(['auto', ...LANGUAGES]),
  sitesOff: listOf(/^[^\s/:@]{1,253}$/),
  sitesOn: listOf(/^[^\s/:@]{1,253}$/),
  everywhere: flag,
  hiddenEntities: listOf(/^[a-z0-9-]{1,80}$/),
  badge: flag,
  editorsList: flag,
  history: flag,
  liveLookups: oneOf(['off', 'ask', 'always']),
};

/** The choices one can make, in the order in which they are stored. */
export const SETTING_NAMES = Object.keys(READERS) as (keyof Settings)[];

/** Reads whatever was stored: each value that is not there or makes no sense is the default one. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const from = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const read = SETTING_NAMES.map((name) => [name, READERS[name](from[name]) ?? DEFAULT_SETTINGS[name]]);
  return Object.fromEntries(read) as Settings;
}

/** Only what differs from the defaults, so that a better default reaches everybody who has not chosen. */
export function changedSettings(settings: Settings): Partial<Settings> {
  const changed = SETTING_NAMES.filter((name) => !isSame(settings[name], DEFAULT_SETTINGS[name]));
  return Object.fromEntries(changed.map((name) => [name, settings[name]]));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function delay(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= LONGEST_DELAY_MS ? Math.round(value) : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function oneOf<const T extends string>(choices: readonly T[]): (value: unknown) => T | undefined {
  return (value) => choices.find((choice) => choice === value);
}

function listOf(shape: RegExp): (value: unknown) => string[] | undefined {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const entries = value.filter((entry) => typeof entry === 'string' && shape.test(entry)) as string[];
    return [...new Set(entries)].slice(0, MOST_ENTRIES);
  };
}
