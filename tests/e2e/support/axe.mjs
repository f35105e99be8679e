/** What axe-core finds wrong with a page of ours. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../utils/cli/lib/run.mjs';

const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Violations as readable lines; [] for none. */
export async function faultsOf(page) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await globalThis.axe.run(document, { runOnly: rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}
