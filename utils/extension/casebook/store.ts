/** The casebook over a connection: reading, changing, telling the others. */
import type { CaseChange, LineChange } from '@/utils/core/casebook/change.ts';
import type { Case, KeptArticle } from '@/utils/core/casebook/kept-article.ts';
import type { Damaged, Removed } from '@/utils/core/casebook/listing.ts';
import type { Envelope } from '../messages.ts';
import type { Casebook } from './casebook.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { told } from './failure.ts';
import type { CasebookDatabase } from './migrations.ts';
import { Notices } from './notices.ts';
import { readAccounts, readArticle, readArticles, readCases, readListing, readVersions } from './read.ts';
import { putBack, putRecords, readRaw, removeEverything, removeRaw, removeRecords, type ToRemove } from './remove.ts';
import { storageUse } from './storage-use.ts';
import { addCase, changeEach, changeLines, changeOneCase, keepArticle, setBody } from './write.ts';

export class CasebookStore implements Casebook {
  private readonly notices = new Notices();
  private readonly connection: Connection;

  constructor(options: ConnectionOptions = {}) {
    // A page that has become outdated asks again, and is told so.
    this.connection = new Connection({ onOutdated: () => this.notices.tell(), ...options });
  }

  list = () => this.read(readListing);
  article = (id: string) => this.read((database) => readArticle(database, id));
  cases = () => this.read(readCases);
  versionsOf = (url: string) => this.read((database) => readVersions(database, url));

  accounts: Casebook['accounts'] = (which = {}) =>
    this.read(async (database) => {
      const { articles } = await readListing(database);
      const wanted = articles.filter(
        ({ id, agreements, cases }) =>
          (which.agreement === undefined || agreements.includes(which.agreement)) &&
          (which.ids === undefined || which.ids.includes(id)) &&
          (which.case === undefined || cases.includes(which.case)),
      );
      return readAccounts(
        database,
        wanted.toReversed().map(({ id }) => id),
      );
    });

  everything: Casebook['everything'] = () =>
    this.read(async (database) => {
      const { articles, cases, damaged } = await readListing(database);
      const whole = await readArticles(
        database,
        articles.map(({ id }) => id),
      );
      const read = new Set(whole.map(({ id }) => id));
      const unread = articles.flatMap(({ id }): Damaged[] =>
        read.has(id) ? [] : [{ store: 'readings', key: id, problem: 'its reading is no record' }],
      );
      return { articles: whole, cases, damaged: [...damaged, ...unread] };
    });

  keep = (article: KeptArticle) => this.write((database) => keepArticle(database, article));
  change = (ids: readonly string[], change: LineChange) =>
    this.write((database) => changeLines(database, ids, change, now()));
  changeEach = (changes: ReadonlyMap<string, LineChange>) =>
    this.write((database) => changeEach(database, changes, now()).then(() => null));
  setBody = (id: string, body: string | null) => this.write((database) => setBody(database, id, body));
  addCase = (name: string, articles: readonly string[] = []) =>
    this.write((database) => addCase(database, newCase(name), articles));
  changeCase = (id: string, change: CaseChange) => this.write((database) => changeOneCase(database, id, change, now()));
  remove = (what: ToRemove) => this.write((database) => removeRecords(database, what, now()));
  removeAll = () => this.write(removeEverything);
  putBack = (removed: Removed) => this.write((database) => putBack(database, removed, now()));
  put: Casebook['put'] = (records) => this.write((database) => putRecords(database, records));
  raw = (damaged: Damaged) => this.read((database) => readRaw(database, damaged));
  removeDamaged = (damaged: Damaged) => this.write((database) => removeRaw(database, damaged));

  use = () => storageUse();
  onChange = (listener: () => void) => this.notices.listen(listener);

  close(): void {
    this.notices.close();
    this.connection.close();
  }

  private read<T>(work: (database: CasebookDatabase) => Promise<T>): Promise<Envelope<T>> {
    return told(async () => work(await this.connection.open()));
  }

  private async write<T>(work: (database: CasebookDatabase) => Promise<T>): Promise<Envelope<T>> {
    const answer = await this.read(work);
    if (answer.ok) this.notices.tell();
    return answer;
  }
}

function newCase(name: string): Case {
  const at = now();
  const chance = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0'));
  return {
    id: `case-${chance.join('')}`,
    revision: 1,
    name: name.trim(),
    note: '',
    tags: [],
    madeAt: at,
    changedAt: at,
  };
}

function now(): string {
  return new Date().toISOString();
}
