import type { Dossier, EntityId, Language, PackInfo, PartialDate } from '@/utils/knowledge';
import type { Annotation, TextBlock } from '@/utils/recognition/annotation';

/** What a page's text and metadata say, as the recogniser needs it. */
export type AnnotateRequest = {
  /** Address of the page without query and fragment. */
  url: string;
  language?: string;
  title?: string;
  siteName?: string;
  published?: PartialDate;
  blocks: TextBlock[];
};

/** Which of the four marks a name gets. */
export type MarkStyle = 'name' | 'status' | 'outlet' | 'disclaimer';

export type AnnotateReply = {
  annotation: Annotation;
  /** A dossier for each entity the annotation names, so that hovering costs no message. */
  dossiers: Record<EntityId, Dossier>;
  /** How each named entity is marked; legal status counts on the article's date and today. */
  styles: Record<EntityId, Exclude<MarkStyle, 'disclaimer'>>;
  /** The page's own outlet, when the pack knows its host. */
  outlet?: EntityId;
  pack: PackInfo;
};

export type SearchRequest = { query: string; limit: number; language: Language };
export type SearchHit = { entity: EntityId; name: string; dossier: Dossier };

/** Content scripts, popup and other extension pages to the background worker. */
export type ToBackground = {
  /** Names, disclaimers and quoted sources in a page's text. */
  annotate: (request: AnnotateRequest) => AnnotateReply;
  /** Everything a card about one entity shows; `null` when no pack has it. */
  dossier: (request: { entity: EntityId }) => Dossier | null;
  /** Names that begin like `query`, best first. */
  search: (request: SearchRequest) => SearchHit[];
  /** Installed packs, and whether they could be kept in the database. */
  packs: (request: null) => { packs: PackInfo[]; persistent: boolean };
  /** Runs the card script in the page that asks; false when the sender is no tab. */
  loadCard: (request: null) => boolean;
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

/** A note required by law found on a page. */
export type PageNote = { index: number; text: string; entities: EntityId[]; list?: EntityId };

export type PageState = {
  state: 'reading' | 'ready' | 'off' | 'failed';
  language: string;
  title: string;
  published?: PartialDate;
  outlet?: EntityId;
  names: PageName[];
  notes: PageNote[];
  dossiers: Record<EntityId, Dossier>;
};

/** Popup and background to the content script of one tab. */
export type ToPage = {
  /** What was found on the page. */
  pageState: (request: null) => PageState;
  /** Scrolls to the first mention of an entity and flashes it; false when it is gone. */
  revealEntity: (request: { entity: EntityId }) => boolean;
  /** Scrolls to a note required by law. */
  revealNote: (request: { index: number }) => boolean;
};
