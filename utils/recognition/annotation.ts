import type { EntityId, PartialDate } from '@/utils/knowledge';

/** What part of a page a block of text comes from. */
export type BlockKind =
  'title' | 'heading' | 'paragraph' | 'caption' | 'byline' | 'list-item' | 'note' | 'other';

/**
 * A run of text that reads without a break. `text` is as the page has it (no trimming); all offsets into it
 * are UTF-16 code units.
 */
export type TextBlock = { text: string; kind: BlockKind };

/** An article as the recogniser takes it. `published` is the day, `language` a BCP 47 tag if the page states one. */
export type ArticleText = {
  blocks: TextBlock[];
  language?: string;
  host?: string;
  published?: PartialDate;
};

/** Why a mention was believed, told to the reader by the card's "why". */
export type Reason =
  | { why: 'full-name' }
  | { why: 'acronym' }
  | { why: 'acronym-defined'; as: string }
  | { why: 'after-full'; full: string }
  | { why: 'cue'; word: string }
  | { why: 'related'; names: string[] }
  | { why: 'only-reading' }
  | { why: 'inflected'; base: string };

/** A place in the text that names an entity. `[start, end)` within `blocks[block].text`. */
export type Mention = {
  block: number;
  start: number;
  end: number;
  entity: EntityId;
  /** 0 to 1; marks are drawn from `MARK_SCORE` upwards. */
  score: number;
  reasons: Reason[];
};

/** A sentence or parenthesis that a law demands. Offsets as in `Mention`. */
export type Disclaimer = {
  block: number;
  start: number;
  end: number;
  /** What the note says of whom: terrorist list, extremist, undesirable, foreign agent, plain ban, state media label … */
  claim: DisclaimerClaim;
  /** The register the note refers to, an entity id of kind `list`, when it can be told. */
  list?: EntityId;
  /** ISO 3166-1 alpha-2, or `UN`, `EU`. */
  jurisdiction?: string;
  /** Whom it concerns, where the pack has them and the match is exact. */
  entities: EntityId[];
  /** The text that names whom it concerns, when the pack does not have them. */
  subject?: string;
  /** Further registers the same note names: "undesirable and a foreign agent", "by the US and the EU". */
  also?: { claim: DisclaimerClaim; list?: EntityId; jurisdiction?: string }[];
  /** The mark a footnote stands behind, as compared: `*` for every kind of star. */
  mark?: string;
};

export type DisclaimerClaim =
  | 'terrorist'
  | 'extremist'
  | 'undesirable'
  | 'foreign-agent'
  | 'banned'
  | 'liquidated'
  | 'sanctioned'
  | 'state-media';

/** An outlet or agency named as the source of something. */
export type Quoted = { entity: EntityId; count: number; how: ('quoted' | 'byline' | 'credit')[] };

/** All that recognition says about one article. */
export type Annotation = { mentions: Mention[]; disclaimers: Disclaimer[]; quoted: Quoted[] };

/** An element by which a page says something of itself; all strings as the page has them, cut to length. */
export type PageClue = {
  /** Its local name: `meta`, `link`, `h1`, `time`, … */
  element: string;
  /** Its `property`, `name`, `itemprop` or `rel`. */
  name: string;
  /** Its class and id, where pages note what a date is of. */
  marks: string;
  /** Its `content`, `datetime` or `href`, or the attribute that tells its date. */
  value: string;
  text: string;
};

/** What a page says of itself and its article before anybody has judged it. */
export type PageClues = {
  /** With its query: copies of pages name the original there. */
  url: string;
  language: string;
  title: string;
  /** In document order. */
  elements: PageClue[];
  /** The page's JSON-LD, as written. */
  scripts: string[];
  /** Text around the main heading, a text node a line. */
  above: string;
  below: string;
};

/** How far a date can be relied on: several independent places agree; one good place says so; little or doubtful. */
export type Certainty = 'certain' | 'likely' | 'unsure';

/** What is known of an article from the page it stands on. Whatever the page does not say is left out. */
export type ArticleFacts = {
  title?: string;
  language?: string;
  authors: string[];
  section?: string;
  /** The day the article came out, as its outlet's own clock had it. */
  published?: PartialDate;
  publishedSure?: Certainty;
  /** Where the page says so, the best place first: `json-ld + text`. */
  publishedHow?: string;
  modified?: PartialDate;
  /** http(s) addresses of the page, or of the page that this is a copy of: the one it has, then those it names. */
  addresses: string[];
  /** How the first is known: it is the page's; the page stands in an archive, cache or proxy; only the page says so. */
  addressHow: 'own' | 'copy' | 'said';
  siteName?: string;
  /** Who publishes the article, by its metadata, and addresses it gives for them. */
  publisher?: string;
  homes: string[];
};
