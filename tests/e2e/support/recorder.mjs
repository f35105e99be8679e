/**
 * Runs in the page before its own scripts: remembers how the page was when its markup had arrived, which is before
 * any content script runs, and every layout shift and long task since.
 */
export const RECORDER = `(() => {
  // Our own host elements are not the page's; everything else counts, down to comments and attribute order.
  const serialise = (root) => {
    const lines = [];
    const visit = (node) => {
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (node.localName.startsWith('isnad-')) return;
        const attributes = [...node.attributes].map((a) => a.name + '=' + a.value).join(' ');
        lines.push('<' + node.localName + ' ' + attributes);
      } else lines.push(node.nodeType + ':' + node.data);
      const children = [];
      for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
      for (const child of children) stack.push(child);
    };
    const stack = [root];
    while (stack.length > 0) visit(stack.pop());
    return lines;
  };
  const boxes = () => [...document.querySelectorAll('h1,h2,p,figure,li,td,img,svg,article')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + scrollX, y + scrollY, width, height].map((n) => Math.round(n * 100) / 100).join(' ');
  });
  const record = { shifts: [], longTasks: [], before: null, boxesBefore: null };
  globalThis.isnadRecord = record;
  record.remember = () => {
    record.before = serialise(document.documentElement);
    record.boxesBefore = boxes();
  };
  // What changed since, as readable lines; empty when nothing did.
  record.changes = () => {
    const after = serialise(document.documentElement);
    const changed = after.length === record.before.length ? [] : [record.before.length + ' nodes became ' + after.length];
    for (let i = 0; i < Math.max(after.length, record.before.length) && changed.length < 5; i++) {
      if (after[i] !== record.before[i]) changed.push('was ' + record.before[i] + ' | is ' + after[i]);
    }
    return changed;
  };
  record.moved = () => {
    const after = boxes();
    return record.boxesBefore.filter((box, i) => box !== after[i]).length + Math.abs(after.length - record.boxesBefore.length);
  };
  const observe = (type, list) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) list.push({ start: entry.startTime, duration: entry.duration, value: entry.value });
    }).observe({ type, buffered: true });
  };
  observe('layout-shift', record.shifts);
  observe('longtask', record.longTasks);
  addEventListener('DOMContentLoaded', () => record.remember(), { once: true });
})()`;

/** Lines saying what the extension changed in the page's nodes and attributes; must be empty. */
export function domChanges(page) {
  return page.evaluate(() => globalThis.isnadRecord.changes());
}

/** Number of blocks that stand elsewhere or have another size than before. Works in every browser. */
export function movedBlocks(page) {
  return page.evaluate(() => globalThis.isnadRecord.moved());
}

/** Cumulative layout shift as Chromium measures it; 0 where the browser does not measure. */
export function layoutShift(page) {
  return page.evaluate(() => globalThis.isnadRecord.shifts.reduce((sum, shift) => sum + shift.value, 0));
}

/** Takes the page as it is now as the state nothing may change. */
export function rememberNow(page) {
  return page.evaluate(() => globalThis.isnadRecord.remember());
}
