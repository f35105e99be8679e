import { describe, expect, test } from 'vitest';
import { createT, resolveLang, toChromeMessages } from '@/utils/locales/i18n.ts';

const en = createT('en');
const ar = createT('ar');

describe('plurals', () => {
  test.each([
    [0, '0 mentions', 'لا مواضع'],
    [1, '1 mention', 'موضع واحد'],
    [2, '2 mentions', 'موضعان'],
    [3, '3 mentions', '3 مواضع'],
    [10, '10 mentions', '10 مواضع'],
    [11, '11 mentions', '11 موضعًا'],
    [99, '99 mentions', '99 موضعًا'],
    [100, '100 mentions', '100 موضع'],
    [103, '103 mentions', '103 مواضع'],
    [1200, '1,200 mentions', '1,200 موضع'],
  ])('%i', (count, english, arabic) => {
    expect(en('mentions', { count })).toBe(english);
    expect(ar('mentions', { count })).toBe(arabic);
  });
});

describe('values', () => {
  test('a name in the other direction is isolated, one in the same is not', () => {
    expect(ar('row.then', { name: 'Kerry' })).toBe('حينها: \u2068Kerry\u2069');
    expect(ar('row.then', { name: 'كيري' })).toBe('حينها: كيري');
    expect(en('row.then', { name: 'كيري' })).toBe('then: \u2068كيري\u2069');
    expect(en('row.then', { name: 'Kerry' })).toBe('then: Kerry');
  });

  test('a missing value stays visible', () => {
    expect(en('row.then')).toBe('then: {name}');
  });

  test('a value is not read as a pattern', () => {
    expect(en('row.then', { name: '$& {name}' })).toBe('then: $& {name}');
  });
});

test('an unknown key made from data has no message, inherited properties included', () => {
  expect(en.maybe('agreementState.collapsed')).toBe('collapsed');
  expect(en.maybe('status.unheard-of')).toBeNull();
  expect(en.maybe('constructor')).toBeNull();
});

test.each([
  ['auto', 'ar', 'ar'],
  ['auto', 'ar-EG', 'ar'],
  ['auto', 'arn', 'en'],
  ['auto', 'fr', 'en'],
  ['en', 'ar', 'en'],
  ['ar', 'en-GB', 'ar'],
] as const)('interface language: %s in a browser speaking %s is %s', (setting, browser, lang) => {
  expect(resolveLang(setting, browser)).toBe(lang);
});

describe.each(['en', 'ar'] as const)('manifest messages in %s', (lang) => {
  const messages = JSON.parse(toChromeMessages(lang)) as Record<string, { message: string }>;

  test('all are there', () => {
    expect(Object.keys(messages)).toEqual(
      expect.arrayContaining(['extName', 'extDescription', 'cmdToggle', 'cmdNext', 'cmdPrevious']),
    );
    expect(Object.values(messages).filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  test('the description fits the stores: 132 characters', () => {
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test('no dollar sign, which Chrome reads as a placeholder', () => {
    expect(JSON.stringify(messages)).not.toContain('$');
  });
});
