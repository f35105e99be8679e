/** How every page is marked, as help and options show it, read from and written to the stored settings. */
import type { MarkSettings } from '@/components/MarkSwitches.tsx';
import {
  getAdjectives,
  getMarks,
  getReadingMarks,
  setAdjectives,
  setMarks,
  setReadingMark,
} from '@/utils/extension/settings.ts';

export async function markSettings(): Promise<MarkSettings> {
  const [marks, adjectives, reading] = await Promise.all([getMarks(), getAdjectives(), getReadingMarks()]);
  return { marks, adjectives, statements: reading.includes('statement'), facts: reading.includes('fact') };
}

export async function setMarkSettings({ marks, adjectives, statements, facts }: Partial<MarkSettings>): Promise<void> {
  if (marks !== undefined) await setMarks(marks);
  if (adjectives !== undefined) await setAdjectives(adjectives);
  if (statements !== undefined) await setReadingMark('statement', statements);
  if (facts !== undefined) await setReadingMark('fact', facts);
}
