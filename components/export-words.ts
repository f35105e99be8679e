/** The words of an export in the reader's language: catalogue, knowledge base and the formats of the interface. */
import type { ExportWords } from '@/utils/core/comparison/export/words.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Source } from '@/utils/core/model/comparison.ts';
import { label, type Locale } from './locale.ts';
import { factValue } from './reading/fact-value.ts';
import { namesIn, sourceName, type SheetNames } from './sheet/sheet-names.ts';

export function exportWords(base: Pick<KnowledgeBase, 'entity'>, locale: Locale): ExportWords {
  const { t, lang, dir } = locale;
  const names = namesIn(base, locale);
  return {
    lang,
    dir,
    column: (column) => label(t, 'export.column', column),
    phrase: (phrase) => label(t, 'export.phrase', phrase),
    attribute: (attribute) => label(t, 'attribute', attribute),
    relation: (relation) => label(t, 'compare.relation', relation),
    status: (status) => t(`compare.status.${status}`),
    kind: (kind) => t(`compare.kind.${kind}`),
    language: (code) => (code === 'other' ? t('language.other') : locale.languageName(code)),
    layer: (layer) => t(`layer.${layer}`),
    certainty: (certainty) => t(`export.certainty.${certainty}`),
    value: (told) => factValue(told, names, locale),
    date: (date) => locale.edtf(date),
    paragraph: (paragraph) => placeName(paragraph, locale),
    entity: names.full,
    source: (source) => columnName(source, names, locale),
    list: (items) => locale.list(items),
    told: (speakers) => t('facts.told', { names: speakers }),
    carried: (via) => t('statements.via', { names: via }),
  };
}

/** "P5" → "Paragraph 5", "S7" → "Sentence 7"; anything else as it stands. */
export function placeName(paragraph: string, { t, number }: Locale): string {
  const [, kind, digits] = /^([PS])(\d+)$/u.exec(paragraph) ?? [];
  if (!digits) return paragraph;
  return t(kind === 'P' ? 'reading.paragraph' : 'compare.sentence', { number: number(Number(digits)) });
}

/** The two halves of a bilingual text are told apart by their language. */
function columnName(source: Source, names: SheetNames, locale: Locale): string {
  const name = sourceName(source, names, locale);
  const isHalf = /-(?:ar|en)$/u.test(source.id) && source.language !== 'other';
  return isHalf ? `${name} (${locale.languageName(source.language)})` : name;
}

/** The reader's own day, and not that of Greenwich. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
