import { useEffect, useState } from 'preact/hooks';
import { useMarkSettings } from '@/components/use-mark-settings.ts';
import { useLocale } from '@/components/locale.ts';
import { SettingsForm } from '@/components/options/SettingsForm.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { LangSetting } from '@/utils/locales/i18n.ts';
import { CasebookSection } from './CasebookSection.tsx';
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
  const { marks, onMarks } = useMarkSettings(services);
  const [sitesOff, setSitesOff] = useState<readonly string[] | null>(null);
  useEffect(() => {
    services.knowledge().then(setBase, () => setBase(null));
    services.sitesOff().then(setSitesOff, () => setSitesOff(null));
  }, [services]);
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
      <CasebookSection services={services} knowledge={base?.version ?? ''} />
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
