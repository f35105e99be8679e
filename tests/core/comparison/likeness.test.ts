/** One table for each kind of value: alike, meeting, apart, or of something else. */
import { describe, expect, test } from 'vitest';
import { likenessOf } from '@/utils/core/comparison/likeness.ts';
import { toldIn, type Told } from '@/utils/core/comparison/told.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import { fact } from './builders.ts';

type Row = readonly [name: string, attribute: Attribute, a: string | null, b: string | null, is: string, why: string];

const REFERENCE = '2016-02-12';

function told(attribute: Attribute, text: string | null): Told {
  const { value, qualifier } = fact(attribute, text);
  return toldIn(attribute, value, qualifier, REFERENCE, (id) => (id === 'new-name' ? 'old-name' : id));
}

const DATES: readonly Row[] = [
  ['one day', 'start-date', '2016-09-12', '2016-09-12', 'equal', 'equal'],
  ['from a day on is that day', 'start-date', '2016-09-12/..', '2016-09-12', 'equal', 'equal'],
  ['an open start is not every later day', 'start-date', '2016-09-12/..', '2016-09-15', 'apart', 'dates-apart'],
  ['another day', 'start-date', '2016-09-11', '2016-09-13', 'apart', 'dates-apart'],
  ['the day before', 'announced-date', '2016-09-09', '2016-09-10', 'apart', 'dates-a-day-apart'],
  ['one of two days', 'start-date', '[2016-09-11,2016-09-12]', '2016-09-11', 'meeting', 'one-holds-the-other'],
  ['none of two days', 'start-date', '[2016-09-11,2016-09-12]', '2016-09-14', 'apart', 'dates-apart'],
  ['a month and its day', 'end-date', '2018-03', '2018-03-26', 'meeting', 'one-holds-the-other'],
  [
    'crossing intervals',
    'announced-date',
    '2016-09-08/2016-09-10',
    '2016-09-10/2016-09-11',
    'meeting',
    'ranges-overlap',
  ],
  ['the day and its evening', 'start-date', '2016-09-12', '2016-09-12 sunset', 'meeting', 'time-of-day'],
  ['midnight to the next day', 'start-date', '2016-09-11 midnight', '2016-09-12', 'meeting', 'one-holds-the-other'],
  ['the midnight that ends a day', 'start-date', '2016-09-11', '2016-09-12 midnight', 'meeting', 'same-night'],
  ['an hour of the document', 'start-date', '2016-09-12T19:00:00+03:00', '2016-09-12', 'meeting', 'time-of-day'],
  ['one night', 'announced-date', '2016-09-09', '2016-09-10 early', 'meeting', 'same-night'],
  ['evening and the next day', 'announced-date', '2016-09-09 evening', '2016-09-10', 'meeting', 'same-night'],
  ['a start at sunset and the next day', 'start-date', '2016-09-11 sunset', '2016-09-12', 'apart', 'dates-a-day-apart'],
  ['two evenings', 'announced-date', '2016-12-13 evening', '2016-12-14 late', 'apart', 'dates-a-day-apart'],
  ['about a day', 'start-date', '2016-02-19~', '2016-02-21', 'meeting', 'about'],
  ['about a day, far off', 'start-date', '2016-02-19~', '2016-02-27', 'apart', 'dates-apart'],
  ['two meetings', 'next-talks-date', '2017-05-16', '2017-07', 'other', 'not-exclusive'],
  ['a denied day', 'next-talks-date', 'not-2016-02-25', '2016-02-25', 'apart', 'dates-apart'],
  ['a denied day and another', 'next-talks-date', 'not-2016-02-25', '2016-03-09', 'meeting', 'ranges-overlap'],
  ['a limit and its day', 'deadline', '../2016-07-31', '2016-07-31', 'equal', 'equal'],
  ['two limits', 'deadline', '../2016-07-31', '2016-08-15', 'other', 'not-exclusive'],
  ['a week from the text', 'deadline', 'P1W', '2016-02-19', 'meeting', 'about'],
];

const LENGTHS: readonly Row[] = [
  ['a week', 'duration', 'P1W', 'P7D', 'equal', 'equal'],
  ['two days', 'duration', 'PT48H', 'P2D', 'equal', 'equal'],
  ['a week and ten days', 'duration', 'P1W', 'P10D', 'apart', 'lengths-apart'],
  ['a month and thirty days', 'duration', 'P1M', 'P30D', 'meeting', 'ranges-overlap'],
  ['at least', 'duration', '>P30D', 'P1M', 'meeting', 'about'],
  ['about three days, at least a week', 'duration', '~P3D', '>P1W', 'apart', 'lengths-apart'],
  ['a day of talks', 'talks-length', 'PT12H', '~P1D', 'meeting', 'about'],
  ['a day of talks, told flatly', 'talks-length', 'PT12H', 'P1D', 'meeting', 'ranges-overlap'],
  ['hours of talks', 'talks-length', 'PT4H30M', 'PT2H', 'apart', 'lengths-apart'],
  ['over five years', 'conflict-length', '>P5Y', 'P6Y', 'meeting', 'about'],
  ['several renewals', 'renewal', 'PT48H', 'PT72H', 'other', 'not-exclusive'],
  ['without an end', 'duration', 'indefinite', 'P7D', 'apart', 'words-exclude'],
  ['long-term says little', 'duration', 'long-term', 'P7D', 'other', 'not-exclusive'],
];

