import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '@/utils/extension/browser.ts';
import { changeCorrections } from '@/utils/extension/corrections.ts';
import * as settings from '@/utils/extension/settings.ts';
import { onSettingsChanged, PAGE_KEYS } from '@/utils/extension/settings-changed.ts';
import { aCorrection } from '../core/corrections/builders.ts';

beforeEach(() => fakeBrowser.reset());

describe('what a new reader gets', () => {
  test('the browser’s language, marks, no adjectives, every site, no date', async () => {
    expect(await settings.pageSettings('https://sana.sy/1', 'ar-SY')).toEqual({
      siteOn: true,
      marks: true,
      adjectives: false,
      reading: [],
      language: 'ar',
      date: null,
    });
    expect((await settings.pageSettings('https://sana.sy/1', 'de')).language).toBe('en');
    expect((await settings.pageSettings('https://sana.sy/1', 'arn')).language).toBe('en');
  });
});

test('statements and facts are marked each for itself', async () => {
  await settings.setReadingMark('fact', true);
  expect((await settings.pageSettings('https://sana.sy/1', 'en')).reading).toEqual(['fact']);
  await settings.setReadingMark('statement', true);
  expect(await settings.getReadingMarks()).toEqual(['statement', 'fact']);
  await settings.setReadingMark('fact', false);
  expect(await settings.getReadingMarks()).toEqual(['statement']);
});

describe('stored values are untrusted', () => {
  const broken: [string, Record<string, unknown>][] = [
    [
      'wrong types',
      { language: 5, marks: 'yes', adjectives: 'yes', factMarks: 1, sitesOff: 'sana.sy', dateCorrections: {} },
    ],
    [
      'broken lists',
      {
        language: 'fr',
        sitesOff: [1, null],
        dateCorrections: [null, { url: 'https://sana.sy/1', date: '2016-99-99' }],
      },
    ],
  ];
  test.each(broken)('%s give the defaults', async (_name, values) => {
    await browser.storage.local.set(values);
    expect(await settings.pageSettings('https://sana.sy/1', 'en')).toEqual({
      siteOn: true,
      marks: true,
      adjectives: false,
      reading: [],
      language: 'en',
      date: null,
    });
  });
});

describe('sites', () => {
  test('www and mobile prefixes are the same site; others are not', async () => {
    await settings.setSiteOn('www.SANA.sy', false);
    expect(await settings.isSiteOn('sana.sy')).toBe(false);
    expect(await settings.isSiteOn('m.sana.sy')).toBe(false);
    expect(await settings.isSiteOn('arabic.rt.com')).toBe(true);
    await settings.setSiteOn('m.sana.sy', true);
    expect(await settings.isSiteOn('www.sana.sy')).toBe(true);
  });
});

describe('changes at the same time', () => {
  test('none of them is lost', async () => {
    const urls = Array.from({ length: 5 }, (_, i) => `https://sana.sy/${i}`);
    await Promise.all([
      ...urls.map((url) => settings.setDateCorrection(url, '2016-09-10')),
      ...['sana.sy', 'tass.ru', 'cnn.com'].map((host) => settings.setSiteOn(host, false)),
    ]);
    expect(await Promise.all(urls.map((url) => settings.getDateCorrection(url)))).toEqual(Array(5).fill('2016-09-10'));
    expect(await Promise.all(['sana.sy', 'tass.ru', 'cnn.com'].map(settings.isSiteOn))).toEqual([false, false, false]);
  });

  test('one that fails is told, and does not stop the next', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    const failed = settings.setSiteOn('sana.sy', false);
    const next = settings.setSiteOn('tass.ru', false);
    await expect(failed).rejects.toThrow('quota');
    await next;
    expect(await settings.isSiteOn('tass.ru')).toBe(false);
  });
});

describe('private windows', () => {
  test('keep their corrections in memory, and know no others', async () => {
    await settings.setDateCorrection('https://sana.sy/1', '2016-09-10');
    await settings.setDateCorrection('https://sana.sy/2', '2016-09-11', true);
    expect((await settings.pageSettings('https://sana.sy/2', 'en', true)).date).toBe('2016-09-11');
    expect(await settings.getDateCorrection('https://sana.sy/1', true)).toBeNull();
    expect(await settings.getDateCorrection('https://sana.sy/2')).toBeNull();
    expect(JSON.stringify(await browser.storage.local.get())).not.toContain('sana.sy/2');
  });
});

describe('date corrections', () => {
  test('stick to the address without its fragment', async () => {
    await settings.setDateCorrection('https://sana.sy/1#top', '2016-09-10');
    expect(await settings.getDateCorrection('https://sana.sy/1#end')).toBe('2016-09-10');
    expect(await settings.getDateCorrection('https://sana.sy/2')).toBeNull();
  });

  test('the last one counts, null takes it back', async () => {
    await settings.setDateCorrection('https://sana.sy/1', '2016-09-10');
    await settings.setDateCorrection('https://sana.sy/1', '2016-09-11');
    expect(await settings.getDateCorrection('https://sana.sy/1')).toBe('2016-09-11');
    await settings.setDateCorrection('https://sana.sy/1', null);
    expect(await settings.getDateCorrection('https://sana.sy/1')).toBeNull();
  });

  test('are bounded: the oldest is dropped', async () => {
    const old = Array.from({ length: settings.MAX_CORRECTIONS }, (_, i) => ({
      url: `https://sana.sy/${i}`,
      date: '2016-09-10',
    }));
    await browser.storage.local.set({ dateCorrections: old });
    await settings.setDateCorrection('https://sana.sy/new', '2016-09-12');
    expect(await settings.getDateCorrection('https://sana.sy/0')).toBeNull();
    expect(await settings.getDateCorrection('https://sana.sy/1')).toBe('2016-09-10');
    expect(await settings.getDateCorrection('https://sana.sy/new')).toBe('2016-09-12');
    const { dateCorrections } = await browser.storage.local.get('dateCorrections');
    expect(dateCorrections).toHaveLength(settings.MAX_CORRECTIONS);
  });
});

describe('noticing changes from the content script', () => {
  test('every setting that changes a page is noticed under the key it is stored by', async () => {
    const heard: number[] = [];
    const stop = onSettingsChanged(() => heard.push(1));
    await settings.setLanguage('ar');
    await settings.setMarks(false);
    await settings.setAdjectives(true);
    await settings.setReadingMark('statement', true);
    await settings.setReadingMark('fact', true);
    await settings.setSiteOn('sana.sy', false);
    await changeCorrections({ remove: [], put: [aCorrection('ada')] });
    expect(heard).toHaveLength(PAGE_KEYS.length);
    await settings.setDateCorrection('https://sana.sy/1', '2016-09-10');
    expect(heard).toHaveLength(PAGE_KEYS.length);
    stop();
    await settings.setMarks(true);
    expect(heard).toHaveLength(PAGE_KEYS.length);
  });
});
