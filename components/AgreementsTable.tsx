import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import { label, useLocale } from './locale.ts';

interface Props {
  agreements: readonly Agreement[];
  hrefOf: (id: string) => string;
}

/** Everything the chart draws, and what lies outside its years, in words. */
export function AgreementsTable({ agreements, hrefOf }: Props) {
  const { t, lang, edtf } = useLocale();
  const rows = agreements.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <details class="chart-table">
      <summary>{t('chart.table')}</summary>
      <div class="chart-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('chart.made')}</th>
              <th scope="col">{t('chart.agreement')}</th>
              <th scope="col">{t('agreement.form')}</th>
              <th scope="col">{t('agreement.stage')}</th>
              <th scope="col">{t('agreement.inForce')}</th>
              <th scope="col">{t('agreement.status')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((agreement) => (
              <tr key={agreement.id}>
                <td>{edtf(agreement.date)}</td>
                <th scope="row">
                  <a href={hrefOf(agreement.id)}>{agreement.labels[lang]}</a>
                </th>
                <td>{label(t, 'form', agreement.form)}</td>
                <td>{label(t, 'stage', agreement.stage)}</td>
                <td>{agreement.inForce ? edtf(agreement.inForce) : '–'}</td>
                <td>{label(t, 'status', agreement.status)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
