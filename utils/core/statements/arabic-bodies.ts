/** Arabic words for bodies that speak: القيادة العامة للجيش, and "الهيئة" for a longer name given before. */
import { wordAfter, type Phrase, type Scene } from './scene.ts';
import { describedSpeaker, namedSpeaker, type Speaker } from './speaker.ts';

/** The army of the country the story happens in. */
const STAGE_ARMY = 'syrian-armed-forces';

/** Armies by the adjective behind their staff: هيئة الأركان الروسية. */
const STAFFS: ReadonlyMap<string, string> = new Map([
  ['الروسيه', 'russian-armed-forces'],
  ['السوريه', 'syrian-armed-forces'],
  ['التركيه', 'turkey-armed-forces'],
  ['الاميركيه', 'us-armed-forces'],
  ['الامريكيه', 'us-armed-forces'],
]);

/** هيئة الأركان العامة الروسية, رئاسة الأركان التركية: the staff speaks for its army. */
function staffAt({ words, text, discourse }: Scene, at: number): Phrase | null {
  if (!/^(?:هييه|رياسه)$/u.test(words[at]?.key ?? '') || words[at]?.mention || words[at + 1]?.key !== 'الاركان')
    return null;
  const last = words[at + 2]?.key === 'العامه' ? at + 3 : at + 2;
  const [first, adjective] = [words[at], words[last]];
  const army = STAFFS.get(adjective?.key ?? '');
  if (!first || !adjective || army === undefined || discourse.base.entity(army) === undefined) return null;
  const span = { start: first.start, end: adjective.end };
  const speaker = { ...describedSpeaker(text, span, 'f', 'one'), entities: [army], spans: [span], unnamed: null };
  return { speaker: { ...speaker, how: 'named', isPerson: false }, next: last + 1 };
}

/** القيادة العامة لجيش النظام: the command of a body speaks for it. */
export function commandOf(scene: Scene, at: number): Phrase | null {
  const { words, discourse } = scene;
  const staff = staffAt(scene, at);
  if (staff) return staff;
  if (words[at]?.mention || !/^(?:ال)?(?:قياده|امانه)$/u.test(words[at]?.key ?? '')) return null;
  let next = at + 1;
  while (next < at + 3 && /^ال/u.test(words[next]?.key ?? '') && !words[next]?.mention) next++;
  const own = next > at + 1 || words[next]?.key === 'الجيش' ? ownArmy(scene, at, next) : null;
  if (own) return own;
  const { mention, proclitic = '' } = words[next] ?? {};
  const isBody = mention?.entityType === 'organisation' || mention?.entityType === 'armed-group';
  if (!mention || !isBody || mention.weak || !/^(?:ل|لل)?$/u.test(proclitic)) return null;
  return {
    speaker: { ...namedSpeaker(mention, discourse.base), gender: 'f' },
    next: wordAfter(words, next, mention.end),
  };
}

/** القيادة العامة للجيش, قيادة الجيش: without another name, the army of the country the story happens in. */
function ownArmy({ words, text, discourse }: Scene, at: number, next: number): Phrase | null {
  const [first, army] = [words[at], words[next]];
  const behind = words[next + 1]?.key ?? '';
  if (!first || !army || army.mention || !/^(?:ل?لجيش|الجيش)$/u.test(army.key)) return null;
  if (/^ال/u.test(behind) && words[next + 1]?.gap === ' ' && !/^السوري$/u.test(behind)) return null; // الجيش التركي، الجيش الحر
  if (discourse.base.entity(STAGE_ARMY) === undefined) return null;
  const span = { start: first.start, end: army.end };
  const speaker = { ...describedSpeaker(text, span, 'f', 'one'), entities: [STAGE_ARMY], spans: [span], unnamed: null };
  return { speaker: { ...speaker, how: 'named', isPerson: false }, next: next + 1 };
}

/** "القيادة العامة" after "القيادة العامة للجيش": the beginning of a longer name means whoever was called so. */
export function shortened({ text, words, discourse, paragraph }: Scene, from: number, to: number): Speaker | null {
  const [first, last] = [words[from], words[to - 1]];
  if (!first?.key.startsWith('ال') || !last) return null;
  const surface = `${text.slice(first.start, last.end)} `;
  const isLonger = ({ how, spans: [span] }: Speaker): boolean =>
    how === 'named' &&
    span !== undefined &&
    text.startsWith(surface, span.start) &&
    span.start + surface.length < span.end;
  const heard = discourse.latest(paragraph, isLonger)?.speaker;
  if (heard) return heard;
  // "الهيئة" may pick up a body that was only named: the one whose name begins so
  const body = discourse.bodyCalled((name) => name.startsWith(surface));
  return body && namedSpeaker(body, discourse.base);
}
