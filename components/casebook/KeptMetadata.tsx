import type { ComponentChildren } from 'preact';
import type { KeptLine } from '@/utils/core/casebook/kept-article.ts';
import { useLocale, type Locale } from '../locale.ts';
import { dateOf, dayOf, type Labels, outletOf, sizeOf } from './line-text.ts';

interface Props {
  line: KeptLine;
  base: Labels;
}

/** What is known of a kept article, each with where it was read from. */
export function KeptMetadata({ line, base }: Props) {
  const locale = useLocale();
  const { t, date, languageName } = locale;
  const { metadata, articleDate } = line;
  const { outlet, siteName, language, dateline, pageDate } = metadata;
  const source = outlet ?? siteName;
  return (
    <dl class="kept-metadata">
      <Field name={t('casebook.field.outlet')} from={source?.from} locale={locale}>
        <bdi>{outletOf(line, base, locale)}</bdi>
      </Field>
      <Field name={t('casebook.field.date')} from={articleDate.from} locale={locale}>
        {dateOf(line, locale)}
      </Field>
      {pageDate && (
        <Field name={t('casebook.field.pageDate')} from={pageDate.from} locale={locale}>
          {date(pageDate.value)}
        </Field>
      )}
      {dateline && (
        <Field name={t('casebook.field.dateline')} from={dateline.from} locale={locale}>
          <bdi>{dateline.value}</bdi>
        </Field>
      )}
      <Field name={t('casebook.field.language')} from={language.from} locale={locale}>
        {language.value === 'other' ? t('language.other') : languageName(language.value)}
      </Field>
      <Field name={t('casebook.field.address')} locale={locale}>
        <a href={line.url} target="_blank" rel="noreferrer" dir="ltr">
          {line.url}
        </a>
      </Field>
      <Field name={t('casebook.field.kept')} locale={locale}>
        {dayOf(line.keptAt, locale)}
      </Field>
      {line.readAt !== line.keptAt && (
        <Field name={t('casebook.field.read')} locale={locale}>
          {dayOf(line.readAt, locale)}
        </Field>
      )}
      <Field name={t('casebook.field.knowledge')} locale={locale}>
        <bdi dir="ltr">{line.knowledgeVersion}</bdi>
      </Field>
      <Field name={t('casebook.field.size')} locale={locale}>
        {sizeOf(line.bytes, locale)}
        {line.hasBody && `, ${t('casebook.hasText')}`}
      </Field>
      <Field name={t('casebook.field.hash')} locale={locale}>
        <code dir="ltr">{line.textHash}</code>
      </Field>
    </dl>
  );
}

interface FieldProps {
  name: string;
  from?: string | undefined;
  locale: Locale;
  children: ComponentChildren;
}

function Field({ name, from, locale: { t }, children }: FieldProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {from && (
          <span class="muted small"> {t('casebook.from', { from: t.maybe(`casebook.from.${from}`) ?? from })}</span>
        )}
      </dd>
    </div>
  );
}
