/** A statement as text for somebody else's page: words, speaker, outlet, date, address. */
import type { Statement } from '@/utils/core/model/statement.ts';
import { isDirect, type SpeakerKey, speakersOf } from '@/utils/core/statements/voice.ts';
import type { Locale } from '../locale.ts';
import { briefIn, comma, wordsOf, type Article } from './article.ts';

/**
 * Sergey Lavrov: “…” (SANA, 10 Sep 2016, https://…). Indirect speech is said to be the outlet's wording. The words are
 * the text's own, marks inside them included.
 * @param outlet - the outlet's name as the header shows it, or null
 */
export function quotationOf(statement: Statement, article: Article, outlet: string | null, locale: Locale): string {
  const { t, list } = locale;
  const { reading, document, url } = article;
  const on = reading.articleDate.interval;
  const source = [outlet, on && locale.interval(on), url].filter(Boolean).join(comma(locale.lang));
  const cited = t(isDirect(statement) ? 'statements.citation' : 'statements.citationIndirect', {
    speaker: list(speakersOf(statement).map((key) => plainName(key, article, locale))),
    words: wordsOf(document.text, statement),
    source,
  });
  // For somebody else's page: none of the invisible characters that keep ours in shape.
  return cited.replaceAll('\u00a0', ' ').replace(/[\u2060\u2068\u2069]/gu, '');
}

/** A speaker's name as plain text. */
export function plainName(key: SpeakerKey, { reading }: Article, { t, lang }: Locale): string {
  if (key.kind === 'entity') return briefIn(reading, key.id)?.labels[lang] ?? key.id;
  return key.kind === 'unnamed' ? t('statements.unnamedSpeaker', { words: key.surface }) : t('statements.noSpeaker');
}
