/** Kept articles and cases as the tests need them: realistic in shape, small in size. */
import { keptArticle, type ToKeep } from '@/utils/core/casebook/build.ts';
import type { Case, KeptArticle } from '@/utils/core/casebook/kept-article.ts';
import type { Account, AccountFact, AccountStatement } from '@/utils/core/model/account.ts';

/** A hash-like text of 64 digits. */
export function aHash(seed: string): string {
  return [...seed]
    .map((one) => one.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64);
}

export function aStatement(more: Partial<AccountStatement> = {}): AccountStatement {
  return {
    start: 100,
    end: 140,
    speaker: ['sergey-lavrov'],
    speakerSpans: [{ start: 80, end: 93 }],
    unnamed: null,
    via: [],
    cue: { start: 94, end: 98, verb: 'say' },
    act: 'neutral',
    mode: 'indirect',
    quotes: [],
    depth: 0,
    certainty: 'sure',
    rule: 'subject-verb',
    evidence: 'the plan would hold for seven days',
    isWhole: true,
    paragraph: 'P3',
    ...more,
  };
}

export function aFact(more: Partial<AccountFact> = {}): AccountFact {
  return {
    agreement: 'geneva-plan-2016-09',
    attribute: 'start-date',
    value: '2016-09-12',
    qualifier: null,
    paragraph: 'P2',
    layer: 'voice',
    speaker: [],
    via: [],
    keyPhrase: 'from sunset on Monday',
    evidence: { start: 60, end: 81 },
    paraphrase: null,
    isNearest: false,
    certainty: 'sure',
    ...more,
  };
}

export function anAccount(id: string, more: Partial<Account> = {}): Account {
  return {
    source: {
      id,
      kind: 'kept',
      outlet: 'sana',
      outletName: 'SANA',
      title: 'A title',
      language: 'en',
      referenceDate: '2016-09-10',
      url: 'https://sana.example/a',
      textHash: aHash(id),
    },
    textLength: 2_000,
    mentions: [{ start: 80, end: 93, entity: 'sergey-lavrov', surface: 'Sergey Lavrov', kind: 'name' }],
    statements: [aStatement()],
    facts: [aFact()],
    naming: [
      {
        start: 10,
        end: 16,
        axis: 'N6',
        entity: null,
        form: 'truce',
        surface: 'truce',
        marked: false,
        modifiers: [],
        layer: 'headline',
        speaker: [],
      },
    ],
    ...more,
  };
}

/** @param name - makes id, address and hash, so that two names are two articles */
export function anArticle(name: string, more: Partial<ToKeep> & Partial<KeptArticle> = {}): KeptArticle {
  const id = `kept-${name}`;
  const made = keptArticle({
    id,
    url: `https://sana.example/${name}`,
    textHash: aHash(name),
    metadata: {
      url: `https://sana.example/${name}`,
      outlet: { value: 'sana', from: 'domain' },
      siteName: { value: 'SANA', from: 'open-graph' },
      headline: { value: `Article ${name}`, from: 'json-ld' },
      dateline: null,
      language: { value: 'en', from: 'markup' },
      direction: 'ltr',
      pageDate: { value: '2016-09-10', from: 'json-ld' },
    },
    articleDate: {
      interval: { from: '2016-09-10', to: '2016-09-10' },
      from: 'page',
      pageDate: '2016-09-10',
      doubt: null,
    },
    knowledgeVersion: '2026-11-22+test',
    accounts: more.accounts ?? [anAccount(id)],
    body: more.body ?? null,
    cases: more.cases ?? [],
    now: more.now ?? '2026-11-22T08:00:00.000Z',
  });
  const { now: _now, ...rest } = more;
  return { ...made, ...rest };
}

export function aCase(name: string, more: Partial<Case> = {}): Case {
  return {
    id: `case-${name}`,
    revision: 1,
    name,
    note: '',
    tags: [],
    madeAt: '2026-11-22T08:00:00.000Z',
    changedAt: '2026-11-22T08:00:00.000Z',
    ...more,
  };
}
