import { start } from '../popup/start.tsx';

void start('panel');
