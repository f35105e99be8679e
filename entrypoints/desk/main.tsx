import { mount } from '../popup/start.tsx';
import { browserComparison } from './browser-comparison.ts';
import { DeskApp } from './DeskApp.tsx';

const tab = Number(new URLSearchParams(location.search).get('tab')) || null;

const comparison = browserComparison();

void mount('desk', tab, (shared) => <DeskApp {...shared} comparison={comparison} hasArticle={tab !== null} />);
