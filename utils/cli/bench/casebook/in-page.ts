/** Runs in a page of the extension: fills its casebook with one article, kept as the popup keeps it, many times. */

export interface InPage {
  fillCasebook: (tab: number, articles: number, caseId: string) => Promise<number>;
}

interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: { id: string } }> };
}

interface Line {
  readonly url: string;
  readonly bytes: number;
}

interface Reading {
  readonly accounts: readonly { readonly source: object }[];
}

(globalThis as unknown as InPage).fillCasebook = async (tab, articles, caseId) => {
  const { runtime } = (globalThis as unknown as { chrome: Runtime }).chrome;
  const request = { tab, cases: [], withBody: false, evenPrivate: false };
  const kept = await runtime.sendMessage({ isnad: 1, type: 'keep', request });
  if (!kept.ok) throw new Error(`not kept: ${JSON.stringify(kept)}`);
  const database = await asked(indexedDB.open('isnad-casebook'));
  const writing = database.transaction(['articles', 'readings', 'cases'], 'readwrite');
  const line = (await asked(writing.objectStore('articles').get(kept.value.id))) as Line;
  const reading = (await asked(writing.objectStore('readings').get(kept.value.id))) as Reading;
  for (let i = 0; i < articles; i++) {
    const id = `kept-bench-${i}`;
    const keptAt = new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
    writing.objectStore('articles').put({ ...line, id, url: `${line.url}?${i}`, keptAt, cases: [caseId] });
    const accounts = reading.accounts.map((one) => ({ ...one, source: { ...one.source, id } }));
    writing.objectStore('readings').put({ ...reading, id, accounts });
  }
  const now = new Date().toISOString();
  const made = { id: caseId, revision: 1, name: 'Bench', note: '', tags: [], madeAt: now, changedAt: now };
  await asked(writing.objectStore('cases').put(made));
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  database.close();
  return line.bytes;
};

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
