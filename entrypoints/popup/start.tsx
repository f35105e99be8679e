import { render, type ComponentChild } from 'preact';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { type LangSetting, resolveLang } from '@/utils/locales/i18n.ts';
import { browserServices } from './browser-services.ts';
import type { Services } from './services.ts';

/** Where the app is shown: the toolbar's popup, the side panel, the popup's page opened in a tab, or the desk. */
export type Surface = 'popup' | 'panel' | 'tab' | 'desk';

/** What every app is given. */
export interface AppProps {
  surface: Surface;
  services: Services;
  language: LangSetting;
  onLanguage: (language: LangSetting) => void;
}

/**
 * Mounts an app. Language and direction are set before the first render, or the whole page would jump to the other
 * side; a change of language renders the same app anew, keeping its state.
 * @param fixedTab - id of the tab to show whatever is active, or null
 */
export async function mount(
  surface: Surface,
  fixedTab: number | null,
  app: (shared: AppProps) => ComponentChild,
): Promise<void> {
  const services = browserServices(surface, fixedTab);
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');

  const draw = async (): Promise<void> => {
    const setting = await services.language();
    const locale = makeLocale(resolveLang(setting, services.browserLanguage()));
    document.documentElement.lang = locale.lang;
    document.documentElement.dir = locale.dir;
    document.title = locale.t(surface === 'desk' ? 'desk.title' : 'ext.name');
    const onLanguage = (language: LangSetting) => void services.setLanguage(language).then(draw);
    render(
      <LocaleContext.Provider value={locale}>
        {app({ surface, services, language: setting, onLanguage })}
      </LocaleContext.Provider>,
      root,
    );
  };
  await draw();
}
