/** Correcting links from lists and detail views: the app around them knows how, the views ask for it. */
import { createContext } from 'preact';
import type { DateInterval } from '@/utils/core/model/date.ts';
import type { CorrectionChange } from '@/utils/extension/messages.ts';

/** An entity that words may mean instead. */
export interface Choice {
  readonly id: string;
  readonly labels: { readonly ar: string; readonly en: string };
}

export interface Correcting {
  /** Changes the page and asks it again; what became of it is shown by the app. */
  readonly change: (change: CorrectionChange) => void;
  /** The article's; null: unknown. */
  readonly days: DateInterval | null;
  /** Entities of that name, likeliest first; [] while the knowledge base is loading. */
  readonly find: (query: string) => readonly Choice[];
  /** null for an id that nobody knows. */
  readonly labelsOf: (entity: string) => Choice['labels'] | null;
}

/** null where there is no page to correct: then nothing of it is offered. */
export const CorrectingContext = createContext<Correcting | null>(null);
