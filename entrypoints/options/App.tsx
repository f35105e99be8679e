import { useEffect, useState } from 'preact/hooks';
import type { MarkSettings } from '@/components/MarkSwitches.tsx';
import { useLocale } from '@/components/locale.ts';
import { SettingsForm } from '@/components/options/SettingsForm.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { LangSetting } from '@/utils/locales/i18n.ts';
import { Corrections } from './Corrections.tsx';
import type { Services } from './services.ts';

interface Props {
  services: Services;
  language: LangSetting;
  onLanguage: (language: LangSetting) => void;
}

/** Corrections, settings, and what Isnad knows and keeps. */
export function App({ services, language, onLanguage }: Props) {
  const { t, date } = useLocale();
  const [base, setBase] = useState<KnowledgeBase | null>(null);
  const [marks, setMarks] = useState<MarkSettings | null>(null);
  const [sitesOff, setSitesOff] = useState<readonly string[] | null>(null);
  useEffect(() => {
    services.knowledge().then(setBase, () => setBase(null));
    services.markSettings().then(setMarks, () => setMarks(null));
    services.sitesOff().then(setSitesOff, () => setSitesOff(null));
  }, [services]);
  const onMarks = (changed: Partial<MarkSettings>) => {
    setMarks((before) => before && { ...before, ...changed });
    // What was stored is what is shown, also if it could not be stored.
    const read = () => services.markSettings().then(setMarks, () => undefined);
    services.setMarkSettings(changed).then(read, read);
  };
  const onSiteOn = (host: string) => {
    const read = () => services.sitesOff().then(setSitesOff, () => undefined);
    services.setSite(host, true).then(read, read);
  };
  return (
    <main>
      <h1>
        {t('ext.name')} <span class="muted">{t('options.title')}</span>
      </h1>
      <Corrections services={services} base={base} />
      <SettingsForm
        marks={marks}
        onMarks={onMarks}
        language={language}
        onLanguage={onLanguage}
        sitesOff={sitesOff}
        onSiteOn={onSiteOn}
      />
      <section aria-labelledby="about">
        <h2 id="about">{t('options.about')}</h2>
        {base && <p>{t('detail.knowledgeDated', { version: base.version, date: date(base.asOf) })}</p>}
        <p>{t('help.privacyText')}</p>
        <p>{t('options.privateWindows')}</p>
      </section>
    </main>
  );
}
