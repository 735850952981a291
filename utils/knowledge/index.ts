export * from './dossier';
export * from './entity';
export * from './facts-at';
export * from './kind';
export * from './language';
export * from './pack';
export * from './partial-date';
export * from './status-at';
