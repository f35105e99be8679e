import type { Account, AccountFact, AccountStatement } from '@/utils/core/model/account.ts';
import { speakersOf } from '@/utils/core/statements/voice.ts';
import type { Lang } from '@/utils/locales/format.ts';
import { label, useLocale } from '../locale.ts';
import { placeName } from '../export-words.ts';
import { factValue } from '../reading/fact-value.ts';
import { KeptMentions } from './KeptMentions.tsx';
import { KeptNames } from './KeptNames.tsx';
import type { Labels } from './line-text.ts';
import { ToPage } from './ToPage.tsx';

interface Props {
  account: Account;
  base: Labels;
  /** The article has two languages: each half says which it is. */
  isHalf: boolean;
  hrefOf: (entity: string) => string;
}

/** What one text says, read long after the page was closed: statements, facts and names with their short evidence. */
export function KeptAccount({ account, base, isHalf, hrefOf }: Props) {
  const { t, languageName } = useLocale();
  const { source, statements, facts, naming, mentions } = account;
  const lang = source.language === 'other' ? undefined : source.language;
  const shared = { base, url: source.url, hrefOf, lang };
  return (
    <section class="kept-account">
      {isHalf && lang && <h2>{t('casebook.half', { language: languageName(lang) })}</h2>}
      <h2>
        {t('casebook.factsTitle')} <span class="muted">{facts.length}</span>
      </h2>
      <Facts facts={facts} {...shared} />
      <h2>
        {t('casebook.statementsTitle')} <span class="muted">{statements.length}</span>
      </h2>
      {statements.length === 0 && <p class="muted">{t('casebook.none')}</p>}
      <ul class="kept-statements">
        {statements.map((one) => (
          <Said key={`${one.start}-${one.end}-${one.speaker.join()}`} statement={one} {...shared} />
        ))}
      </ul>
      <h2>
        {t('casebook.namesTitle')} <span class="muted">{naming.length}</span>
      </h2>
      <KeptNames naming={naming} base={base} url={source.url} />
      <h2>
        {t('casebook.mentionsTitle')} <span class="muted">{mentions.length}</span>
      </h2>
      <KeptMentions mentions={mentions} base={base} hrefOf={hrefOf} />
    </section>
  );
}

interface Shared {
  base: Labels;
  url: string | null;
  hrefOf: (entity: string) => string;
  lang: Lang | undefined;
}

function Facts({ facts, base, url, hrefOf, lang }: Shared & { facts: readonly AccountFact[] }) {
  const locale = useLocale();
  const { t } = locale;
  const agreements = [...new Set(facts.map(({ agreement }) => agreement))];
  if (facts.length === 0) return <p class="muted">{t('casebook.none')}</p>;
  const names = { entity: (id: string) => base.entity(id) ?? null };
  return (
    <>
      {agreements.map((agreement) => (
        <div key={agreement} class="kept-facts-of">
          <h3>
            <a href={hrefOf(agreement)}>
              <bdi>{base.entity(agreement)?.labels[locale.lang] ?? agreement}</bdi>
            </a>{' '}
            <a class="small" href={`#/sheet/${encodeURIComponent(agreement)}`}>
              {t('casebook.toSheet')}
            </a>
          </h3>
          <dl class="kept-told">
            {facts
              .filter((fact) => fact.agreement === agreement)
              .map((fact) => {
                const { attribute, value, qualifier, keyPhrase, layer, speaker } = fact;
                const where = [
                  label(t, 'layer', layer),
                  ...speaker.map((id) => nameOf(id, base, locale.lang)),
                  fact.paragraph && placeName(fact.paragraph, locale),
                ];
                return (
                  <div key={`${attribute} ${fact.evidence?.start} ${value}`}>
                    <dt>{label(t, 'attribute', attribute)}</dt>
                    <dd>
                      {value !== null && <b>{factValue({ attribute, value, qualifier }, names, locale)} </b>}
                      {keyPhrase && <ToPage url={url} words={keyPhrase} lang={lang} />}{' '}
                      <span class="muted small">{where.filter(Boolean).join(' · ')}</span>
                    </dd>
                  </div>
                );
              })}
          </dl>
        </div>
      ))}
    </>
  );
}

function Said({ statement, base, url, hrefOf, lang }: Shared & { statement: AccountStatement }) {
  const locale = useLocale();
  const { t, lang: ui } = locale;
  const { mode, act, evidence, isWhole, paragraph, via } = statement;
  const carriers = via.map((id) => nameOf(id, base, ui));
  const where = [
    label(t, 'mode', mode),
    label(t, 'act', act),
    carriers.length > 0 ? t('statements.via', { names: carriers.join(', ') }) : null,
    isWhole ? null : t('casebook.cut'),
    placeName(paragraph, locale),
  ];
  return (
    <li>
      <p class="kept-who">
        {speakersOf(statement).map((key) =>
          key.kind === 'entity' ? (
            <a key={key.id} href={hrefOf(key.id)}>
              <bdi>{nameOf(key.id, base, ui)}</bdi>
            </a>
          ) : (
            <span key={key.kind} dir="auto">
              {key.kind === 'unnamed' ? `“${key.surface}”` : t('statements.noSpeaker')}
            </span>
          ),
        )}
      </p>
      <ToPage url={url} words={evidence} lang={lang} />{' '}
      <span class="muted small">{where.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

function nameOf(id: string, base: Labels, lang: Lang): string {
  return base.entity(id)?.labels[lang] ?? id;
}
