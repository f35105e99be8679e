/** How long the talks took that led to an agreement: English, beside the phrases of length-rules.ts. */
import { LENGTH, type RuleRow } from '../phrases/rule.ts';

export const ENGLISH_TALKS_LENGTHS: readonly RuleRow[] = [
  {
    attribute: 'talks-length',
    rule: 'talks-took',
    value: LENGTH,
    en: [
      '=@p [long] [of|s] [marathon|intense|intensive|tough|late|hard|gruelling|grueling|non|stop|back|to|face|secret|exhausting|closed|door|almost|near|continuous|bilateral|ministerial|frantic|fraught|tense|draining|straight|solid|more|the|on|and|off|night|their|last|final] [marathon|intense|intensive|stop|stopping|to|face|back|door|continuous|fraught|minute|frantic|off|night|bilateral|hard] {sitting}',
      '=@p of ~3 {sitting}',
      'spent|spend|spending|devoted|lost|invested|after|through ~2 =@p ~3 {sitting}',
      'took|taken|take|takes|taking|needed|required|cost|consumed ~4 =@p ~5! to|of|before|for ~2 {closed}',
      'took|taken|take|takes|taking|needed|required|cost|consumed ~4 =@p ~4 to negotiate|hammer|thrash|finish|get|finalise|finalize|work|draft|conclude|settle|iron|resolve|bridge|close|nail|reach|agree|produce|persuade',
      '{sitting} ≈9!reporting lasted|lasting|lasts|last|took|taking|ran|running|stretched|stretching|dragged|went|spanned|spanning|extended|continued|consumed|swallowed ~5 =@p',
      'been|were|was at it for|, ~1 =@p',
      'at it|table for ~1 =@p',
      'closeted|holed|locked|huddled|cloistered|shut|hunkered|cooped|ensconced|sequestered ≈8!reporting for =@p',
      'talked|talking|negotiated|negotiating|haggled|haggling|bargained|wrangled|wrangling|argued|conferred|deliberated|sparred|laboured|labored|toiled ≈6!reporting for|during|over|through ~4 =@p',
      '=@p ~2 at|around|across|round [the|a] [negotiating|conference|same|bargaining] table',
      '=@p ~2 behind closed doors',
      'after|following =@p ~1 in|at|inside|behind ~4 hotel|doors|room|palace|table|suite|kremlin|lakeside|villa',
      'sat|sitting ~2 together|down|across|opposite|with|facing ~6!reporting for|during ~3 =@p',
      '=@p it took|had taken ≈6 {closed}',
      '=@p after sitting|walking|going|starting|beginning|entering|arriving',
      '{sitting} ≈10!reporting ended|concluded|finished|closed|over ~1 =@p later|on',
      '=@p is|was ~1 what ~2 took',
      'long day|night , =@p',
      '=@p after ~4 begun|started|sat|opened|gone|met|began',
      'ministers|men|sides|negotiators|@h ≈4!reporting needed =@p',
      '{sitting} of =@p',
      '{sitting} , =@p long|of|in all',
    ],
    unlessEn: [
      'phone|telephone|call|flight|war|conflict|siege|training|sanctions|parliament|cabinet|convoy|lorry|ago',
      '@o ~1 said ~2 =@p',
      '@o ≈4 =@p of consultations|meetings|discussions',
      'months|weeks|years of ~3 {sitting}',
      '=@p until',
    ],
  },
];
