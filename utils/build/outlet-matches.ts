/** Match patterns of the news sites Isnad reads by itself, from the outlets' records. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One pattern per outlet domain, sorted and without repeats: "sana.sy" gives "*://*.sana.sy/*", which covers http,
 * https, the bare domain and all its subdomains. The records' schema is checked by the knowledge plugin.
 *
 * @param folder - the outlets' records, one JSON file each
 */
export function outletMatches(folder: string): string[] {
  const domains = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { domains?: string[] }).domains ?? []);
  return [...new Set(domains)].toSorted().map((domain) => `*://*.${domain}/*`);
}
