/** The words that make a list of states the makers of an agreement: behind the verb, before it, or "between" them. */
import { fold } from '../text/fold.ts';

const ENDINGS = ['', 'ت', 'ا', 'تا', 'وا', 'ه', 'ها', 'ته', 'تها', 'اه', 'اها', 'تاه', 'تاها'];

function inflected(stems: string): string {
  const forms = stems.split(' ').flatMap((stem) => ENDINGS.map((ending) => fold(stem + ending)));
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length).join('|');
}

/** Making one says it whatever the object: these need no deal word beside them. */
const AGREE_AR = `${inflected('اتفق توافق تفاهم')}|تتفقان|يتفقان`;
const MAKE_AR = `${inflected('توصل أعلن وقع أبرم أقر قرر أنجز اعتمد تبن')}|تتوصلان|تعلنان|توقعان|يعلنان|يتوصلان|يوقعان|تبني|تبنت|ليعلنا|ليعلنوا`;
/** With the object fused or behind: these have an agreement before them. */
const MADE_BY_AR = `${inflected('أعلن وقع أبرم أقر أنجز رع صاغ أعد توسط هندس رتب')}|رعته|رعتها|ترعاه|ترعاها|رعاه|رعاها|برعايه|برعايه|بوساطه|برعاية`;
const ITS_AR = '(?: (?:عليه|عليها|اليه|اليها|عنه|عنها|فيه|فيها|علي|مع))?';
const PAUSE_AR = '(?: (?:@t\\d+|،|,|في @?[^ ]+|رسميا|كذلك|اخيرا)){0,2}';
const TITLES_AR =
  '(?: (?:كل|من|كلا|الدول|الدولتان|الدولتين|دولتا|الضامنه|الضامنتان|قاده|روساء|رئيسا|وزراء|وزيرا|وزيري|خارجيه|الخارجيه|قبل|البلدان|اعضاء|ال[^ ]+(?:ي|ان|يان|ين)))*';
const MADE_EN =
  'brokered|sponsored|negotiated|reached|struck|agreed|announced|signed|forged|sealed|concluded|mediated|clinched|unveiled|adopted|approved|arranged|championed|hammered|thrashed|worked|engineered|made|drafted|drawn|drew|produced|developed|devised|crafted|designed|presented|issued|guaranteed|initialled|initialed|finalised|finalized|put together|cobbled|released|published';
const MAKE_EN =
  'approve|reach|reached|struck|strike|clinched|clinch|brokered|signed|sign|sealed|announced|announce|unveiled|concluded|forged|adopted|approved|negotiated|sponsored|hammered|worked|finalised|finalized|declared|drew|created|established|carved|set|drafted|drawn|draw|produced|produce|developed|develop|devised|devise|crafted|craft|issued|issue|wrote|written|hatched|arranged|announcing|unveiling|signing|sealing|brokering|finalising|finalizing|put together|came up with|come up with|shook hands on|put their names to|cobbled together|thrashed out';
const AUX_EN = '(?: (?:have|had|has|are|were|also|now|jointly|finally|late|early|on|,|said|in|this|week|month|@t\\d+))';
const DEAL =
  '(?:it(?= )|(?:توقيع|ابرام|اعلان)(?:ه|ها)(?= )|[وفبلك]{0,2}(?:ال)?@[ac]\\d+|ceasefire|truce|deal|plan|agreement|memorandum|documents|zones|strip|terms|arrangement|understanding|roadmap|blueprint|وقف|الاتفاق|اتفاق|انشاء|اقامه)';

const re = (source: string): RegExp => new RegExp(source.replaceAll('\\\\', '\\'), 'u');

