/** What options says about what is kept and where it can be taken, in English. */
export const dataEn = {
  use: 'Kept on this device',
  entries: (count: string) => `${count} entries of packs`,
  lookups: (count: string) => `${count} look-ups`,
  answers: (count: string) => `${count} answers of Wikipedia`,
  bytes: (size: string) => `about ${size} on disk`,
  take: 'Take it along',
  takeHint: 'Your choices, the list of your packs and your look-ups, as one file.',
  export: 'Save to a file',
  import: 'Bring back from a file',
  preview: 'What is in the file',
  choices: (count: string) => `${count} choices, which take the place of yours`,
  packHere: 'is here',
  packFetch: (host: string) => `will be fetched from ${host}`,
  packFile: 'came from a file: choose it again under “Packs”',
  accept: 'Bring it back',
  decline: 'Leave it',
  imported: 'Brought back',
  packFailed: (title: string) => `${title} could not be fetched.`,
  bad: 'The file could not be read, and nothing was changed:',
  failed: 'That did not work. Nothing was changed.',
  clear: 'Clear',
  clearHint: 'What comes with Sourcenote stays.',
  clearWhat: {
    answers: 'Answers of Wikipedia',
    packs: 'Added packs',
    everything: 'Everything, choices too',
  },
  sure: 'Really clear',
  cleared: 'Cleared',
};

/** The shape both catalogues have. */
export type DataStrings = typeof dataEn;
