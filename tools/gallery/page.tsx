import { render } from 'preact';
import { Card } from '@/components/card/Card';
import { CARD_CSS } from '@/components/card/card-css';
import type { CardActions, CardContent, CardProps } from '@/components/card/card-props';
import { cardView } from '@/utils/reading/card/view';
import { cardCatalogueIn } from '@/utils/reading/strings/card';
import { longEntity } from './long-entity';
import { noteSample } from './note-sample';
import type { GalleryData, Scene } from './scene';

declare const GALLERY: GalleryData;

/** Width of the card beside a word, and of a small phone. CSS pixels. */
const WIDTHS = { beside: 384, sheet: 320 };

const actions: CardActions = {
  onOpen: () => undefined,
  onBack: () => undefined,
  onPin: () => undefined,
  onClose: () => undefined,
  onCopy: () => true,
  onHideName: () => undefined,
  onNotThis: () => undefined,
  onNeverHere: () => undefined,
  onRetry: () => undefined,
  onMove: () => undefined,
};

for (const scene of GALLERY.scenes) show(scene);

function show(scene: Scene): void {
  const { layout = 'beside', theme = 'light', language = 'en', trail = [] } = scene;
  const box = document.createElement('div');
  box.id = scene.name;
  box.className = `scene ${theme}`;
  const host = document.createElement('sourcenote-host');
  host.style.cssText = `all: initial; display: block; width: ${WIDTHS[layout]}px`;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_CSS);
  root.adoptedStyleSheets = [sheet];
  box.append(host);
  document.body.append(box);
  const content = contentOf(scene);
  const props: CardProps = {
    content,
    catalogue: cardCatalogueIn(language),
    layout,
    theme,
    pinned: scene.pinned ?? false,
    textSize: scene.textSize ?? 1,
    trail: trail.map((entity) => ({
      entity,
      title: GALLERY.dossiers[entity]?.entity.label[language] ?? entity,
    })),
    reasons: [{ why: 'full-name' }, { why: 'related', names: ['NATO', 'Tajikistan'] }],
    actions,
  };
  const file = content.about === 'entity' ? content.view.map?.file : undefined;
  const map = file === undefined ? undefined : GALLERY.maps[file];
  render(<Card {...props} {...(map ? { map } : {})} />, root);
  for (const text of scene.press ?? []) press(root, text);
}

function contentOf({ show: about, language = 'en', published }: Scene): CardContent {
  const days = { today: GALLERY.today, ...(published === undefined ? {} : { published }) };
  const telling = { catalogue: cardCatalogueIn(language), days };
  const taliban = GALLERY.dossiers['taliban']!;
  switch (about) {
    case 'loading':
      return { about: 'loading', title: 'Collective Security Treaty Organization' };
    case 'missing':
      return { about: 'missing', title: 'Shanghai Cooperation Council' };
    case 'failed':
      return { about: 'failed' };
    case 'note':
      return {
        about: 'note',
        view: noteSample({ taliban, list: GALLERY.dossiers['ru-terrorist']! }, telling),
      };
    default: {
      const dossier = about === 'long' ? longEntity(taliban) : GALLERY.dossiers[about];
      if (!dossier) return { about: 'missing', title: about };
      return { about: 'entity', view: cardView(dossier, telling) };
    }
  }
}

function press(root: ShadowRoot, text: string): void {
  const all = [...root.querySelectorAll<HTMLElement>('button, summary')];
  const found = all.find(
    (element) =>
      element.localName === text || `${element.ariaLabel ?? ''}${element.textContent}`.includes(text),
  );
  found?.click();
}
