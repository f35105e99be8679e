import { start } from './start-app.tsx';

void start('popup');
