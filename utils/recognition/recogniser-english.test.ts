import { expect, test } from 'vitest';
import type { Entity, Name, Statement } from '@/utils/knowledge';
import { compileRecogniser, loadRecogniser } from './recogniser';
import { entity, name, PACK } from './testing/pack';

/** A name in Latin letters as Russian text has it. */
function inRussian(text: string): Name {
  return name(text, { lang: 'ru' });
}

function isIn(property: Statement['property'], id: string): { statements: Statement[] } {
  return { statements: [{ property, value: { entity: id }, sources: [] }] };
}

function club(label: string, nick: string, sport: string): Entity {
  return entity(
    label.toLowerCase().replaceAll(' ', '-'),
    'organisation',
    [name(label), name(nick, { use: 'after-full' })],
    { label: { en: label, ru: label }, summary: { en: `A professional ${sport} club of a town.`, ru: '' } },
  );
}

function president(id: string, label: string): Entity {
  return entity(id, 'person', [name(label), name(label.split(' ')[1]!, { use: 'after-full' })], {
    label: { en: label, ru: label },
    statements: [{ property: 'office', value: { term: 'head-of-state' }, of: 'united-states', sources: [] }],
  });
}

const inAmerica = isIn('country', 'united-states');
const entities: Entity[] = [
  entity('raytheon', 'company', [
    name('Raytheon'),
    name('RTX', { case: 'acronym', use: 'with-cue', cues: ['missiles'] }),
    { ...inRussian('RTX'), case: 'acronym' },
  ]),
  entity('the-republicans', 'party', [name('The Republicans')]),
  entity('the-guardian', 'outlet', [name('The Guardian')]),
  entity('foreign-affairs', 'outlet', [name('Foreign Affairs', { use: 'with-cue', cues: ['quarterly'] })]),
  entity('the-hill', 'outlet', [name('The Hill', { use: 'with-cue', cues: ['told The Hill', 'The Hill'] })]),
  entity('pbs', 'outlet', [name('PBS', { case: 'acronym' })]),
  entity('united-states', 'country', [name('U.S.')]),
  entity('france', 'country', [name('France')]),
  entity('canada', 'country', [name('Canada')]),
  president('taft', 'William Taft'),
  president('polk', 'James Polk'),
  entity('monti', 'person', [name('Mario Monti'), name('Monti', { use: 'with-cue', cues: ['Rome'] })], {
    label: { en: 'Mario Monti', ru: 'Mario Monti' },
  }),
  entity('white-house', 'place', [name('White House')]),
  entity('apple', 'company', [name('Apple')], inAmerica),
  entity('general-electric', 'company', [name('General Electric')], inAmerica),
  entity('treasury', 'ministry', [name('Treasury')], inAmerica),
  entity('lloyds', 'company', [name('Lloyds Bank')]),
  entity('bank-of-canada', 'central-bank', [name('Bank of Canada')]),
  entity('university-of-texas', 'organisation', [name('University of Texas')]),
  entity('mississippi', 'region', [name('Miss.', { use: 'with-cue', cues: ['Jackson'] })], inAmerica),
  entity('new-jersey', 'region', [name('N.J.')], inAmerica),
  entity('new-york-state', 'region', [name('New York', { use: 'with-cue', cues: ['Albany'] })], inAmerica),
  entity('new-york', 'city', [name('New York')], inAmerica),
  entity('sydney', 'city', [name('Sydney')]),
  entity('tokyo', 'city', [name('Tokyo')]),
  entity('paris', 'city', [name('Paris')]),
  entity('sao-paulo', 'city', [name('Sao Paulo')]),
  entity('boston', 'city', [name('Boston')], inAmerica),
  entity('denver', 'city', [name('Denver', { use: 'with-cue', cues: ['Colorado'] })]),
  entity('seattle', 'city', [name('Seattle')], inAmerica),
  entity('portland', 'city', [name('Portland', { use: 'with-cue', cues: ['Oregon'] })], inAmerica),
  club('Boston Red Sox', 'Red Sox', 'baseball'),
  club('Boston Celtics', 'Celtics', 'basketball'),
  club('Boston Bruins', 'Bruins', 'ice hockey'),
  entity('chelsea-fc', 'organisation', [name('Chelsea', { use: 'with-cue', cues: ['Stamford'] })], {
    summary: { en: 'A football club of London.', ru: '' },
  }),
  entity('los-angeles-dodgers', 'organisation', [name('Los Angeles Dodgers'), name('Dodgers')], {
    summary: { en: 'A professional baseball club of Los Angeles.', ru: '' },
  }),
  club('Orlando Magic', 'Magic', 'basketball'),
  club('New York Giants', 'Giants', 'American football'),
  club('San Francisco Giants', 'Giants', 'baseball'),
  club('Texas Rangers', 'Rangers', 'baseball'),
];
const recogniser = loadRecogniser(compileRecogniser([{ ...PACK, entities, decoys: [] }]))!;

