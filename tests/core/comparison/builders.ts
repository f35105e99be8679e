/** Small sources, accounts and agreements for tests of the comparison. */
import type { SheetAccount } from '@/utils/core/comparison/sheet.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { AccountFact } from '@/utils/core/model/account.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Entry, Source } from '@/utils/core/model/comparison.ts';

export const DEAL = 'river-plan-2016-09';

export function source(id: string, referenceDate: string | null = '2016-09-10'): Source {
  return {
    id,
    kind: 'file',
    outlet: null,
    outletName: null,
    title: null,
    language: 'en',
    referenceDate,
    url: null,
    textHash: null,
  };
}

/** "~" in front of the value, and words after a space, are its qualifier: "~P1D", "2016-09-12 midnight". */
export function fact(attribute: Attribute, told: string | null, more: Partial<AccountFact> = {}): AccountFact {
  const [value, ...words] = told?.replace(/^[~<>]/, '').split(' ') ?? [null];
  const bound = told && /^[~<>]/.exec(told)?.[0];
  const qualifier = [bound, ...words].filter(Boolean).join(', ') || null;
  return {
    agreement: DEAL,
    attribute,
    value: value ?? null,
    qualifier,
    paragraph: 'P2',
    layer: 'voice',
    speaker: [],
    via: [],
    keyPhrase: 'a few words',
    evidence: { start: 10, end: 20 },
    paraphrase: null,
    isNearest: false,
    certainty: 'sure',
    ...more,
  };
}

export function entry(attribute: Attribute, told: string | null, more: Partial<Entry> = {}): Entry {
  const { agreement: _, ...rest } = fact(attribute, told, more);
  return rest;
}

/** `["start-date", "2016-09-12"]`: one account a line of facts. */
export function account(id: string, facts: readonly AccountFact[], referenceDate?: string | null): SheetAccount {
  return { source: source(id, referenceDate), facts };
}

export function agreement(more: Partial<Agreement> = {}): Agreement {
  return {
    type: 'agreement',
    id: DEAL,
    labels: { ar: 'خطة النهر', en: 'River plan' },
    names: [],
    description: { ar: 'خطة', en: 'A plan' },
    sources: ['a test'],
    confidence: 'verified',
    form: 'ceasefire',
    stage: 'ceasefire',
    date: '2016-09-09',
    parties: [],
    status: 'ended',
    ...more,
  } as Agreement;
}
