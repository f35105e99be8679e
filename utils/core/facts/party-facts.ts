/** Who made the agreement, and the resolution it rests on. */
import type { KnowledgeBase } from '../knowledge/base.ts';
import { fold } from '../text/fold.ts';
import { idsOf, listsOf, wordsAfter, wordsBefore } from './entity-lists.ts';
import type { AgreementItem } from './item.ts';
import type { Line } from './line.ts';
import type { Found } from './reading.ts';

const AGREED = words(
  `وقعت وقع اتفق اتفقتا اتفقا اتفقوا اتفقت توصلتا توصلا توصلت توصلوا تعلنان أعلنتا أقروا أبرمتا وقعتا أقرت
   تتفقان تتوصلان agree approved adopted agreed announced announce reached signed struck brokered`,
);
/** "… said on Friday that they had agreed". */
const THAT_THEY = /^ (?:(?!@[rmsbhgo])[^ |]+ ){0,6}that they (?:had |have )?(?:agreed|reached|signed|struck) /u;
const TOLD_UNITS = 160;
/** "reached by the 17-nation …", "الذي توصلت إليه …"; who brokered it is no party. */
const MADE_BY =
  /(?:^| )(?:(?:reached|agreed|signed|adopted|struck|approved) (?:upon |on )?by (?:the )?(?:[^ @|,]+ |@n\d+ ){0,3}|(?:الذي|التي) (?:توصلت|توصل|توصلتا|اتفقت|اتفق|وافقت|وقعت|وقع) (?:اليه|اليها|عليه|عليها) (?:دول |اطراف |اعضاء )?)$/u;
const MADE_BY_UNITS = 80;
const PAPER = words('الأولى وثيقة الوثيقة document first one');
const BETWEEN = words('بين between');
const BASIS = words(
  `بناء استنادا بموجب تنفيذ لتنفيذ تطبيق لتطبيق التنفيذ للتنفيذ بتنفيذ بتطبيق أساس يستند تستند مستندا استند
   implementing implementation implement based pursuant basis`,
);
/** "in line with" a resolution is said of anything: the agreement must stand beside it. */
const IN_LINE = words('وفق وفقا under accordance line');
const MAX_TO_BASIS = 5;

/** States that the line says agreed: a list right before or after the verb, or "between X and Y" behind a deal. */
export function parties(line: Line): Found[] {
  return [
    ...syrianSides(line),
    ...listsOf(line, 'rmsb').flatMap((list): Found[] => {
      const states = list.items.filter(
        (i) => i.mention.kind !== 'adjective' && (i.mention.entityType === 'state' || isBody(i.mention.entity)),
      );
      const ids = idsOf(states);
      if (states.length !== list.items.length) return [];
      const isBodyAlone = ids.length === 1 && isBody(ids[0] ?? '');
      if (ids.length < 2 && !isBodyAlone) return [];
      const after = wordsAfter(line, list.end, 2);
      const before = wordsBefore(line, list.start, 3);
      const isCarriedOn =
        isBodyAlone &&
        /^ (?:(?!@[rmsbhgo])[^ |]+ ){0,9}?و?(?:اقروا|اتفقوا|اقرت|اتفقت|agreed) /u.test(
          line.text.slice(list.end, list.end + 160),
        );
      const isVerbNear = [...after, ...before.slice(-1)].some((w) => AGREED.has(w) || AGREED.has(bare(w)));
      const isBetween = !isBodyAlone && BETWEEN.has(bare(before.at(-1) ?? '')) && before.some((w) => w.includes('@a'));
      const isTold = THAT_THEY.test(line.text.slice(list.end, list.end + TOLD_UNITS));
      const isMadeBy = MADE_BY.test(line.text.slice(Math.max(0, list.start - MADE_BY_UNITS), list.start));
      if (!isVerbNear && !isBetween && !isCarriedOn && !isTold && !isMadeBy) return [];
      const [first, last] = [states[0], states.at(-1)];
      if (!first || !last) return [];
      return [
        {
          start: line.spanOfItem(first).start,
          end: line.spanOfItem(last).end,
          attribute: 'parties' as const,
          rule: 'made-between' as const,
          value: ids.join(','),
          qualifier: null,
          isRelative: false,
        },
      ];
    }),
  ];
}

/** "the first document between the government and the armed opposition": the two sides of the war as parties. */
function syrianSides(line: Line): Found[] {
  return listsOf(line, 'go').flatMap((list): Found[] => {
    const ids = idsOf(list.items);
    const [first, last] = [list.items[0], list.items.at(-1)];
    if (!first || !last || ids.join(',') !== 'syrian-government,syrian-opposition') return [];
    const before = wordsBefore(line, list.start, 5)
      .map(bare)
      .filter((w) => w !== 'the');
    const isBetween =
      BETWEEN.has(before.at(-1) ?? '') && before.slice(-3).some((w) => w.includes('@a') || PAPER.has(w));
    if (!isBetween) return [];
    return [
      {
        start: line.spanOfItem(first).start,
        end: line.spanOfItem(last).end,
        attribute: 'parties',
        rule: 'made-between',
        value: ids.join(','),
        qualifier: null,
        isRelative: false,
      },
    ];
  });
}

/** Bodies that decide as one. */
function isBody(id: string): boolean {
  return id === 'issg';
}

/** Resolutions that the line gives as the ground of something. */
export function legalBases(line: Line, base: KnowledgeBase): Found[] {
  return line.items.flatMap((item): Found[] => {
    if (item.letter !== 'a' || !isResolution(item, base) || !item.mention) return [];
    const at = line.text.indexOf(`@a${line.items.indexOf(item)} `);
    const before = wordsBefore(line, line.text.lastIndexOf(' ', at) + 1, MAX_TO_BASIS);
    const isIn = (set: ReadonlySet<string>): boolean => before.some((w) => set.has(w) || set.has(bare(w)));
    if (!isIn(BASIS) && !(isIn(IN_LINE) && hasOther(line, item))) return [];
    return [
      {
        ...line.spanOfItem(item),
        attribute: 'legal-basis',
        rule: 'rests-on',
        value: item.mention.entity,
        qualifier: null,
        isRelative: false,
      },
    ];
  });
}

function hasOther(line: Line, own: AgreementItem): boolean {
  return line.items.some((item) => item !== own && item.letter === 'a') || /(?:^| )و?(?:اتفق|agreed )/u.test(line.text);
}

function isResolution(item: AgreementItem, base: KnowledgeBase): boolean {
  const record = item.mention ? base.entity(item.mention.entity) : null;
  return record?.type === 'agreement' && record.form === 'resolution';
}

function bare(word: string): string {
  return word.replace(/^[وف](?=\p{Script=Arabic}{3})/u, '');
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u).map(fold));
}
