import { App } from './App.tsx';
import { mount } from './start.tsx';

/** Mounts popup or panel. `?tab=ID` shows that tab instead of the active one, `?entity=ID` opens on a record. */
export async function start(place: 'popup' | 'panel'): Promise<void> {
  const query = new URLSearchParams(location.search);
  const tab = Number(query.get('tab')) || null;
  const surface = place === 'popup' && tab ? 'tab' : place;
  if (surface === 'tab') document.body.className = 'tab';
  await mount(surface, tab, (shared) => <App {...shared} initialEntity={query.get('entity')} />);
}
