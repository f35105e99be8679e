import type { BenchPart } from '../parts.ts';
export const backgroundPart: BenchPart = { name: 'background', run: async () => ({ tables: [], goals: [] }) };
