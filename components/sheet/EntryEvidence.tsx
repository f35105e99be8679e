import { useState } from 'preact/hooks';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Entry, Source } from '@/utils/core/model/comparison.ts';
import { withTextFragment } from '@/utils/core/comparison/text-fragment.ts';
import { placeName } from '../export-words.ts';
import { label, useLocale } from '../locale.ts';
import { CopyButton } from '../reading/CopyButton.tsx';
import { CertaintyTag } from '../reading/WhyNote.tsx';
import { OutLink } from '../SourceList.tsx';
import { citationOfEntry } from './citation.ts';
import { useCanGo } from './here.ts';
import type { SheetNames } from './sheet-names.ts';
import { valueIn, whoTells } from './told.ts';

/** Shows the words of an entry in the page, if it is open; says what became of it. */
export type GoToWords = (source: Source, entry: Entry) => Promise<'shown' | 'gone' | 'closed'>;

interface Props {
  entry: Entry;
  /** The row's attribute; an entry told under another one says so. */
  row: Attribute;
  source: Source;
  names: SheetNames;
  onGo: GoToWords;
}

/** One place: what it says, in whose words, where, and the ways to it. */
export function EntryEvidence({ entry, row, source, names, onGo }: Props) {
  const locale = useLocale();
  const { t, lang, prose } = locale;
  const value = valueIn(entry, names, locale);
  const { keyPhrase, paraphrase, paragraph, isNearest, attribute, certainty } = entry;
  return (
    <li class={`place-evidence certainty-${certainty}`}>
      {isNearest && <p class="nearest-label">{t('sheet.closest')}</p>}
      {(value || attribute !== row) && (
        <p class="told-value">
          {value && <bdi>{value}</bdi>}
          {attribute !== row && <span class="tag">{label(t, 'attribute', attribute)}</span>}
        </p>
      )}
      {paraphrase && <p>{prose(paraphrase[lang])}</p>}
      {keyPhrase && (
        <blockquote class="key-phrase" dir="auto" lang={source.language === 'other' ? undefined : source.language}>
          {keyPhrase}
        </blockquote>
      )}
      <p class="place-line">
        <span>{whoTells(entry, { ...names, short: names.full }, locale)}</span>
        {paragraph && <span>{placeName(paragraph, locale)}</span>}
        <CertaintyTag certainty={certainty} />
      </p>
      <Ways entry={entry} source={source} names={names} onGo={onGo} />
    </li>
  );
}

/** To the words in the page if it is open, else to its address at the words; and what to put into a text of one's own. */
function Ways({ entry, source, names, onGo }: Omit<Props, 'row'>) {
  const locale = useLocale();
  const { t } = locale;
  const [outcome, setOutcome] = useState<'gone' | 'closed' | null>(null);
  const { url } = source;
  const canGo = useCanGo()(source);
  const go = () => {
    setOutcome(null);
    void onGo(source, entry).then((what) => what !== 'shown' && setOutcome(what));
  };
  return (
    <p class="place-ways">
      {canGo && (
        <button type="button" class="button small" onClick={go}>
          {t('sheet.goToWords')}
        </button>
      )}
      {url && <OutLink href={withTextFragment(url, entry.keyPhrase ?? '')}>{t('sheet.openSource')}</OutLink>}
      <CopyButton label={t('sheet.copyCitation')} text={() => citationOfEntry(entry, source, names, locale)} />
      <span role="status" class="place-outcome">
        {outcome && t(`sheet.words.${outcome}`)}
      </span>
    </p>
  );
}
