/**
 * Which words a text uses for whom: counted by layer, never judged (language.md 6). Furniture is left out.
 *
 *   phrases of the axes + mentions → uses without overlaps inside an axis → marks, modifiers, layer
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Annotations, Mention } from '../model/mention.ts';
import type { NewsDocument } from '../model/document.ts';
import type { NamingUse } from '../model/naming.ts';
import type { Span } from '../model/span.ts';
import { SpanIndex } from '../model/span-index.ts';
import { authorityUses, headOfStateUses, otherGovernmentUses } from './authority.ts';
import { houseStyleUses, orderOfPowersUses } from './house-style.ts';
import { isSetOff } from './marks.ts';
import { modifiersOf } from './modifiers.ts';
import { oppositionUses } from './opposition.ts';
import { PhraseText } from './phrases.ts';
import { termsInMarks } from './terms-in-marks.ts';
import type { NamingText, Use } from './use.ts';
import { documentUses, groupUses, pauseUses, terrorUses, trackUses, warUses } from './words.ts';

/** Entities that make a text one about Syria: elsewhere "the opposition" and "the truce" are somebody else's. */
const STORY: ReadonlySet<string> = new Set(['syria', 'syrian-government', 'syrian-armed-forces', 'bashar-al-assad']);

/**
 * Every use of a form on an axis, in text order.
 * @param annotations - of the same document
 * @param layerAt - whose words stand at a span
 * Cost: linear in the text and its mentions.
 */
export function findNaming(
  document: NewsDocument,
  annotations: Annotations,
  base: KnowledgeBase,
  layerAt: (span: Span) => Pick<NamingUse, 'layer' | 'speaker'>,
): NamingUse[] {
  const furniture = new SpanIndex(document.blocks.filter((block) => block.kind === 'furniture'));
  const mentions = annotations.mentions.filter((mention) => !mention.furniture);
  const text: NamingText = { text: document.text, phrases: new PhraseText(document.text), mentions };
  const uses: Use[] = [
    ...(isStory(mentions) ? storyUses(text) : []),
    ...headOfStateUses(text),
    ...groupUses(text),
    ...terrorUses(text),
    ...documentUses(text),
    ...otherGovernmentUses(text),
    ...orderOfPowersUses(text, base),
    ...houseStyleUses(text),
  ].filter((use) => furniture.overlapping(use).length === 0);
  const terms = termsInMarks(text, uses).filter((use) => furniture.overlapping(use).length === 0);
  return [...uses, ...terms]
    .map((use) => {
      const { layer, speaker } = layerAt(use);
      return {
        ...use,
        surface: document.text.slice(use.start, use.end),
        marked: isSetOff(document.text, use),
        modifiers: use.entity ? modifiersOf(text, use) : [],
        layer,
        speaker,
      };
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end || (a.axis < b.axis ? -1 : 1));
}

function storyUses(text: NamingText): Use[] {
  return [...authorityUses(text), ...oppositionUses(text), ...pauseUses(text), ...warUses(text), ...trackUses(text)];
}

function isStory(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => STORY.has(mention.entity) && mention.kind !== 'adjective');
}
