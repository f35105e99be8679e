import { start } from '../popup/start-app.tsx';

void start('panel');
