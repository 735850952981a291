import type { EntityId } from '@/utils/knowledge';
import type { MapFile } from '@/utils/reading/card/map';
import type { CardView } from '@/utils/reading/card/view';
import type { NoteView } from '@/utils/reading/card/note-view';
import type { CopyFormat } from '@/utils/reading/card/citation';
import type { CardCatalogue } from '@/utils/reading/strings/card';
import type { Reason } from '@/utils/recognition/annotation';

export type CardContent =
  | { about: 'entity'; view: CardView }
  | { about: 'note'; view: NoteView }
  | { about: 'loading'; title?: string }
  /** No pack has it. */
  | { about: 'missing'; title: string }
  /** The background did not answer. */
  | { about: 'failed'; title?: string };

/** A card that led to this one. */
export type TrailStep = { entity: EntityId; title: string };

export type CardActions = {
  /** A related name was chosen: show its card in this place and add to the trail. */
  onOpen: (entity: EntityId) => void;
  /** Back by one step of the trail, or to the step of this number. */
  onBack: (step?: number) => void;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
  /** Puts `text` on the clipboard; false when the browser refused. */
  onCopy: (text: string, format: CopyFormat) => Promise<boolean> | boolean;
  /** Never mark this name again, anywhere. */
  onHideName: () => void;
  /** This mention is not this entity. */
  onNotThis: () => void;
  onNeverHere?: () => void;
  /** Asks again after a failure. */
  onRetry?: () => void;
  /** The pinned card is to be moved by so many CSS pixels. */
  onMove?: (by: { dx: number; dy: number }) => void;
};

export type CardProps = {
  content: CardContent;
  /** The cards that led here, first one first; empty for the card of a mark. */
  trail: readonly TrailStep[];
  pinned: boolean;
  /** What the card is said in. */
  catalogue: CardCatalogue;
  layout: 'beside' | 'sheet';
  /** `auto` follows the browser. */
  theme?: 'auto' | 'light' | 'dark';
  /** 1 is the usual size; the reader's setting. */
  textSize?: number;
  /** Why the mark was believed; absent for cards opened from another card. */
  reasons?: readonly Reason[];
  /** The map that `content.view.map` asks for; `pending` keeps its place. */
  map?: MapFile | 'pending';
  /** Id of the title, which labels the dialog. Unique in the shadow root. */
  titleId?: string;
  actions: CardActions;
};
