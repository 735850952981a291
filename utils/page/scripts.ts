import type { Dossier, EntityId, Language } from '@/utils/knowledge';
import type { MapFile } from '@/utils/reading/card/map';
import type { CardLook, CardRequest } from '@/utils/reading/card/request';
import type { CardCatalogue } from '@/utils/reading/strings/card';
import type { openDesk } from './desk';

/** What a card asks of the page it is shown on. */
export type CardPorts = {
  /** A related name was chosen; `undefined` when no pack has it. Rejects when nobody answers. */
  dossier: (entity: EntityId) => Promise<Dossier | undefined>;
  /** `undefined` when there is no such map. */
  map: (file: string) => Promise<MapFile | undefined>;
  pin: (pinned: boolean) => void;
  close: () => void;
  move: (by: { dx: number; dy: number }) => void;
  hideName: (entity: EntityId) => void;
  notThis: (entity: EntityId) => void;
  /** Absent where the page is no site: a file, a page of ours. */
  neverHere?: () => void;
};

export type MountedCard = {
  /** Draws a card; it has its size when this returns. */
  show: (request: CardRequest, look: CardLook) => void;
  clear: () => void;
  /** The same in a few words, to be said. */
  describe: (request: CardRequest, look: Pick<CardLook, 'language'>) => string;
};

/** What the card script leaves: how a card looks, and how it is drawn into an element. */
export type CardScript = { css: string; mount: (box: HTMLElement, ports: CardPorts) => MountedCard };
/** What the desk script leaves: the hand on the page, and the place where cards are shown. */
export type DeskScript = { openDesk: typeof openDesk };

/**
 * Where the scripts that come when they are needed leave what they have for the content script: all run in the
 * extension's world of the page, which the page does not see. Registered symbols, so that scripts built apart have
 * the same ones.
 */
const CARD = Symbol.for('sourcenote.card');
const DESK = Symbol.for('sourcenote.desk');
const CATALOGUES = Symbol.for('sourcenote.catalogues');

type Catalogues = Partial<Record<Language, CardCatalogue>>;
type Left = { [CARD]?: CardScript; [DESK]?: DeskScript; [CATALOGUES]?: Catalogues };

export function leaveCardScript(script: CardScript): void {
  (globalThis as Left)[CARD] = script;
}

export function leaveDeskScript(script: DeskScript): void {
  (globalThis as Left)[DESK] = script;
}

/** What cards say in one language; beside those that were left before. */
export function leaveCatalogue(catalogue: CardCatalogue): void {
  const left = globalThis as Left;
  left[CATALOGUES] = { ...left[CATALOGUES], [catalogue.language]: catalogue };
}

/** What cards say in a language; while only another has come, in that. Throws before any has. */
export function catalogueLeft(language: Language): CardCatalogue {
  const all = (globalThis as Left)[CATALOGUES] ?? {};
  const catalogue = all[language] ?? Object.values(all)[0];
  if (!catalogue) throw new Error('no card can say anything yet');
  return catalogue;
}

/** Whether everything is here for cards in a language. */
export function hasScripts(language: Language): boolean {
  return laterScripts() !== undefined && catalogueLeft(language).language === language;
}

/** All that cards need, once it has run. */
export function laterScripts(): (CardScript & DeskScript) | undefined {
  const { [CARD]: card, [DESK]: desk, [CATALOGUES]: catalogues } = globalThis as Left;
  return card && desk && catalogues && { ...card, ...desk };
}

/** Those of an older version of the extension are still there after an update. */
export function forgetLaterScripts(): void {
  const left = globalThis as Left;
  delete left[CARD];
  delete left[DESK];
  delete left[CATALOGUES];
}
