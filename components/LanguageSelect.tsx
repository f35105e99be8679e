import type { LangSetting } from '@/utils/locales/i18n.ts';
import { useLocale } from './locale.ts';

interface Props {
  /** For a label beside it, or the name itself where there is none. */
  id?: string;
  'aria-label'?: string;
  language: LangSetting;
  onLanguage: (language: LangSetting) => void;
}

/** Languages of the interface, each named in itself; whoever cannot read the present one must find theirs. */
export function LanguageSelect({ language, onLanguage, ...names }: Props) {
  const { t } = useLocale();
  const choose = (value: string) => onLanguage(value === 'ar' || value === 'en' ? value : 'auto');
  return (
    <select {...names} value={language} onChange={(event) => choose(event.currentTarget.value)}>
      <option value="auto">{t('help.languageAuto')}</option>
      <option value="ar" lang="ar">
        العربية
      </option>
      <option value="en" lang="en">
        English
      </option>
    </select>
  );
}
