import type { KnowledgeRecord } from './schema.ts';

/** Folder under assets/knowledge/ for each type of record. */
export const ROOMS: Readonly<Record<KnowledgeRecord['type'], string>> = {
  person: 'persons',
  state: 'states',
  organisation: 'organisations',
  'armed-group': 'armed-groups',
  outlet: 'outlets',
  event: 'events',
  office: 'offices',
  agreement: 'agreements',
};
