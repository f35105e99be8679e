import type { BenchPart } from '../parts.ts';
export const popupPart: BenchPart = { name: 'popup', run: async () => ({ tables: [], goals: [] }) };
