import type { EntityId, Language } from '@/utils/knowledge';
import type { CardLook } from '@/utils/reading/card/request';
import type { HoverSettings } from '@/utils/reading/hover/hover';
import type { MarkWhich } from './marks/choose-marks';
import type { MarkLook } from './marks/mark-styles';
import type { Trigger } from './pointing/pointer';

/** The reader's choices as they bear on one page. */
export type PageSettings = HoverSettings & {
  /** Whether names are marked on this site. */
  isOn: boolean;
  trigger: Trigger;
  which: MarkWhich;
  markStyle: MarkLook;
  textSize: CardLook['textSize'];
  theme: CardLook['theme'];
  language: Language;
  /** Entities that are never marked. */
  hidden: ReadonlySet<EntityId>;
};
