/**
 * What the reader chose, in `storage.local` on this device. Every item carries a version; a change of its shape raises
 * the version and adds a numbered migration (WXT runs them in order), with an example of the old shape in the tests.
 * Stored values are untrusted: each reader below returns only what has the right shape, else the default.
 */
import { storage } from 'wxt/utils/storage';
import { isDay } from '@/utils/core/model/date.ts';
import type { PageSettings, ReadingLook } from './messages.ts';

export type LanguageSetting = 'auto' | 'ar' | 'en';

/** One correction of an article's date. */
export interface DateCorrection {
  readonly url: string;
  readonly date: string;
}

/** Chosen: one correction is about 100 bytes; beyond this the oldest are dropped. */
export const MAX_CORRECTIONS = 500;
const MAX_SITES = 2_000;

const language = storage.defineItem<unknown>('local:language', { fallback: 'auto', version: 1 });
const marks = storage.defineItem<unknown>('local:marks', { fallback: true, version: 1 });
const adjectives = storage.defineItem<unknown>('local:adjectives', { fallback: false, version: 1 });
const statementMarks = storage.defineItem<unknown>('local:statementMarks', { fallback: false, version: 1 });
const factMarks = storage.defineItem<unknown>('local:factMarks', { fallback: false, version: 1 });
const keepBody = storage.defineItem<unknown>('local:keepBody', { fallback: false, version: 1 });
const sitesOff = storage.defineItem<unknown>('local:sitesOff', { fallback: [], version: 1 });
const corrections = storage.defineItem<unknown>('local:dateCorrections', { fallback: [], version: 1 });
/** Those of private windows: in memory, gone with the browser. */
const privateCorrections = storage.defineItem<unknown>('session:dateCorrections', { fallback: [] });

/** Lists are read, changed and written: one after the other, or two at once would lose one of the changes. */
let writing: Promise<unknown> = Promise.resolve();
function inTurn(write: () => Promise<void>): Promise<void> {
  const done = writing.then(write);
  writing = done.catch(() => undefined); // the caller of that write is told; the next one does not suffer
  return done;
}

/** Interface language; 'auto' follows the browser. */
export async function getLanguage(): Promise<LanguageSetting> {
  const value = await language.getValue();
  return value === 'ar' || value === 'en' ? value : 'auto';
}

export function setLanguage(value: LanguageSetting): Promise<void> {
  return language.setValue(value);
}

/** Whether pages are marked when they open. */
export async function getMarks(): Promise<boolean> {
  return (await marks.getValue()) !== false;
}

export function setMarks(on: boolean): Promise<void> {
  return marks.setValue(on);
}

/** Whether nationality adjectives ("Russian") are marked; off by default, they would crowd the page. */
export async function getAdjectives(): Promise<boolean> {
  return (await adjectives.getValue()) === true;
}

export function setAdjectives(on: boolean): Promise<void> {
  return adjectives.setValue(on);
}

/** What pages mark beside mentions; nothing by default, a page is to be read in peace. */
export async function getReadingMarks(): Promise<ReadingLook[]> {
  const [statements, facts] = await Promise.all([statementMarks.getValue(), factMarks.getValue()]);
  return [...(statements === true ? (['statement'] as const) : []), ...(facts === true ? (['fact'] as const) : [])];
}

export function setReadingMark(look: ReadingLook, on: boolean): Promise<void> {
  return (look === 'statement' ? statementMarks : factMarks).setValue(on);
}

/** Whether an article is kept with its text, unless the reader says otherwise of one; off by default. */
export async function getKeepBody(): Promise<boolean> {
  return (await keepBody.getValue()) === true;
}

export function setKeepBody(on: boolean): Promise<void> {
  return keepBody.setValue(on);
}

/** Whether Isnad may read the pages of this host ("www.sana.sy" and "sana.sy" are one site). */
export async function isSiteOn(host: string): Promise<boolean> {
  return !(await readSitesOff()).includes(siteOf(host));
}

/** The sites where Isnad is switched off, in the order in which they were. */
export function getSitesOff(): Promise<string[]> {
  return readSitesOff();
}

export function setSiteOn(host: string, on: boolean): Promise<void> {
  return inTurn(async () => {
    const others = (await readSitesOff()).filter((site) => site !== siteOf(host));
    await sitesOff.setValue(on ? others : [...others, siteOf(host)].slice(-MAX_SITES));
  });
}

/**
 * The reader's date for the page at this address, "YYYY-MM-DD", or null.
 * @param isPrivate - private windows know only their own, and leave no trace of where the reader was
 */
export async function getDateCorrection(url: string, isPrivate = false): Promise<string | null> {
  return (await readCorrections(isPrivate)).find((entry) => entry.url === addressOf(url))?.date ?? null;
}

/** Remembers (or with null forgets) the reader's date for this address; the newest are kept. */
export function setDateCorrection(url: string, date: string | null, isPrivate = false): Promise<void> {
  return inTurn(async () => {
    const others = (await readCorrections(isPrivate)).filter((entry) => entry.url !== addressOf(url));
    const all = date ? [...others, { url: addressOf(url), date }] : others;
    await (isPrivate ? privateCorrections : corrections).setValue(all.slice(-MAX_CORRECTIONS));
  });
}

/**
 * The settings that concern the page at this address.
 * @param browserLanguage - spoken if the reader chose none
 */
export async function pageSettings(url: string, browserLanguage: string, isPrivate = false): Promise<PageSettings> {
  const [siteOn, marksOn, withAdjectives, reading, chosen, date] = await Promise.all([
    isSiteOn(new URL(url).hostname),
    getMarks(),
    getAdjectives(),
    getReadingMarks(),
    getLanguage(),
    getDateCorrection(url, isPrivate),
  ]);
  const spoken = /^ar\b/i.test(browserLanguage) ? 'ar' : 'en';
  const page = { siteOn, marks: marksOn, adjectives: withAdjectives, reading, date };
  return { ...page, language: chosen === 'auto' ? spoken : chosen };
}

/** The site of a host name: lower case, without "www." and the mobile prefix. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
}

/** An address without its fragment, so that jumping inside an article does not lose its correction. */
function addressOf(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

async function readSitesOff(): Promise<string[]> {
  const value = await sitesOff.getValue();
  return Array.isArray(value) ? value.filter((site): site is string => typeof site === 'string') : [];
}

async function readCorrections(isPrivate: boolean): Promise<DateCorrection[]> {
  const value = await (isPrivate ? privateCorrections : corrections).getValue();
  return Array.isArray(value) ? value.filter(isCorrection) : [];
}

function isCorrection(value: unknown): value is DateCorrection {
  const entry = value as Partial<DateCorrection> | null;
  return typeof entry?.url === 'string' && typeof entry.date === 'string' && isDay(entry.date);
}
