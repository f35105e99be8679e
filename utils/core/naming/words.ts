/** N4 to N10: names of the two groups, terror words, the pause in fighting, the paper, the war and the talks. */
import type { Mention } from '../model/mention.ts';
import type { Axis } from '../model/naming.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { compilePhrases, type Phrases } from './phrases.ts';
import { BRANCH_OF_QAEDA, PAUSE, TRACK, WAR } from './tables.ts';
import { usesOf, withoutOverlaps, type NamingText, type Use } from './use.ts';

const GROUP_AXES: ReadonlyMap<string, Axis> = new Map([
  ['isis', 'N4'],
  ['nusra-front', 'N5'],
]);
const BRANCH_PHRASES = compilePhrases(BRANCH_OF_QAEDA);
const PAUSE_PHRASES = compilePhrases(PAUSE);
const WAR_PHRASES = compilePhrases(WAR);
const TRACK_PHRASES = compilePhrases(TRACK);
/** إرهاب and its derivatives, folded, with or without the article; "terror" and its derivatives. */
const TERROR = /^(?:ال)?(?:ا)?رهاب(?:ي|يه|يا|يين|يون|يان|يات|ا)?$|^terror(?:ism|ist|ists|isms|ise|ised|ize|ized)?s?$/u;
const COUNTER = /(?:counter|anti)[-–]?$/iu;
/** The noun that heads a mention of an agreement: "the Geneva **deal**", **خطة** كيري. */
const PAPER: Readonly<Record<string, RegExp>> = {
  agreement: /(?:^|[\s\u00a0])ل?(?:ال)?اتفاق|agreement|accord|pact/iu,
  understanding: /(?:^|[\s\u00a0])ل?(?:ال)?تفاهم|understanding/iu,
  plan: /(?:^|[\s\u00a0])ل?(?:ال)?خطه|plan\b|blueprint/iu,
  roadmap: /(?:خارطه|خريطه)[\s\u00a0](?:ال)?طريق|road ?map/iu,
  document: /وثيق|document|paper|draft/iu,
  statement: /(?:^|[\s\u00a0])ل?(?:ال)?بيان|statement|communique/iu,
  resolution: /قرار|resolution/iu,
  deal: /\bdeal\b/iu,
  arrangement: /arrangement/iu,
  memorandum: /مذكر|memorandum/iu,
  initiative: /مبادر|initiative/iu,
};

/** N4 and N5: the names as the text writes them, spelling differences folded; "al-Qaida's affiliate" names Nusra. */
export function groupUses({ text, phrases, mentions }: NamingText): Use[] {
  const named: Use[] = [];
  for (const m of mentions) {
    const axis = GROUP_AXES.get(m.entity);
    if (!axis || m.kind === 'adjective') continue;
    const last = named.at(-1);
    if (last?.entity === m.entity && isFormerName(text, last, m)) {
      named[named.length - 1] = { ...last, end: text.indexOf(')', m.end) + 1 };
    } else named.push({ axis, entity: m.entity, ...nameInMarks(m) });
  }
  return withoutOverlaps(named, usesOf('N5', 'nusra-front', phrases.find(BRANCH_PHRASES)));
}

/** تنظيم “جبهة النصرة”: the name is what the marks set off. */
function nameInMarks({ surface, start, end }: Mention): Pick<Use, 'form' | 'start' | 'end'> {
  const mark = /^.*[“”„"«‘(/]/u.exec(surface)?.[0].length ?? 0;
  return { form: fold(surface.slice(mark)), start: start + mark, end };
}

/** "جبهة فتح الشام (جبهة النصرة سابقا)": one naming, by the new name. */
function isFormerName(text: string, name: Span, former: Span): boolean {
  return (
    /^[\s\u00a0]?\((?:formerly[\s\u00a0])?$/iu.test(text.slice(name.end, former.start)) &&
    /^(?:[\s\u00a0]سابق[اًا]{1,2})?\)/u.test(text.slice(former.end, former.end + 12))
  );
}

/** N6: every word of terror, split into policy ("counter-terrorism", مكافحة الإرهاب) and label. */
export function terrorUses({ text, phrases }: NamingText): Use[] {
  return phrases
    .words((word) => TERROR.test(word))
    .map(({ start, end, folded }): Use => {
      const counter = COUNTER.exec(text.slice(Math.max(0, start - 8), start));
      const isThing = /(?:رهاب|ism|terror)$/u.test(folded);
      return {
        axis: 'N6',
        entity: null,
        form: isThing ? 'terrorism' : 'terrorist',
        start: counter ? start - counter[0].length : start,
        end,
      };
    });
}

/** N7. Truce words that a mention resolved to another agreement are still words for a pause. */
export function pauseUses(naming: NamingText): Use[] {
  return plain('N7', PAUSE_PHRASES, naming);
}

/** N8: what kind of paper the text calls an agreement; truce names are N7's. */
export function documentUses({ phrases, mentions }: NamingText): Use[] {
  const papers = mentions
    .filter((m) => m.entityType === 'agreement')
    .flatMap((m): Use[] => {
      const form = paperOf(m);
      return form ? [{ axis: 'N8', entity: m.entity, form, start: m.start, end: m.end }] : [];
    });
  const pauses = usesOf('N7', null, phrases.find(PAUSE_PHRASES));
  return withoutOverlaps(pauses, papers).filter((use) => use.axis === 'N8');
}

function paperOf(m: Mention): string | null {
  const surface = fold(m.surface);
  return Object.entries(PAPER).find(([, pattern]) => pattern.test(surface))?.[0] ?? null;
}

/** N9 */
export function warUses(naming: NamingText): Use[] {
  return plain('N9', WAR_PHRASES, naming);
}

/** N10 */
export function trackUses(naming: NamingText): Use[] {
  return plain('N10', TRACK_PHRASES, naming);
}

function plain(axis: Axis, phrases: Phrases, naming: NamingText): Use[] {
  return usesOf(axis, null, naming.phrases.find(phrases));
}
