/** Every cell, every use and every count of the bundled comparison against the hand-read matrix. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sourcesOfText, type BundledComparison } from '@/utils/core/comparison/bundled.ts';
import type { Entry } from '@/utils/core/model/comparison.ts';
import { loadComparison } from '@/utils/build/load-comparison.ts';
import { goldMatrix, goldMentions, goldNaming, seedText, why, type GoldEntry, type GoldUse } from './gold.ts';

const bundled: BundledComparison = loadComparison();
/** UTF-16 units, some five words. */
const NEAR = 40;

/** What an entry states, as one line; our own words are left out. */
function lineOf(entry: Entry): string {
  const { attribute, value, qualifier, paragraph, layer, speaker, via, keyPhrase, evidence, isNearest } = entry;
  return JSON.stringify({
    attribute,
    value,
    qualifier,
    paragraph,
    layer,
    speaker,
    via,
    keyPhrase,
    evidence,
    isNearest,
  });
}

function goldLine(entry: GoldEntry, attribute: string): string {
  const { value, qualifier, paragraph, layer, speaker, via, keyPhrase = null, evidence, nearest = false } = entry;
  const told = entry.attribute ?? attribute;
  const { start, end } = evidence;
  return JSON.stringify({
    attribute: told,
    value,
    qualifier,
    paragraph,
    layer,
    speaker,
    via,
    keyPhrase,
    evidence: { start, end },
    isNearest: nearest,
  });
}

describe.skipIf(why !== '')(`the bundled cells equal the matrix${why}`, () => {
  test('the same agreements, rows in the same order, relations and six cells a row', () => {
    const { agreements, sources } = goldMatrix();
    expect([...bundled.sheets.keys()].toSorted()).toEqual(agreements.map(({ id }) => id).toSorted());
    for (const { id, rows } of agreements) {
      const sheet = bundled.sheets.get(id);
      expect(sheet?.rows.map((row) => [row.attribute, row.relation])).toEqual(
        rows.map((row) => [row.attribute, row.relation]),
      );
      expect(sheet?.columns.map((column) => column.id)).toEqual(sources.map((source) => source.id));
    }
  });

  test('all 84 rows × 6 sources: status, entries and why a source is silent', () => {
    let cells = 0;
    let entries = 0;
    for (const { id, rows } of goldMatrix().agreements) {
      for (const [i, row] of rows.entries()) {
        for (const gold of row.cells) {
          const where = `${id} ${row.attribute} ${gold.source}`;
          const cell = bundled.sheets.get(id)?.rows[i]?.cells.find(({ source }) => source === gold.source);
          expect(cell?.status, where).toBe(gold.status);
          expect(cell?.because !== null, where).toBe(gold.because !== undefined);
          expect(cell?.entries.map(lineOf).toSorted(), where).toEqual(
            gold.entries.map((entry) => goldLine(entry, row.attribute)).toSorted(),
          );
          cells += 1;
          entries += gold.entries.length;
        }
      }
    }
    expect([cells, entries]).toEqual([84 * 6, 299]);
  });

  test('entries that share words of ours there share them here, and no others', () => {
    for (const { id, rows } of goldMatrix().agreements) {
      for (const [i, row] of rows.entries()) {
        for (const gold of row.cells) {
          const cell = bundled.sheets.get(id)?.rows[i]?.cells.find(({ source }) => source === gold.source);
          const ours = new Map<string, Set<string>>();
          for (const entry of gold.entries) {
            const line = goldLine(entry, row.attribute);
            const said = cell?.entries.find((one) => lineOf(one) === line)?.paraphrase;
            expect(said, `${id} ${row.attribute} ${gold.source}`).toBeTruthy();
            const key = entry.paraphrase.en;
            ours.set(key, (ours.get(key) ?? new Set()).add(said?.en ?? ''));
          }
          for (const [key, said] of ours) expect([...said], key).toHaveLength(1);
          expect(new Set([...ours.values()].flatMap((said) => [...said])).size).toBe(ours.size);
        }
      }
    }
  });

  test('the words are ours: long paraphrases and reasons of the matrix are not carried over', () => {
    const theirs = new Set<string>();
    const ours: string[] = [];
    for (const { id, rows } of goldMatrix().agreements) {
      for (const row of rows) {
        for (const said of [row.reason, ...row.cells.flatMap((cell) => cell.entries.map((e) => e.paraphrase))]) {
          theirs.add(said.en.toLowerCase()).add(said.ar);
        }
      }
      for (const row of bundled.sheets.get(id)?.rows ?? []) {
        const said = row.cells.flatMap((cell) => cell.entries.map((entry) => entry.paraphrase));
        for (const text of [row.reason, ...said]) if (text) ours.push(text.en.toLowerCase(), text.ar);
      }
    }
    // A name or a number cannot be said in other words.
    expect(ours.filter((text) => theirs.has(text) && text.split(' ').length > 4)).toEqual([]);
  });
});