test.each<[text: string, mentions: string[]]>([
  // A name that Russian text has only of one thing.
  ['The RTX card sold out.', []],
  ['RTX makes missiles.', ['RTX=raytheon']],
  ['Компания RTX отказалась.', ['RTX=raytheon']],
  // Titles of papers and what channels show.
  ['He told The Guardian so.', ['The Guardian=the-guardian']],
  ['He told the Guardian so.', ['Guardian=the-guardian']],
  ['He told the guardian so.', []],
  ['Critics of the Republicans left.', []],
  ['The party The Republicans left.', ['The Republicans=the-republicans']],
  ['She wrote in Foreign Affairs that it is over.', ['Foreign Affairs=foreign-affairs']],
  ['The Foreign Affairs committee met.', []],
  ['He told The Hill so.', ['The Hill=the-hill']],
  ['He climbed The Hill.', []],
  ['It was told in a PBS film.', ['PBS=pbs']],
  ['It was told by PBS Films.', []],
])('%s', (text, mentions) => {
  expect(marked(text)).toEqual(mentions);
});

test.each<[text: string, mentions: string[]]>([
  // Surnames.
  ['William Taft came. Critics called Taft weak.', ['William Taft=taft', 'Taft=taft']],
  ['William Taft came. A man named Taft left.', ['William Taft=taft']],
  ['The Polk administration fell.', ['Polk=polk']],
  ['The Polk house fell.', []],
  ['Polk spoke on slavery in Texas.', []],
  ['Monti spoke in Rome.', ['Monti=monti']],
  ['Monti spoke.', []],
  ['The Monti delle Mainarde rise behind Rome.', []],
  ['Anna Monti came. Monti spoke in Rome.', []],
  ['the Polk administration and the Polk White House', ['Polk=polk', 'Polk=polk', 'White House=white-house']],
  // Firms, banks and schools of a longer name.
  ['He watches Apple TV+ daily.', []],
  ['He watches Apple daily.', ['Apple=apple']],
  ['General Electric Co said so.', ['General Electric=general-electric']],
  ['General Electric Co Plc said so.', []],
  ['A loan by Lloyds Bank Canada ended.', []],
  ['The firm General Electric of Canada left.', []],
  ['The firm General Electric Co of Boston left.', ['General Electric=general-electric', 'Boston=boston']],
  ['the sale by Apple of Canada’s Acme', ['Apple=apple', 'Canada=canada']],
  ['He works for Apple of Canada.', []],
  ['The Treasury sold bonds.', ['Treasury=treasury']],
  ['He sold Treasury bonds.', []],
  ['Lloyds Bank and Canada met.', ['Lloyds Bank=lloyds', 'Canada=canada']],
  ['Continental Bank of Canada said so.', []],
  ['Yesterday Bank of Canada said so.', ['Bank of Canada=bank-of-canada']],
  ['He was at the University of Texas at Arlington.', []],
  ['He was at the University of Texas at the time.', ['University of Texas=university-of-texas']],
  ['the agency France-Presse and a U.S.-Soviet pact', ['U.S.=united-states']],
])('%s', (text, mentions) => {
  expect(marked(text)).toEqual(mentions);
});

