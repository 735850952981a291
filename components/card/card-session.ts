import type { Dossier, EntityId, Language } from '@/utils/knowledge';
import type { MapFile } from '@/utils/reading/card/map';
import type { CardLook, CardRequest } from '@/utils/reading/card/request';
import type { CardCatalogue } from '@/utils/reading/strings/card';
import type { CardActions, CardContent, CardProps, TrailStep } from './card-props';

/** Where cards get what they do not bring along, and where the reader's choices go. */
export type SessionPorts = {
  /** `undefined` when no pack has it. Rejects when nobody answers. */
  dossier: (entity: EntityId) => Promise<Dossier | undefined>;
  map: (file: string) => Promise<MapFile | undefined>;
  pin: (pinned: boolean) => void;
  close: () => void;
  move: (by: { dx: number; dy: number }) => void;
  hideName: (entity: EntityId) => void;
  notThis: (entity: EntityId) => void;
  neverHere?: () => void;
  copy: CardActions['onCopy'];
  /** What cards say in the reader's language. */
  catalogueIn: (language: Language) => CardCatalogue;
  /** Puts a request into words. */
  contentOf: (request: CardRequest, look: ToldLook) => CardContent;
  /** Draws a card at once. Another number is another card, not the same one changed. */
  draw: (props: CardProps, number: number) => void;
};

/** How a card looks, with its words in the place of its language. */
export type ToldLook = Omit<CardLook, 'language'> & { catalogue: CardCatalogue };

export type CardSession = { show: (request: CardRequest, look: CardLook) => void; clear: () => void };

/** The reader's text size as a share of the usual one. */
const TEXT_SIZES: Record<CardLook['textSize'], number> = { small: 0.9, medium: 1, large: 1.2 };

/** A card and the cards that led to it. */
type Shown = {
  number: number;
  request?: CardRequest;
  content: CardContent;
  step: TrailStep;
  map?: MapFile | 'pending';
};

/** What happens within one card: related names open in its place, and the way back is kept. */
export function createCardSession(ports: SessionPorts): CardSession {
  let look: ToldLook | undefined;
  let trail: Shown[] = [];
  let shown: Shown | undefined;
  let isPinned = false;
  /** Whatever was asked for under another number comes too late. */
  let turn = 0;

  function show(request: CardRequest, { language, ...next }: CardLook): void {
    look = { ...next, catalogue: ports.catalogueIn(language) };
    trail = [];
    isPinned = false;
    enter(request);
  }

  function enter(request: CardRequest): void {
    if (!look) return;
    turn += 1;
    const content = ports.contentOf(request, look);
    shown = { number: turn, request, content, step: stepOf(content, request) };
    const file = content.about === 'entity' ? content.view.map?.file : undefined;
    if (file !== undefined) fetchMap(file, shown);
    draw();
  }

  function fetchMap(file: string, forCard: Shown): void {
    forCard.map = 'pending';
    const put = (map: MapFile | undefined) => {
      if (map) forCard.map = map;
      else delete forCard.map;
      if (shown === forCard) draw();
    };
    ports.map(file).then(put, () => put(undefined));
  }

  function open(entity: EntityId): void {
    if (!shown || !look) return;
    const { request } = shown;
    const known = request?.about === 'note' ? request.dossiers[entity] : undefined;
    const ref = request?.about === 'entity' ? request.dossier.refs[entity] : undefined;
    trail = [...trail, shown];
    if (known) enter({ about: 'entity', dossier: known });
    else fetchCard({ entity, title: ref?.label[look.catalogue.language] ?? '' });
  }

  function fetchCard(step: TrailStep): void {
    const mine = (turn += 1);
    const title = step.title === '' ? {} : { title: step.title };
    shown = { number: mine, content: { about: 'loading', ...title }, step };
    draw();
    const answered = (dossier: Dossier | undefined) => {
      if (turn !== mine) return;
      if (dossier) enter({ about: 'entity', dossier });
      else replace({ about: 'missing', title: step.title });
    };
    const failed = () => {
      if (turn === mine) replace({ about: 'failed', ...title });
    };
    ports.dossier(step.entity).then(answered, failed);
  }

  function replace(content: CardContent): void {
    if (shown) shown = { number: shown.number, content, step: shown.step };
    draw();
  }

  function back(step?: number): void {
    const at = step ?? trail.length - 1;
    const card = trail[at];
    if (!card) return;
    turn += 1;
    trail = trail.slice(0, at);
    shown = card;
    draw();
  }

  const ofEntity = (act: (entity: EntityId) => void) => () => {
    if (shown?.content.about === 'entity') act(shown.content.view.entity);
  };

  const actions: CardActions = {
    onOpen: open,
    onBack: back,
    onPin: (pinned) => {
      isPinned = pinned;
      draw();
      ports.pin(pinned);
    },
    onClose: () => ports.close(),
    onCopy: (text, format) => ports.copy(text, format),
    onHideName: ofEntity((entity) => ports.hideName(entity)),
    onNotThis: ofEntity((entity) => ports.notThis(entity)),
    ...(ports.neverHere ? { onNeverHere: ports.neverHere } : {}),
    onRetry: () => {
      if (shown) fetchCard(shown.step);
    },
    onMove: (by) => ports.move(by),
  };

  function draw(): void {
    if (!shown || !look) return;
    const { number, request, content, map } = shown;
    const reasons = request?.about === 'entity' ? request.reasons : undefined;
    const props: CardProps = {
      content,
      trail: trail.map(({ step }) => step),
      pinned: isPinned,
      catalogue: look.catalogue,
      layout: look.layout,
      theme: look.theme,
      textSize: TEXT_SIZES[look.textSize],
      ...(reasons === undefined ? {} : { reasons }),
      ...(map === undefined ? {} : { map }),
      actions,
    };
    ports.draw(props, number);
  }

  function clear(): void {
    turn += 1;
    [shown, trail, look] = [undefined, [], undefined];
  }

  return { show, clear };
}

/** A note has no card of its own to name: its step is called what its kind is. */
function stepOf(content: CardContent, request: CardRequest): TrailStep {
  if (content.about === 'entity') return { entity: content.view.entity, title: content.view.title };
  const entity = request.about === 'entity' ? request.dossier.entity.id : '';
  return { entity, title: content.about === 'note' ? content.view.kind : '' };
}
