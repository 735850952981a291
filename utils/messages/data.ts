import type { PackInfo, PackProblem } from '@/utils/knowledge';

/** What a file with a reader's data holds, as the reader is shown it before it is taken in. */
export type DataPreview =
  | {
      ok: true;
      /** Choices that differ from the usual ones. */
      settings: number;
      lookups: number;
      /** `fetch`: will be fetched from `url`; `file`: came from a file, and has to be chosen again. */
      packs: { info: PackInfo; what: 'here' | 'fetch' | 'file'; url?: string }[];
    }
  /** Three at most, in English, for who made the file. */
  | { ok: false; faults: string[] };

export type DataImported =
  | { ok: true; packs: { id: string; result: 'here' | 'added' | 'file' | 'failed'; problem?: PackProblem }[] }
  | { ok: false; faults: string[] };

export type ClearedData = 'lookups' | 'answers' | 'packs' | 'everything';

/** What is kept on this device. Bytes as the browser estimates them. */
export type DataUse = {
  usage?: number;
  quota?: number;
  entities: number;
  packs: number;
  lookups: number;
  answers: number;
  /** Whether all that outlives the browser's session. */
  persistent: boolean;
};

/** Pages of the extension to the background worker, about what is kept. Content scripts are not heard. */
export type DataMessages = {
  /** Everything the reader made, as the text of a file: choices, the list of packs, look-ups. */
  dataExport: (request: null) => string;
  dataPreview: (request: { text: string }) => DataPreview;
  /** Takes it in: choices take the place of those there are, packs and look-ups are added. */
  dataImport: (request: { text: string }) => DataImported;
  dataClear: (request: { what: ClearedData }) => null;
  dataUse: (request: null) => DataUse;
};
