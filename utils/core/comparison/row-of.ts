/** Which row of a sheet answers for an attribute, and whether it fills the cell or only stands beside a silence. */
import type { Attribute } from '../model/attributes.ts';

/** Attributes told beside another: the place of the announcement, the time to prepare talks beside their date. */
const HOME: Partial<Record<Attribute, { readonly row: Attribute; readonly fills: boolean }>> = {
  'announced-place': { row: 'announced-date', fills: true },
  'cooperation-start': { row: 'joint-centre-start', fills: true },
  'preparation-time': { row: 'next-talks-date', fills: true },
  'aid-areas-count': { row: 'humanitarian-access', fills: true },
  // How long the war has lasted is no toll, and seven days to persuade somebody are no seven days of truce.
  'conflict-length': { row: 'death-toll', fills: false },
  'persuasion-time': { row: 'duration', fills: false },
};

/**
 * The row an attribute is shown in.
 * @param rows - rows the sheet has anyway; one of its own comes first
 */
export function rowOf(attribute: Attribute, rows: ReadonlySet<Attribute>): Attribute {
  return rows.has(attribute) ? attribute : (HOME[attribute]?.row ?? attribute);
}

/** False if an entry under this attribute says nothing on the row by itself: the cell stays silent, with it beside. */
export function fillsRow(attribute: Attribute, row: Attribute): boolean {
  return attribute === row || HOME[attribute]?.fills !== false;
}
