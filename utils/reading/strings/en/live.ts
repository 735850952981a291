/** What is said about look-ups outside the packs, in English. */
export const liveEn = {
  setting: 'Ask Wikipedia and Wikidata about names that no pack has',
  settingHint:
    'They then see the name and your network address, and nothing of the page. Answers are kept on this device.',
  off: 'no',
  asking: 'each time I say so',
  always: 'always when I look a name up',
  notAllowed: 'The browser did not allow it.',
  privacy: 'With these settings names you look up may be sent to Wikipedia and Wikidata, and nothing else.',
  title: 'Outside the packs',
  ask: (name: string) => `Ask Wikipedia about “${name}”`,
  askHint: 'Wikipedia and Wikidata will see this name and your network address.',
  looking: 'Asking Wikipedia …',
  none: (name: string) => `Wikipedia has no article “${name}”.`,
  offline: 'There is no network.',
  failed: 'Wikipedia did not answer.',
  busy: 'Wikipedia asks to be left alone for a while.',
  retry: 'Try again',
  near: (title: string) => `There is no article of that name; this is the nearest: ${title}.`,
  ambiguous: 'The name can mean several things; Wikipedia lists them.',
  stale: 'An older answer; a newer one is on its way.',
  cached: 'There is no network; this was kept.',
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  revised: (day: string) => `as of ${day}`,
  fetched: (day: string) => `Fetched on ${day}`,
  licence: (name: string) => `Licence: ${name}`,
  notChecked: 'Not from a pack: Sourcenote has not checked it.',
};

/** The shape both catalogues have. */
export type LiveStrings = typeof liveEn;
