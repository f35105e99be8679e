/** Small accounts for the charts' tests. */
import type { Account, AccountStatement } from '@/utils/core/model/account.ts';
import type { Entry } from '@/utils/core/model/comparison.ts';
import type { NamingUse } from '@/utils/core/model/naming.ts';

export function anAccount(id: string, parts: Partial<Account> = {}): Account {
  return {
    source: {
      id,
      kind: 'kept',
      outlet: null,
      outletName: null,
      title: null,
      language: 'en',
      referenceDate: null,
      url: null,
      textHash: null,
    },
    textLength: 1000,
    mentions: [],
    statements: [],
    facts: [],
    naming: [],
    ...parts,
  };
}

export function aStatement(speaker: readonly string[], parts: Partial<AccountStatement> = {}): AccountStatement {
  return {
    start: 10,
    end: 40,
    speaker,
    speakerSpans: [],
    unnamed: null,
    via: [],
    cue: { start: 0, end: 4, verb: 'say' },
    act: 'neutral',
    mode: 'indirect',
    quotes: [],
    depth: 0,
    certainty: 'sure',
    rule: 'verb-subject',
    evidence: 'the truce will hold',
    isWhole: true,
    paragraph: 'P2',
    ...parts,
  };
}

export function aUse(form: string, parts: Partial<NamingUse> = {}): NamingUse {
  return {
    start: 0,
    end: 6,
    axis: 'N1',
    entity: 'syrian-government',
    form,
    surface: form,
    marked: false,
    modifiers: [],
    layer: 'voice',
    speaker: [],
    ...parts,
  };
}

export function anEntry(value: string | null, parts: Partial<Entry> = {}): Entry {
  return {
    attribute: 'start-date',
    value,
    qualifier: null,
    paragraph: 'P1',
    layer: 'voice',
    speaker: [],
    via: [],
    keyPhrase: null,
    evidence: null,
    paraphrase: null,
    isNearest: false,
    certainty: 'sure',
    ...parts,
  };
}
