/** How sources and people are called on a sheet: short in a cell, in full where there is room. */
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Entity } from '@/utils/core/knowledge/schema.ts';
import type { Source } from '@/utils/core/model/comparison.ts';
import { comma } from '../reading/article.ts';
import type { Locale } from '../locale.ts';

export interface SheetNames {
  readonly entity: (id: string) => Entity | null;
  /** In the interface language; an unknown id as it stands. */
  readonly full: (id: string) => string;
  /** A person's family name, an organisation's acronym where the language has one; else in full. */
  readonly short: (id: string) => string;
}

export function namesIn(base: Pick<KnowledgeBase, 'entity'>, { lang }: Locale): SheetNames {
  const full = (id: string) => base.entity(id)?.labels[lang] ?? id;
  const known = new Map<string, string>();
  const short = (id: string): string => {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const entity = base.entity(id);
    const name = (entity?.type === 'person' && surnameIn(entity, lang)) || full(id);
    known.set(id, name);
    return name;
  };
  return { entity: (id) => base.entity(id), full, short };
}

/** As the record has it, if it is the end of the whole name: "de Mistura" and not a bare "Mistura". */
function surnameIn({ labels, names }: Entity, lang: 'ar' | 'en'): string | null {
  const surnames = names.filter(({ kind, lang: of }) => kind === 'surname' && of === lang).map(({ text }) => text);
  const fitting = surnames.filter((text) => labels[lang].endsWith(text)).toSorted((a, b) => b.length - a.length);
  return fitting[0] ?? null;
}

/** The column's name: the outlet's, "The document", or the host of an address nobody knows. */
export function sourceName(source: Source, names: SheetNames, { t }: Locale): string {
  if (source.kind === 'document') return t('compare.kind.document');
  const outlet = source.outlet ? names.full(source.outlet) : source.outletName;
  return outlet ?? hostOf(source.url) ?? source.title ?? t('sheet.source.unnamed');
}

/** What tells two columns of one outlet apart: "Arabic, 10 Sep 2016". */
export function sourceNote(source: Source, locale: Locale): string {
  if (source.kind === 'document') return locale.t('sheet.source.documentNote');
  const language = source.language === 'other' ? null : locale.languageName(source.language);
  const date = source.referenceDate ? locale.edtf(source.referenceDate) : locale.t('sheet.source.noDate');
  return [language, date].filter(Boolean).join(comma(locale.lang));
}

/** Name and note on one line, for lists, labels and the evidence panel. */
export function sourceLine(source: Source, names: SheetNames, locale: Locale): string {
  const name = sourceName(source, names, locale);
  return source.kind === 'document' ? name : `${name} (${sourceNote(source, locale)})`;
}

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') || null : null;
}
