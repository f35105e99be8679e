/** Column one of a sheet: what the agreement's own record says, provision by provision. */
import type { Agreement } from '../knowledge/schema.ts';
import { IN_WORDS } from '../model/attribute-value.ts';
import type { AccountFact } from '../model/account.ts';
import type { Attribute } from '../model/attributes.ts';
import type { Bilingual, Source } from '../model/comparison.ts';

/** Id of the document's column in every sheet. */
export const DOCUMENT = 'document';

/** The document as a source; its own text is in many languages, the record's summaries are ours. */
export function documentSource({ date, document, labels }: Agreement): Source {
  return {
    id: DOCUMENT,
    kind: 'document',
    outlet: null,
    outletName: null,
    title: document?.title ?? document?.symbol ?? labels.en,
    language: 'other',
    referenceDate: date,
    url: document?.url ?? null,
    textHash: null,
  };
}

/** What the provisions state, in their order, then the day of the making where no provision tells it. */
export function documentFacts(agreement: Agreement): AccountFact[] {
  const told = (agreement.provisions ?? []).flatMap(({ values, summary }) =>
    (values ?? []).map(({ attribute, value, qualifier }) =>
      factOf(agreement.id, attribute, value === IN_WORDS ? null : value, qualifier ?? null, summary),
    ),
  );
  if (told.some(({ attribute }) => attribute === 'announced-date')) return told;
  return [...told, factOf(agreement.id, 'announced-date', agreement.date, null, null)];
}

function factOf(
  agreement: string,
  attribute: Attribute,
  value: string | null,
  qualifier: string | null,
  paraphrase: Bilingual | null,
): AccountFact {
  return {
    agreement,
    attribute,
    value,
    qualifier,
    paragraph: null,
    layer: 'voice',
    speaker: [],
    via: [],
    keyPhrase: null,
    evidence: null,
    paraphrase,
    isNearest: false,
    certainty: 'sure',
  };
}