describe.skipIf(why !== '')(`the bundled sources equal the matrix${why}`, () => {
  test('dates, their evidence and older parts', () => {
    for (const gold of goldMatrix().sources) {
      const source = bundled.sources.find(({ id }) => id === gold.id);
      expect(source, gold.id).toMatchObject({ language: gold.language, referenceDate: gold.referenceDate });
      expect(source?.olderPart?.paragraphs).toBe(gold.olderPart?.paragraphs);
      // "before 14 July" is an open interval up to the 13th.
      const older = gold.olderPart?.referenceDate.replace('before 2016-07-14', '../2016-07-13');
      expect(source?.olderPart?.referenceDate).toBe(older);
      expect(source?.statedDate?.value).toBe(gold.statedOnPage?.value);
      expect(source?.statedDate?.paragraph).toBe(gold.statedOnPage?.where);
      const byPlace = (a: { start: number }, b: { start: number }): number => a.start - b.start;
      expect(source?.dateEvidence.toSorted(byPlace)).toEqual(gold.dateEvidence.located.toSorted(byPlace));
    }
  });

  test('hash and length are those of the text, and every phrase stands where it says', () => {
    for (const { id, doc } of goldMatrix().sources) {
      const text = seedText(doc);
      // Some spaces of the seeds do not break.
      const flat = text.replaceAll('\u00a0', ' ');
      const hash = createHash('sha256').update(text, 'utf8').digest('hex');
      expect(sourcesOfText(bundled, hash).map((source) => source.id)).toContain(id);
      expect(bundled.sources.find((source) => source.id === id)?.textLength).toBe(text.length);
      for (const sheet of bundled.sheets.values()) {
        for (const row of sheet.rows) {
          for (const { evidence, keyPhrase } of row.cells.find(({ source }) => source === id)?.entries ?? []) {
            // A key phrase may begin before the span that proves the value, never far from it.
            if (evidence && keyPhrase)
              expect(flat.slice(Math.max(0, evidence.start - NEAR), evidence.end + NEAR)).toContain(keyPhrase);
          }
        }
      }
    }
  });
});

describe.skipIf(why !== '')(`the bundled naming equals the gold${why}`, () => {
  test('every use of every form in every source', () => {
    const { axes } = goldNaming();
    expect(bundled.naming.map(({ axis, entity, isHouseStyle }) => [axis, entity, isHouseStyle])).toEqual(
      axes.map(({ id, entity, houseStyle }) => [id, entity, houseStyle]),
    );
    let uses = 0;
    for (const [i, axis] of axes.entries()) {
      expect(bundled.naming[i]?.forms.map(({ id }) => id)).toEqual(axis.forms.map(({ id }) => id));
      for (const [k, form] of axis.forms.entries()) {
        for (const [source, found] of bundled.naming[i]?.forms[k]?.uses ?? []) {
          const gold = form.cells[source];
          const where = `${axis.id} ${form.id} ${source}`;
          expect(found, where).toHaveLength(gold?.count ?? 0);
          const whole = (use: GoldUse) => ({ ...use, via: use.via ?? [], modifier: use.modifier ?? null });
          expect(found, where).toEqual((gold?.spans ?? []).map(whole));
          uses += found.length;
        }
      }
    }
    expect(uses).toBe(404);
  });

  test('who is quoted, through whom, and who is not', () => {
    const { quoted, chains, absent } = goldNaming();
    expect(bundled.voices.map(({ source }) => source)).toEqual(quoted.map(({ source }) => source));
    for (const { source, speakers } of quoted) {
      const voices = bundled.voices.find((one) => one.source === source);
      expect(voices?.speakers).toEqual(speakers.map(({ surface, ...counts }) => ({ ...counts, unnamed: surface })));
      expect(voices?.notQuoted).toEqual(absent[source]);
      expect(voices?.chains).toEqual(
        chains
          .filter((one) => one.source === source)
          .map(({ start, end, paragraph, chain, to }) => ({ start, end, paragraph, chain, isSaidTo: to ?? false })),
      );
    }
  });

  test('how often each source names whom', () => {
    for (const { source, mentions } of bundled.voices) {
      expect(Object.fromEntries(mentions), source).toEqual(goldMentions(source));
    }
  });

  test('the order of the two powers, source by source', () => {
    const forms = bundled.naming.find(({ axis }) => axis === 'N12')?.forms ?? [];
    const counts = (id: string) => {
      const uses = forms.find((form) => form.id === id)?.uses;
      return bundled.sources.map((source) => uses?.get(source.id)?.length ?? 0);
    };
    // Section 6 of the seed matrix.
    expect(counts('russian-first')).toEqual([8, 0, 9, 14, 2, 1]);
    expect(counts('american-first')).toEqual([9, 4, 3, 0, 4, 5]);
  });
});