/** Ends right before the list: "brokered by", "الذي أبرمته". */
export const GOVERNED_BY = re(
  `(?:^| )(?:(?:${MADE_EN})(?: (?:out|up|upon|on|to|last|earlier|@t\\d+|in @?[^ ]+|(?!@)[^ |,:]+)){0,3} by(?: (?!@[rmsbhgou]\\d)[^ |,:]+){0,5}` +
    `|[وف]?(?:${MADE_BY_AR})${ITS_AR}${PAUSE_AR}${TITLES_AR}|[وف]?(?:الذي|التي) (?:${MAKE_AR}|${AGREE_AR})${ITS_AR}${PAUSE_AR}${TITLES_AR}|(?:توقيع|اعلان|ابرام|اقرار|اعتماد|صياغه|التوصل)[^ ]*(?: (?!@[rmsbhgou]\\d)[^ |,:]+){0,6} من (?:قبل|جانب|طرف)${TITLES_AR})$`,
);
/** Ends right before the list: "اتفقت", "توصلت"; a deal word must follow for the weaker verbs. */
export const AGREE_BEFORE = re(`(?:^| )[وف]?(?:${AGREE_AR})${ITS_AR}${PAUSE_AR}${TITLES_AR}$`);
export const MAKE_BEFORE = re(`(?:^| )[وف]?(?:${MAKE_AR})${ITS_AR}${PAUSE_AR}${TITLES_AR}$`);
/** "هدنة في سوريا توصلت إليها": with the object fused, the deal stands before it. */
export const MADE_IT = re(
  `${DEAL}(?: (?![|:])[^ ]+){0,4} [وف]?(?:${inflected('توصل اتفق توافق')}) (?:عليه|عليها|اليه|اليها)${PAUSE_AR}${TITLES_AR}$`,
);
/** Begins right behind the list: "have agreed", "توصلتا". */
export const AGREE_AFTER = re(
  `^${AUX_EN}{0,4} (?:agree|agreed)(?= )(?! (?:(?:on|late|early|@t\\d+) ){0,3}(?:to|that) (?:[^ ]+ ){0,2}(?:meet|talk|talks|discuss|continue|consult|confer|speak|reconvene|keep|stay|station|send))|^(?: (?:قد|كانتا|كانا|كانت|ان|،|,|@t\\d+|كذلك|الدول|الضامنه|الثلاث|في @?[^ ]+)){0,7} (?:${AGREE_AR})(?= )`,
);
export const MAKE_AFTER = re(
  `^${AUX_EN}{0,4} (?:${MAKE_EN})(?= )|^(?: (?:قد|كانتا|كانا|كانت|،|,|قبيل|بعيد|@t\\d+|الدول|الضامنه|الثلاث|في @?[^ ]+)){0,7} (?:${MAKE_AR})(?= )`,
);
/** "خرج كيري ولافروف … بتفاهم": what they came out with. */
export const CAME_OUT = re('(?:^| )[وف]?(?:خرج|خرجا|خرجت|خرجوا)(?: (?:منها|منه|وزيرا|الخارجيه))*$');
export const WITH_DEAL = re('^(?: (?!دون |بدون |بلا |من |[|:])[^ ]+){0,8} ب(?:ال)?(?:@a\\d+|تفاهم|اتفاق|خطه|هدنه) ');
/** A deal told within a few words behind the verb. */
export const DEAL_NEAR = re(`^(?: (?![|:])[^ ]+){0,9} ${DEAL}`);
/** A deal right before "between" or "by". */
export const DEAL_BEFORE = re(`${DEAL}(?: (?![|:])[^ ]+){0,10}$`);
/** Ends right before the list: "deal between", "التوصل إليه بين". */
export const BETWEEN = re(
  `(?:(?<!(?:^| )(?:no|any|without) )@[ac]\\d+|اليه|اليها|عليه|عليها|ابرم|انجز|المبرم|الموقع|reached|agreed|struck|signed|worked out|brokered|negotiated)(?: (?:@t\\d+|في [^ ]+|in [^ ]+|on|[^ |:,@]+)){0,3} (?:بين|ما بين|between)(?: (?:كل|من|the))*$`,
);
