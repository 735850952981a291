import { expect, test } from 'vitest';
import type { Entity } from '@/utils/knowledge';
import { compileRecogniser, loadRecogniser } from './recogniser';
import { entity, name, PACK } from './testing/pack';

/** A name in Latin letters as Russian text has it. */
function inRussian(text: string) {
  return name(text, { lang: 'ru' });
}

const entities: Entity[] = [
  entity('raytheon', 'company', [
    name('Raytheon'),
    name('RTX', { case: 'acronym', use: 'with-cue', cues: ['missiles'] }),
    { ...inRussian('RTX'), case: 'acronym' },
  ]),
  entity('the-guardian', 'outlet', [name('The Guardian')]),
];
const recogniser = loadRecogniser(compileRecogniser([{ ...PACK, entities, decoys: [] }]))!;

test.each<[text: string, mentions: string[]]>([
  // A name that Russian text has only of one thing.
  ['The RTX card sold out.', []],
  ['RTX makes missiles.', ['RTX=raytheon']],
  ['Компания RTX отказалась.', ['RTX=raytheon']],
  // The article of a title.
  ['He told The Guardian so.', ['The Guardian=the-guardian']],
  ['He told the Guardian so.', ['the Guardian=the-guardian']],
  ['He told the guardian so.', []],
])('%s', (text, mentions) => {
  expect(marked(text)).toEqual(mentions);
});

function marked(text: string): string[] {
  return recogniser
    .annotate({ blocks: [{ text, kind: 'paragraph' }] })
    .mentions.map(({ start, end, entity: id }) => `${text.slice(start, end)}=${id}`);
}
