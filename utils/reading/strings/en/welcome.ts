/** What the first-run page says, in English. Its article is in our own words and names what the bundled pack knows. */
export const welcomeEn = {
  title: 'First steps',
  headline: 'The news, with footnotes',
  lead: 'A card says who or what a name is, which official lists it stands on, where, and since when.',
  tryPointer: 'Try it here: rest the pointer on a marked name.',
  tryTouch: 'Try it here: tap a marked name.',
  article: {
    headline: 'Tajikistan calls up reserves as fighting nears its border',
    /** The day of what it tells; cards speak of that day and of today. */
    day: '2021-07-07',
    text: 'Tajikistan has called up reservists to guard its border with Afghanistan, where the Taliban takes more districts by the day. The CSTO would help its member if asked, Foreign Minister Sergei Lavrov said, and Russia’s 201st military base has what it needs, according to TASS. NATO forces are due to leave within weeks.',
    note: 'The Taliban is a terrorist organization banned in Russia.',
  },
  legend: 'What the lines under words mean',
  marks: {
    name: 'a name',
    outlet: 'a news medium or agency',
    status: 'a name with a legal status',
    disclaimer: 'a note that a law demands',
  },
  stepsTitle: 'Good to know',
  steps: {
    keys: {
      title: 'Keys',
      of: {
        'next-name': 'next name',
        'previous-name': 'the one before',
        'open-card': 'its card',
        'close-card': 'close',
      } as Record<string, string>,
    },
    selection: {
      title: 'Any word, any page',
      text: 'Select it and choose “Look up …” in its menu. Nothing runs on that page otherwise.',
    },
    button: {
      title: 'The button in the toolbar',
      text: 'Looks up any name, and lists the names and the notes of the page in front. If you do not see it, it waits behind the puzzle piece.',
    },
    sites: {
      title: 'Where it runs',
      text: 'By itself on the sites of the news media in its pack. Elsewhere you decide in the popup: once, always, or on every site.',
    },
    privacy: {
      title: 'What leaves this browser',
      text: 'Nothing. Pages are read here, with a pack of facts that came along; every fact has its source and its day.',
    },
  },
  notAllowed: 'The browser has not let Sourcenote read news sites yet.',
  allow: 'Allow it',
  refused: 'The browser did not allow it. The popup can ask again, for one site at a time.',
  options: 'Options',
};

/** The shape both catalogues have. */
export type WelcomeStrings = typeof welcomeEn;
