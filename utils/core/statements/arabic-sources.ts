/** Arabic statements told from behind or by their source: "…, كما ذكر X", "بحسب X، …", "…، وفقا لـ X". */
import { asAt, type CueHit } from './arabic-cues.ts';
import type { AccordingTo } from './arabic-relay.ts';
import { OUTLET_HEADS } from './arabic-speaker-words.ts';
import { speakerAt } from './arabic-speakers.ts';
import { THAT } from './arabic-words.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentences.ts';
import type { Speaker } from './speaker.ts';

/** "…, كما ذكر كيري": what stands before is the content. */
export function asSaid(scene: Scene, hit: CueHit, drafts: readonly Draft[]): Draft | null {
  if (!hit.isAs || hit.at < 3) return null;
  const phrase = speakerAt(scene, hit.at + 1, false);
  const { words, text } = scene;
  if (
    !phrase ||
    (words[phrase.next] && phrase.next < words.length - 4 && !/[،,.]/u.test(words[phrase.next]?.gap ?? ''))
  )
    return null;
  const as = asAt(words, hit.at);
  return backward(scene, drafts, as, phrase.speaker, {
    start: words[as]?.start ?? hit.start,
    end: words[hit.at]?.end ?? text.length,
    verb: hit.form.verb.lemma,
  });
}

/** A statement whose content stands before its source; null if a report stands there already. */
function backward(
  scene: Scene,
  drafts: readonly Draft[],
  at: number,
  speaker: Speaker,
  cue: Draft['cue'],
): Draft | null {
  const { words } = scene;
  const start = words[0]?.start ?? 0;
  if (drafts.some((d) => d.cue.start < cue.start)) return null;
  return {
    speaker,
    via: [],
    cue,
    clauseStart: words[at]?.start ?? cue.start,
    act: 'neutral',
    rule: 'as-said',
    certainty: speaker.how === 'named' ? 'sure' : 'likely',
    depth: 0,
    start: words[0]?.quote?.start ?? start,
    end: words[at - 1]?.end ?? cue.start,
    isBackward: true,
    isOwnWords: false,
  };
}

/** Adds what an "according to" carries: a statement of its own, or one more hand for the report it stands with. */
export function addSource(scene: Scene, sentence: Sentence, s: AccordingTo, drafts: Draft[]): void {
  const { words, discourse, paragraph } = scene;
  const first = words[s.next];
  const cue = { start: words[s.at]?.start ?? sentence.start, end: s.end, verb: s.verb };
  const leads = s.at <= 3 && first !== undefined && !drafts.some((d) => d.cue.start < cue.start);
  const inner = drafts.filter((d) => d.via.length > 0 && s.speaker.entities.every((e) => d.via.includes(e)));
  if (leads && inner.length > 0 && s.speaker.entities.length > 0) return;
  // وبموجب ما أعلنه الوزير يتوقف القصف: a verb in the present begins what is told
  const isVerb = leads && first.mention === null && /^(?:سي|ست|ي|ت)\p{L}{3,}$/u.test(first.key) && s.verb === 'بموجب';
  if (leads && (isVerb || /[،,:]/u.test(first.gap) || /^فان/u.test(first.key))) {
    let from = s.next;
    if (/^ف?ان/u.test(first.key) && THAT.has(first.key.replace(/^ف/u, ''))) from++;
    const start = words[from];
    if (!start) return;
    drafts.push({
      ...sourced(s, cue),
      clauseStart: cue.start,
      start: start.quote?.start ?? start.start,
      end: sentence.end,
      isBackward: false,
    });
  } else {
    const before = drafts.findLast((d) => d.clauseStart < cue.start && !d.isBackward);
    if (before) {
      // طهران تمسكت، وفق رواية ديبلوماسي، بأن …: a person who tells what a state does is the speaker
      const isTeller = s.speaker.isPerson && !before.speaker.isPerson && cue.start < before.start;
      if (s.verb === 'نقلا') {
        if (before.start > cue.start || !isOutlet(before.speaker, scene)) return;
        // ذكرت الصحيفة أن …، نقلا عن مسؤولين: they speak, the paper carries
        const end = words[s.at - 1]?.end ?? before.end;
        const via = [...before.speaker.entities, ...before.via];
        drafts.splice(drafts.indexOf(before), 1, { ...before, speaker: s.speaker, via, rule: 'relay', end });
        discourse.hear(s.speaker, paragraph, via);
        return;
      }
      if (isTeller) {
        drafts.splice(drafts.indexOf(before), 1, { ...before, ...sourced(s, cue) });
        discourse.hear(s.speaker, paragraph, []);
        return;
      }
      drafts.push({
        ...before,
        via: [...s.speaker.entities, ...before.via],
        depth: 1,
        end: words[s.at - 1]?.end ?? before.end,
      });
      drafts.splice(drafts.indexOf(before), 1);
      return;
    }
    const draft = s.verb === 'نقلا' ? null : backward(scene, [], s.at, s.speaker, cue);
    if (draft) drafts.push({ ...draft, rule: 'according-to' });
  }
  discourse.hear(s.speaker, paragraph, []);
}

function isOutlet({ entities, unnamed }: Speaker, { discourse, words }: Scene): boolean {
  const head = words.find((w) => w.start === unnamed?.start);
  return entities.some((id) => discourse.base.entity(id)?.type === 'outlet') || OUTLET_HEADS.has(head?.key ?? '');
}

function sourced(s: AccordingTo, cue: Draft['cue']): Omit<Draft, 'clauseStart' | 'start' | 'end' | 'isBackward'> {
  const certainty = s.speaker.how === 'named' ? 'sure' : 'likely';
  return {
    speaker: s.speaker,
    via: [],
    cue,
    act: 'neutral',
    rule: 'according-to',
    certainty,
    depth: 0,
    isOwnWords: false,
  };
}
