import { render } from 'preact';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { resolveLang } from '@/utils/locales/i18n.ts';
import { App } from './App.tsx';
import { browserServices } from './browser-services.ts';

/** Where the app is shown: the toolbar's popup, the side panel, or the popup's page opened in a tab. */
export type Surface = 'popup' | 'panel' | 'tab';

/**
 * Mounts the app. Language and direction are set before the first render, or the whole page would jump to the other
 * side; a change of language renders the same app anew, keeping its state.
 *
 * `?tab=ID` shows that tab instead of the active one, `?entity=ID` opens on an entity.
 */
export async function start(place: 'popup' | 'panel'): Promise<void> {
  const query = new URLSearchParams(location.search);
  const tab = Number(query.get('tab')) || null;
  const surface: Surface = place === 'popup' && tab ? 'tab' : place;
  if (surface === 'tab') document.body.className = 'tab';
  const services = browserServices(surface, tab);
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');

  const draw = async (): Promise<void> => {
    const setting = await services.language();
    const locale = makeLocale(resolveLang(setting, services.browserLanguage()));
    document.documentElement.lang = locale.lang;
    document.documentElement.dir = locale.dir;
    document.title = locale.t('ext.name');
    render(
      <LocaleContext.Provider value={locale}>
        <App
          surface={surface}
          services={services}
          initialEntity={query.get('entity')}
          language={setting}
          onLanguage={(language) => void services.setLanguage(language).then(draw)}
        />
      </LocaleContext.Provider>,
      root,
    );
  };
  await draw();
}
