import { mount } from '../popup/start.tsx';
import { DeskApp } from './DeskApp.tsx';

const tab = Number(new URLSearchParams(location.search).get('tab')) || null;

void mount('desk', tab, (shared) => <DeskApp {...shared} hasArticle={tab !== null} />);
