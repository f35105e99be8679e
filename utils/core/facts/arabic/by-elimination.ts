/**
 * The Arabic length of a sentence that speaks of a truce and of nothing else that could last or be counted: it is the truce's
 * own, or that of the calm before the two armies work together. Only where no phrase has told something of the value. (Days
 * are not read so: on sentences unseen every third was wrong.)
 */
import { overlaps } from '../../model/span.ts';
import type { Item, LengthItem } from '../item.ts';
import type { Line } from '../line.ts';
import { type Entry, entryOf } from '../phrases/steps.ts';
import { qualifiers, type Found } from '../reading.ts';
import { AR } from './vocabulary.ts';

const some = (...phrases: readonly string[]): Entry => entryOf(phrases, AR);

/** Whatever else a day or a length may belong to. */
const ELSE = some(
  '{otherBegins}',
  '{other}',
  '{killed}',
  '{talks}',
  '{aid}',
  'منذ|أمهل*|مهلة|المهلة|الماضي|الماضية|الماضيين|الأخيرة|الأخيرين|أمس|سابق|سابقة|السابق|السابقة|غارة|غارات|خروقات|خرق|انتهاكات|يوميا|يومية|عاما|عمره|حربا|حرب|الحرب',
  'لم|لن|لا|لو|كان|كانت|ليس|ليست|كل|نفى|نفت|قد',
);
const LASTS = some(
  '{lasting}',
  '{hold}',
  '{quietens}',
  '{quiet}',
  'مدة|أمد|فترة|زمني|زمنية|مؤقت|مؤقتة|تجريبي|تجريبية|قابلة|قابل',
);
const LIMIT = some('خلال|غضون|ظرف|بعد|عقب|قبل|أمام|بقي|تبقى|إثر|يفصل*|تفصل*');
const TOGETHER = some('{workAsOne}');
const AFTER = some('{once}', '{provided}', '{ofCalm}');
const CENTRE = some('{centre}');

/** A length of calm is days or two days told in hours, and no months. */
const OF_DAYS = /^P(?:\d{1,2}D|[1-4]W|T(?:24|48|72|96)H)$/u;

/** At most one fact. `found`: what phrases have told of the line. */
export function byElimination(line: Line, found: readonly Found[]): Found[] {
  const { words, items, sentence } = line;
  if (sentence.language !== 'ar' || !items.some(({ letter }) => letter === 'p')) return [];
  const isTold = (item: Item): boolean =>
    found.some((f) => f.attribute !== 'parties' && overlaps(f, line.spanOfItem(item)));
  const lengths = items.filter((i): i is LengthItem => i.letter === 'p' && !isTold(i) && OF_DAYS.test(i.length.iso));
  const [length, ...more] = lengths;
  if (!length || more.length > 0 || words.tells(ELSE)) return [];
  const hasDeal = items.some(({ letter }) => letter === 'a');
  const told = { ...line.spanOfItem(length), value: length.length.iso, isRelative: false };
  if (words.tells(TOGETHER) && words.tells(AFTER) && !words.tells(CENTRE))
    return [{ ...told, attribute: 'cooperation-start', rule: 'step-by-step', qualifier: 'after' }];
  if (!hasDeal || !words.tells(LASTS) || words.tells(LIMIT)) return [];
  return [{ ...told, attribute: 'duration', rule: 'lasts', qualifier: qualifiers(length.length.bound) }];
}
