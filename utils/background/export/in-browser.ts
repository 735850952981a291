import type { Database } from '@/utils/storage/database/database';
import { createLookupHistory } from '@/utils/storage/lookups/history';
import { changeSettings, readSettings } from '@/utils/storage/settings/settings';
import { createDataDesk, type DataDesk, type DataWorld } from './desk';
import { today } from '@/utils/background/today';

type Parts = Pick<DataWorld, 'service' | 'desk' | 'cache'> & { database: Database };

/** What is kept in this browser. */
export function dataInBrowser({ database, ...parts }: Parts): DataDesk {
  return createDataDesk({
    ...parts,
    history: createLookupHistory(database, Date.now),
    readSettings,
    changeSettings,
    estimate: () => navigator.storage.estimate(),
    today,
  });
}