const NUMBERS: readonly Row[] = [
  ['five papers', 'documents-count', '5', '5', 'equal', 'equal'],
  ['four papers', 'documents-count', '5', '4', 'apart', 'numbers-apart'],
  ['about', 'members-count', '~20', '19', 'meeting', 'about'],
  ['more than', 'death-toll', '>250000', '400000', 'meeting', 'about'],
  ['rounded tolls', 'death-toll', '470000', '500000', 'meeting', 'ranges-overlap'],
  ['two tolls', 'death-toll', '250000', '500000', 'apart', 'numbers-apart'],
  ['areas reached so far', 'aid-areas-count', '5', '7', 'other', 'not-exclusive'],
];

const SETS: readonly Row[] = [
  ['any order', 'excluded-groups', 'isis,nusra-front', 'nusra-front,isis', 'equal', 'equal'],
  ['nested', 'excluded-groups', 'nusra-front', 'isis,nusra-front', 'meeting', 'one-holds-the-other'],
  ['crossing', 'excluded-groups', 'isis,al-qaeda', 'isis,nusra-front', 'meeting', 'ranges-overlap'],
  ['no id shared is no conflict', 'excluded-groups', 'isis', 'nusra-front', 'other', 'names-others'],
  ['and others', 'parties', 'issg', 'issg and others', 'meeting', 'one-holds-the-other'],
  ['one group, two names', 'excluded-groups', 'old-name', 'new-name', 'equal', 'equal'],
  [
    'two names of a body',
    'joint-centre-name',
    'joint-implementation-center',
    'joint-implementation-group',
    'meeting',
    'same-kind',
  ],
];

const WORDS: readonly Row[] = [
  ['consent', 'government-stance', 'accepts', 'accepts', 'equal', 'equal'],
  ['consent and refusal', 'opposition-stance', 'accepts', 'rejects', 'apart', 'words-exclude'],
  ['consent and welcome', 'government-stance', 'accepts', 'welcomes', 'meeting', 'same-kind'],
  ['consent with conditions', 'opposition-stance', 'accepts', 'conditional', 'meeting', 'same-kind'],
  ['consent is needed', 'opposition-stance', 'needed', 'accepts', 'other', 'not-exclusive'],
  ['consent, and obstruction', 'opposition-stance', 'accepts', 'obstructs', 'other', 'not-exclusive'],
  ['barred and limited', 'syrian-air-force', 'out', 'limited', 'meeting', 'same-kind'],
  ['a mechanism and none', 'enforcement', 'none', 'response-mechanism', 'apart', 'words-exclude'],
  ['all areas, besieged areas', 'humanitarian-access', 'all-areas', 'besieged-areas', 'apart', 'words-exclude'],
  ['a town among them', 'humanitarian-access', 'all-areas', 'aleppo', 'meeting', 'same-kind'],
  ['seats', 'joint-centre-place', 'geneva', 'amman', 'apart', 'words-exclude'],
  ['nearby', 'joint-centre-place', 'near-amman', 'amman', 'meeting', 'same-kind'],
  ['secret, then published', 'secrecy', 'secret', 'published', 'apart', 'words-exclude'],
];

const STEPS_AND_WORDS: readonly Row[] = [
  ['counted differently', 'phases', '2', '4', 'meeting', 'steps-of-a-chain'],
  ['counted and listed', 'phases', '3', 'PT48H,PT48H,P7D', 'equal', 'equal'],
  ['in words', 'humanitarian-access', null, 'all-areas', 'unknown', 'in-words'],
  ['a dash is in words', 'trust', '–', '–', 'unknown', 'in-words'],
];

describe('likeness of two values', () => {
  test.each([...DATES, ...LENGTHS, ...NUMBERS, ...SETS, ...WORDS, ...STEPS_AND_WORDS])(
    '%s (%s: %s, %s)',
    (_name, attribute, a, b, is, why) => {
      expect(likenessOf(attribute, told(attribute, a), told(attribute, b))).toEqual({ is, why });
      expect(likenessOf(attribute, told(attribute, b), told(attribute, a))).toEqual({ is, why });
    },
  );
});