test.each<[text: string, mentions: string[]]>([
  // States and their towns.
  ['Sen. Ann Lee, D-Miss., left.', ['Miss=mississippi']],
  ['He lives in Newark, N.J. American Midland left.', ['N.J.=new-jersey']],
  ['Sen. Ann Lee of New York left New York.', ['New York=new-york-state', 'New York=new-york']],
  ['New York Gov. Ann Lee left.', ['New York=new-york-state']],
  ['the states of Sao Paulo and Parana', []],
  ['the city of Sao Paulo', ['Sao Paulo=sao-paulo']],
  ['He went to Seattle and Portland.', ['Seattle=seattle', 'Portland=portland']],
  ['He went to Sydney and Portland.', ['Sydney=sydney']],
  ['A Denver-based firm left.', ['Denver=denver']],
  ['A Denver firm left.', []],
  ['the medical trade and the U.S. Medical field', ['U.S.=united-states']],
  ['He left the U.S. Medical Board early.', []],
  ['Call Newark, NJ 07102.', ['NJ=new-jersey']],
  ['She lives in Newark, NJ, and', ['NJ=new-jersey']],
  ['Ann Lee, NJ, and an NJ team', []],
  ['Rep. Ann Lee (D-NJ) left.', ['NJ=new-jersey']],
  // People, titles and bodies that have a place in them.
  ['By Ann Lee and Sydney Freeman', []],
  ['By Ann Lee in Sydney and Sydney Freeman', ['Sydney=sydney']],
  ["The series 'Emily in Paris' ended.", []],
  ["'We met in Paris', she said.", ['Paris=paris']],
  ['Midnight in Paris is a film.', []],
  ['She is on Boston’s Top Dentists list.', []],
  ['Boston’s top dentists and Boston’s Ann Lee', ['Boston=boston', 'Boston=boston']],
  ['She saw the film Midnight in Paris twice.', []],
  ['Police in Paris saw the film.', ['Paris=paris']],
  ['"Paris, 1968" opened.', []],
  ['the Tokyo and London Stock Exchanges', []],
  ['the University of Illinois at Sydney', []],
  ['the University of California, Sydney', []],
  ['the University of Oxford, Sydney and', ['Sydney=sydney']],
  ['He taught at Sydney.', ['Sydney=sydney']],
  ['Ann Lee, who heads the Sydney Fed, left.', []],
  ['He left the East Apple Works.', []],
  ['Tokyo and the exchanges', ['Tokyo=tokyo']],
  ['the White House team', ['White House=white-house']],
])('%s', (text, mentions) => {
  expect(marked(text)).toEqual(mentions);
});

test.each<[text: string, mentions: string[]]>([
  ['Boston manager Ann Lee said so.', ['Boston=boston-red-sox']],
  ['Boston first baseman Ann Lee said so.', ['Boston=boston-red-sox']],
  ['Boston coach Ann Lee said so.', ['Boston=boston']],
  ['A Boston manager said so.', ['Boston=boston']],
  ['The Giants manager, Ann Lee, said so.', ['Giants=san-francisco-giants']],
  ['The Giants quarterback said so.', ['Giants=new-york-giants']],
  ['The Giants star said so.', []],
  ['He saw the Giants and the Dodgers.', ['Giants=san-francisco-giants', 'Dodgers=los-angeles-dodgers']],
  ['He saw the Giants and the dancers.', []],
  ['The Dodgers play against Boston today.', ['Dodgers=los-angeles-dodgers', 'Boston=boston-red-sox']],
  ['They play against Boston today.', ['Boston=boston']],
  ['The Magic star said so.', ['Magic=orlando-magic']],
  ['The Rangers manager said so.', []],
  ['An NBA match: Magic Johnson watched the Celtics.', ['Celtics=boston-celtics']],
  ['A 3-1 win over Boston sent them home.', []],
  ['It lost 84-79 at Boston.', []],
  ['Boston won 84-79.', []],
  ['A 3-1 vote sent Boston home.', ['Boston=boston']],
  ['Chelsea beat Sydney 2-0.', ['Chelsea=chelsea-fc']],
  ['Chelsea left Sydney.', ['Sydney=sydney']],
])('clubs: %s', (text, mentions) => {
  expect(marked(text)).toEqual(mentions);
});

function marked(text: string): string[] {
  return recogniser
    .annotate({ blocks: [{ text, kind: 'paragraph' }] })
    .mentions.map(({ start, end, entity: id }) => `${text.slice(start, end)}=${id}`);
}
