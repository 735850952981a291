declare module 'russian-nouns-js' {
  type Lemma = {
    text: string;
    gender?: string;
    pluraleTantum?: boolean;
    indeclinable?: boolean;
    animate?: boolean;
    surname?: boolean;
    name?: boolean;
  };
  const nouns: {
    Gender: { FEMININE: string; MASCULINE: string; NEUTER: string; COMMON: string };
    Case: Record<
      'NOMINATIVE' | 'GENITIVE' | 'DATIVE' | 'ACCUSATIVE' | 'INSTRUMENTAL' | 'PREPOSITIONAL' | 'LOCATIVE',
      string
    >;
    createLemma: (lemma: Lemma) => Lemma;
    Engine: new () => {
      /** All accepted forms in a case, the usual one first. */
      decline: (lemma: Lemma, kase: string, pluralForm?: string) => string[];
      /** All accepted nominative plurals. */
      pluralize: (lemma: Lemma) => string[];
    };
  };
  export default nouns;
}
