import type { PackOnShelf, PackProblem } from '@/utils/knowledge';
import { createAcceptance } from './accept';
import { changedShelf, speaks } from './change';
import { createUpdates } from './update';
import { failureOf, problemOf, type DeskWorld, type PacksDesk } from './world';

export function createPacksDesk(world: DeskWorld): PacksDesk {
  const { service, files } = world;
  const acceptance = createAcceptance(world);
  const { update } = createUpdates(world);
  return {
    ...acceptance,
    update,
    list: async () => {
      const { packs, persistent, shelf } = await service.ready();
      const rows = persistent ? await files.checks().catch(() => []) : [];
      const checks = new Map(rows.map((check) => [check.id, check]));
      const onShelf = shelf.map(({ sha256: _, ...entry }): PackOnShelf => {
        const { checked, problem } = checks.get(entry.id) ?? {};
        return {
          ...entry,
          ...(checked === undefined ? {} : { checked }),
          ...(problem === undefined ? {} : { problem: problem as PackProblem }),
        };
      });
      return { packs, persistent, shelf: onShelf, ...(await failureOf(service)) };
    },
    change: async (id, change) => {
      const { shelf } = await service.ready();
      const next = changedShelf(shelf, id, change);
      if (!next) return { ok: false, problem: { why: 'gone' } };
      if (!speaks(next)) return { ok: false, problem: { why: 'last' } };
      try {
        const after = await service.change((present) => changedShelf(present, id, change) ?? [...present]);
        await files.tidy(after.shelf);
        world.onChange?.();
        return { ok: true };
      } catch (error) {
        return { ok: false, problem: problemOf(error) };
      }
    },
    resume: async () => {
      if (!(await service.ready()).persistent) return;
      await acceptance.resume();
      const { shelf } = await service.ready();
      if (shelf.some(({ faults }) => faults)) await update({ stale: true });
      await files.tidy(shelf);
    },
  };
}
