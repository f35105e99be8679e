import type { LangSetting } from '@/utils/locales/i18n.ts';
import { LanguageSelect } from '../LanguageSelect.tsx';
import { useLocale } from '../locale.ts';
import { MarkSwitches, type MarkSettings } from '../MarkSwitches.tsx';

interface Props {
  /** null while they are being read. */
  marks: MarkSettings | null;
  onMarks: (changed: Partial<MarkSettings>) => void;
  language: LangSetting;
  onLanguage: (language: LangSetting) => void;
  /** null while they are being read. */
  sitesOff: readonly string[] | null;
  onSiteOn: (host: string) => void;
}

/** Language, marks, and the sites that were switched off. */
export function SettingsForm({ marks, onMarks, language, onLanguage, sitesOff, onSiteOn }: Props) {
  const { t } = useLocale();
  return (
    <>
      <section aria-labelledby="display">
        <h2 id="display">{t('options.display')}</h2>
        <p class="setting">
          <label for="language">{t('help.language')}</label>
          <LanguageSelect id="language" language={language} onLanguage={onLanguage} />
        </p>
        <MarkSwitches marks={marks} onMarks={onMarks} />
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{t('options.sites')}</h2>
        {sitesOff?.length === 0 && <p class="muted">{t('options.sitesNone')}</p>}
        <ul class="sites">
          {sitesOff?.map((host) => (
            <li key={host}>
              <span>
                <bdi dir="ltr">{host}</bdi>
              </span>
              <button type="button" aria-label={t('options.siteOn', { host })} onClick={() => onSiteOn(host)}>
                {t('options.switchOn')}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
