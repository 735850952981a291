/** What the card about a note says besides the words all cards share, in English. */
export const noteEn = {
  kind: 'Note on a legal status',
  concerns: 'Concerns',
  noRegister: 'It names no register.',
  /** A duty younger than the article. */
  later: (on: string) => `The duty came later, ${on}.`,
  notInPack: (who: string) =>
    `“${who}” is not in this pack, which keeps nothing on private persons. This tells the law and the register only.`,
  accurate: 'The note was accurate when published.',
  suspended: (on: string) => `This status was suspended ${on}.`,
  lifted: (on: string) => `This status was lifted ${on}.`,
  noEntry: (day: string) => `The pack of ${day} has no such entry.`,
};

/** The shape both catalogues have. */
export type NoteStrings = typeof noteEn;
