/** Random text with the units the folding rules are about, so that properties meet them often. */
import fc from 'fast-check';

const PIECES = [
  ...'ابكلوفهيسنرمء',
  ...'آأإىیةھکگپچڤؤئ',
  ...'ABsSkßæİıøé',
  ...'0٣۴',
  ...'\u064B\u064E\u0651\u0670\u0301',
  ...'ـ\u200F\u200C\u00AD\uFEFF',
  ...'\u0027’`ʿ′',
  ...' \u00A0\t\n-–،؟.",/«»“',
  'ﻻ',
  'ﷲ',
  'ﷺ',
  'ﬁ',
  '\uFE77',
  '😀',
  '\uD83D',
  'Й',
  '中',
];

export const newsText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
