import { render } from 'preact';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { resolveLang } from '@/utils/locales/i18n.ts';
import { App } from './App.tsx';
import { browserServices } from './browser-services.ts';

/** Language and direction are set before the first render; a change of language renders the same app anew. */
async function draw(root: Element): Promise<void> {
  const setting = await services.language();
  const locale = makeLocale(resolveLang(setting, services.browserLanguage()));
  document.documentElement.lang = locale.lang;
  document.documentElement.dir = locale.dir;
  document.title = `${locale.t('ext.name')} · ${locale.t('options.title')}`;
  render(
    <LocaleContext.Provider value={locale}>
      <App
        services={services}
        language={setting}
        onLanguage={(language) => void services.setLanguage(language).then(() => draw(root))}
      />
    </LocaleContext.Provider>,
    root,
  );
}

const services = browserServices();
const root = document.getElementById('app');
if (!root) throw new Error('the page has no #app');
void draw(root);
