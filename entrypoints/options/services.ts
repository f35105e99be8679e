/** Everything the options ask of the browser, as plain functions, so that tests can answer instead. */
import type { MarkSettings } from '@/components/MarkSwitches.tsx';
import type { Correction } from '@/utils/core/corrections/correction.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Envelope } from '@/utils/extension/messages.ts';
import type { LangSetting } from '@/utils/locales/i18n.ts';

/** Corrections to take out (by id) and to put in, in one step. */
export interface Change {
  readonly remove: readonly string[];
  readonly put: readonly Correction[];
}

export interface Services {
  browserLanguage: () => string;
  language: () => Promise<LangSetting>;
  setLanguage: (language: LangSetting) => Promise<void>;
  markSettings: () => Promise<MarkSettings>;
  setMarkSettings: (changed: Partial<MarkSettings>) => Promise<void>;
  /** Host names of the sites the reader switched off. */
  sitesOff: () => Promise<string[]>;
  setSite: (host: string, on: boolean) => Promise<void>;
  /** Oldest first, and how many stored entries cannot be read. */
  corrections: () => Promise<{ corrections: Correction[]; unreadable: number }>;
  /** All or nothing; answers with what was taken out or replaced. */
  change: (change: Change) => Promise<Envelope<{ removed: Correction[] }>>;
  /** Calls back when corrections were changed, here or anywhere. Returns the unsubscriber. */
  onChange: (listener: () => void) => () => void;
  /** Whether articles are kept with their text. */
  keepBody: () => Promise<boolean>;
  setKeepBody: (on: boolean) => Promise<void>;
  /** Shows the casebook on the desk. */
  openDesk: () => void;
  knowledge: () => Promise<KnowledgeBase>;
  /** "YYYY-MM-DD" */
  today: () => string;
  /** Offers the text to the reader as a file. */
  download: (name: string, text: string) => void;
}
