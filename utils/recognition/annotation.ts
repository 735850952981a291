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
