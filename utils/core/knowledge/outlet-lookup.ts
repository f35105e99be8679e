import { fold } from '../text/fold.ts';
import type { KnowledgeBase } from './base.ts';

/** Finds outlets for the page reader, which has no knowledge of its own. */
export interface OutletFinder {
  /** Outlet id by host name ("www.sana.sy"), or null. */
  readonly outletByHost: (host: string) => string | null;
  /** Outlet id by its name as pages write it ("الجزيرة نت"), or null. */
  readonly outletByName: (name: string) => string | null;
}

/** Look-ups over the outlets of a base. Names are compared folded and must be complete. */
export function outletFinder(base: KnowledgeBase): OutletFinder {
  const byName = new Map<string, string>();
  for (const entity of base.entities()) {
    if (entity.type !== 'outlet') continue;
    for (const name of [...Object.values(entity.labels), ...entity.names.map((n) => n.text)])
      byName.set(key(name), entity.id);
  }
  return {
    outletByHost: (host) => base.outletByDomain(host)?.id ?? null,
    outletByName: (name) => byName.get(key(name)) ?? null,
  };
}

function key(name: string): string {
  return fold(name).replace(/^the /u, '').trim();
}
