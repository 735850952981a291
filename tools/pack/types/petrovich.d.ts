declare module 'petrovich' {
  type Person = {
    first?: string;
    middle?: string;
    last?: string;
    gender?: 'male' | 'female' | 'androgynous';
  };
  type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';
  /** Declines the parts given; throws when no gender is given and none can be told from the middle name. */
  export default function petrovich(person: Person, kase: Case): Person;
}
