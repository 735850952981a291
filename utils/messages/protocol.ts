import type { Dossier, EntityId, Language, PackInfo, PartialDate } from '@/utils/knowledge';
import type {
  Annotation,
  ArticleFacts,
  Disclaimer,
  PageClues,
  Quoted,
  TextBlock,
} from '@/utils/recognition/annotation';

/** A page's text, and what the page says of itself. */
export type AnnotateRequest = {
  /** Address of the page without query and fragment. */
  url: string;
  clues: PageClues;
  blocks: TextBlock[];
};

/** Which of the four marks a name gets. */
export type MarkStyle = 'name' | 'status' | 'outlet' | 'disclaimer';

export type AnnotateReply = {
  annotation: Annotation;
  /** What is known of the article from what the page says of itself. */
  article: ArticleFacts;
  /** A dossier for each entity the annotation names, so that hovering costs no message. */
  dossiers: Record<EntityId, Dossier>;
  /** How each named entity is marked; legal status counts on the article's date and today. */
  styles: Record<EntityId, Exclude<MarkStyle, 'disclaimer'>>;
  /** The page's own outlet, when a pack has it. */
  outlet?: EntityId;
  pack: PackInfo;
};

export type SearchRequest = { query: string; limit: number; language: Language };
/** `name` is the written form that was found, in the language `lang`. */
export type SearchHit = { entity: EntityId; name: string; lang: string; dossier: Dossier };

/** Content scripts, popup and other extension pages to the background worker. */
export type ToBackground = {
  /** Names, disclaimers and quoted sources in a page's text. */
  annotate: (request: AnnotateRequest) => AnnotateReply;
  /** Everything a card about one entity shows; `null` when no pack has it. */
  dossier: (request: { entity: EntityId }) => Dossier | null;
  /** Those of the dossiers asked for that a pack has, in the order asked. */
  dossiers: (request: { entities: EntityId[] }) => Dossier[];
  /** Names like `query`, in either script and keyboard layout, slips forgiven; best first. */
  search: (request: SearchRequest) => SearchHit[];
  /** Installed packs, and whether they could be kept in the database. */
  packs: (request: null) => { packs: PackInfo[]; persistent: boolean };
  /** Says how many names the sender's page now marks, for the toolbar button. */
  marked: (request: { names: number }) => null;
  /** Runs what cards need in the page that asks, in one language; false when the sender is no tab. */
  loadCard: (request: { language: Language }) => boolean;
  /** A map by the name of its file (`country/TJ`); `null` when there is none. Checked by who draws it. */
  map: (request: { file: string }) => unknown;
  /** Marks an entity never again, anywhere. */
  hideName: (request: { entity: EntityId }) => null;
  /** Marks nothing again on the site that asks. */
  neverHere: (request: null) => null;
  /** Nothing but an answer: tells how long the worker takes to wake. */
  ping: (request: null) => 'pong';
};

/** One entity found on a page, as the popup lists it. */
export type PageName = {
  entity: EntityId;
  style: MarkStyle;
  /** How often the page names it. */
  count: number;
  dossier: Dossier;
};

/** A note required by law found on a page. `index` is its number in the annotation. */
export type PageNote = Pick<Disclaimer, 'claim' | 'entities' | 'list' | 'jurisdiction' | 'subject'> & {
  index: number;
  text: string;
};

export type PageState = {
  /** `off`: the reader has switched the site off. */
  state: 'reading' | 'ready' | 'off' | 'failed';
  /** Address of the page without query and fragment. */
  url: string;
  language: string;
  title: string;
  published?: PartialDate;
  outlet?: EntityId;
  /** In reading order: by the first place that names each. */
  names: PageName[];
  /** Outlets and agencies named as sources. */
  quoted: Quoted[];
  notes: PageNote[];
  /** Of everything named in the fields above, lists of notes and the outlet included. */
  dossiers: Record<EntityId, Dossier>;
};

/** What the reader asked for with a key of the browser's, wherever the focus is. */
export type PageCommand = 'next-name' | 'previous-name' | 'open-card' | 'close-card';

/** Popup, side panel and background to the content script of one tab. */
export type ToPage = {
  /** What was found on the page. */
  pageState: (request: null) => PageState;
  /** Scrolls to the first mention of an entity and flashes it; false when it is gone. */
  revealEntity: (request: { entity: EntityId }) => boolean;
  /** Scrolls to a note required by law. */
  revealNote: (request: { index: number }) => boolean;
  /** Does what a key asked for; false when there is nothing to do it to. */
  command: (request: { command: PageCommand }) => boolean;
  /** Opens the card of an entity beside the selected text; false when nothing is selected. */
  showAtSelection: (request: { dossier: Dossier }) => boolean;
};

/** What a page tells a side panel that follows it, and nobody else. See `follow.ts`. */
export type PageEvent =
  /** `pageState` would answer otherwise than before. */
  | { event: 'changed' }
  /** The entities now named within the viewport, in reading order. */
  | { event: 'inView'; entities: EntityId[] };
