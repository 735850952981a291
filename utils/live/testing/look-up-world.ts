import { afterEach, beforeEach } from 'vitest';
import { servePacks, type PackServer } from '@/utils/background/testing/pack-server';
import { createLookUp, type LookUp } from '@/utils/live/look-up';
import { createQueue } from '@/utils/live/queue';
import { fakeClock, type Clock } from './clock';
import { CSTO, summary, wikimedia, type Wikimedia } from './wikimedia';

/** A look-up that asks a server of ours in the place of Wikimedia's. */
export type LookUpWorld = {
  /** What is to be found there. */
  wikimedia: Wikimedia;
  server: PackServer;
  clock: Clock;
  lookUp: LookUp;
  /** As what the look-up has introduced itself. */
  agents: Set<string | undefined>;
};

/** A world of its own for each test of the file: the fields are there once a test runs. */
export function lookUpWorld(): LookUpWorld {
  const world = {} as LookUpWorld;
  beforeEach(async () => {
    world.wikimedia = { pages: { CSTO: summary('CSTO') }, found: [], items: { Q318693: CSTO } };
    world.agents = new Set();
    world.server = await servePacks((request, response) => {
      world.agents.add(request.headers['api-user-agent'] as string | undefined);
      wikimedia(world.wikimedia)(request, response);
    });
    world.clock = fakeClock();
    const { fetch } = world.server;
    const live = { fetch, agent: 'Sourcenote/1 (test)', now: world.clock.now, patience: 300 };
    world.lookUp = createLookUp(live, createQueue(world.clock));
  });
  afterEach(() => world.server.close());
  return world;
}

/** Of a reader who stays. */
export const never = new AbortController().signal;
