/** Who is asked for what. The words are the evidence; a demand counts only beside the agreement. */
import { PROSE, type RuleRow } from '../phrases/rule.ts';

const row = (attribute: RuleRow['attribute'], ar: readonly string[], en: readonly string[]): RuleRow => ({
  attribute,
  rule: 'is-asked',
  value: PROSE,
  ar,
  en,
  needsDeal: true,
});

export const DEMANDS: readonly RuleRow[] = [
  row(
    'asked-of-all-sides',
    ['{call} < {allSides} إلى|ب|على|ل ~6 @a >', '{call} < {allSides} @a >', '{must} على < {allSides} ~5 @a >'],
    [
      '{call} < {allSides} to ~1 {keepTo} ~4 >',
      '< {allSides} {must} ~1 {keepTo} ~4 >',
      '< {allSides} ~2 required|obliged|expected|asked|told to ~1 {keepTo} ~4 >',
      '< @g ≈2 @o {must} ~3 >',
    ],
  ),
  row(
    'asked-of-government',
    ['{must} على < @g ≈6 وقف|الالتزام|التزام|تنفيذ|احترام|السماح ~3 >', '{calling} < @g إلى|على ~5 >'],
    ['{call} < @g to ~2 {keepTo} ~4 >', '< @g {must} ~2 {keepTo} ~4 >'],
  ),
  row(
    'asked-of-opposition',
    ['{must} على < @o ≈6 وقف|الالتزام|التزام|تنفيذ|احترام|الانفصال|الابتعاد|فك ~3 >', '{calling} < @o إلى|على ~5 >'],
    [
      '< @o to|must ~2 break|separate|split|distance ≈6 @j >',
      '{call} < @o to ~2 {keepTo} ~4 >',
      '{call} < @o to ~2 break|separate|split|distance|disentangle ~4 >',
    ],
  ),
  row(
    'asked-of-russia',
    ['من @r < الضغط على ~3 >', '{must} على @r < ~5 >', '{calling} < @r إلى|على ~4 @g|@a >'],
    [
      '< @r pressuring|pressing|press|pressure|persuade ~1 @g to ~5 >',
      '< @r {must} ~2 press|pressure|persuade|restrain ~4 >',
    ],
  ),
  row(
    'asked-of-united-states',
    ['{must} على @m < ~5 >', '{calling} < @m إلى|على ~4 المعارضة|@o|@a >'],
    ['@m must < persuade|convince|press|separate ≈6 @j|@o >'],
  ),
  row(
    'asked-of-third-states',
    ['{calling} < الدول ≈9 إلى ~4 >'],
    [
      '{call} < countries|states|powers ≈6 to ~2 {keepTo} ~4 >',
      '{call} < countries|states|powers ≈6 to ~2 press|pressure|use|support|back ~4 >',
    ],
  ),
];
