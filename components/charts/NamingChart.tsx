import type { NamingChart as Chart, NamingForm } from '@/utils/core/comparison/charts/names.ts';
import { useLocale, type Locale } from '../locale.ts';
import type { ChartContext } from './ChartFigure.tsx';
import { StackFigure } from './StackFigure.tsx';

/** One axis of naming: which words each source uses. */
export function NamingChart({ chart: { axis, forms, rows }, context }: { chart: Chart; context: ChartContext }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <StackFigure
      title={t(`axis.${axis}`)}
      help={t(`axis.${axis}.why`)}
      name={axis.toLowerCase()}
      rows={rows}
      keys={forms.map((form) => ({ key: form.id, label: formLabel(form, locale) }))}
      context={context}
    />
  );
}

/** By the message of the form, else by the words written for it, else by the words of the texts themselves. */
function formLabel({ id, label }: NamingForm, { t, lang }: Locale): string {
  return t.maybe(`naming.${id}`) ?? label?.[lang] ?? id;
}
