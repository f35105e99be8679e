/**
 * News pages for the measurements, the same for the same seed: header, menus, article with links and emphasis, figures,
 * related stories, comments, footer. The prose is ours; the names are those of the knowledge base.
 */
import { type Random, seeded } from '../lexicon/generate.ts';

export interface PageOrder {
  readonly lang: 'ar' | 'en';
  /** Length of the markup in characters, about. */
  readonly characters: number;
  /** Names to mention, in the page's language. */
  readonly names: readonly string[];
  /** Mentions each paragraph of the article makes. */
  readonly namesPerParagraph?: number;
}

/** Sentences about nobody; `filler` of a paragraph. */
const FILLER = {
  ar: [
    'وبقيت الأسواق القديمة مفتوحة حتى ساعة متأخرة رغم برودة المساء وقلة الزائرين.',
    'ويروي أهل الحي أن المياه عادت إلى البيوت بعد انقطاع دام ثلاثة أيام متتالية.',
    'وكانت القاعة الكبيرة قد جُهزت منذ الصباح بالطاولات والمترجمين وشاشات العرض.',
    'وانتظر المراسلون عند المدخل ساعات طويلة قبل أن تُفتح الأبواب أمام المصورين.',
    'ولم تُوزع أي ورقة مكتوبة، واكتفى الحاضرون بكلمات قصيرة قبل أن يغادروا المكان.',
    'وتحدث طبيب في المستشفى الميداني عن نقص في الأدوية والضمادات وأكياس الدم.',
    'ويقول مزارعون إن موسم الزيتون تأخر هذا العام بسبب قلة الأمطار في الربيع.',
    'وسارت الحافلات ببطء على الطريق الساحلي بين الحقول والبيوت ذات السقوف الحمراء.',
  ],
  en: [
    'The old market stayed open late in spite of the cold evening and the few visitors.',
    'Families in the street said that water had come back after three days without any.',
    'Tables, interpreters and screens had been waiting in the large hall since morning.',
    'Reporters stood at the entrance for hours before the doors were opened to cameras.',
    'No paper was handed out, and those present left after a few short words to the press.',
    'A doctor in the field hospital spoke of missing medicine, bandages and bags of blood.',
    'Farmers say the olive harvest is late this year because of the little rain in spring.',
    'The buses went slowly along the coast road between fields and houses with red roofs.',
  ],
} as const;

/** Sentences that name somebody; "%" is a name. */
const NAMING = {
  ar: [
    'وجاء في بيان صدر مساء الجمعة أن % شارك في جزء من المداولات.',
    'وأشار تقرير داخلي إلى دور % في ما جرى خلال الأسبوع الماضي.',
    'وتناولت الجلسة الثانية موقف % من المقترحات المطروحة على الطاولة.',
    'ولم يصدر تعليق فوري عن % بشأن هذه التفاصيل.',
    'وذكرت مصادر مطلعة أن اسم % ورد أكثر من مرة في المسودة الأخيرة.',
  ],
  en: [
    'A statement released on Friday evening said that % took part in some of the talks.',
    'An internal report pointed to the part that % played in the events of last week.',
    'The second session dealt with the view of % on the proposals that were tabled.',
    'There was no immediate comment from % about these details.',
    'Informed sources said that % is mentioned more than once in the latest draft.',
  ],
} as const;

const WORDS = {
  ar: { title: 'يوم طويل من المحادثات في المدينة', more: 'اقرأ أيضاً', section: 'أخبار', read: 'خبر عن حياة المدينة' },
  en: { title: 'A long day of talks in the city', more: 'Read also', section: 'News', read: 'A story of city life' },
} as const;

/** Share of the page that is not the article. */
const FURNITURE = 0.12;
const SEED = 2016;

export function newsPage(order: PageOrder): string {
  const random = seeded(SEED);
  const { lang, characters } = order;
  const words = WORDS[lang];
  const paragraphs: string[] = [];
  for (let size = 0; size < characters * (1 - FURNITURE);) {
    const paragraph = block(order, random, paragraphs.length);
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  const related = list(words.read, Math.round((characters * FURNITURE) / 110));
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<title>${words.title}</title><link rel="icon" href="data:,">
<style>body{font:16px/1.6 serif;margin:0}main{display:grid;grid-template-columns:48rem 20rem;width:68rem;margin:auto}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${words.title}","datePublished":"2016-09-10T18:00:00Z"}</script>
</head><body><header><nav>${list(words.section, 24)}</nav></header><main><article><h1>${words.title}</h1>
<p class="byline"><time datetime="2016-09-10">2016-09-10</time></p>
<div class="article-body">${paragraphs.join('\n')}</div></article>
<aside><h2>${words.more}</h2>${related}</aside></main><footer>${list(words.section, 30)}</footer></body></html>`;
}

/** One paragraph's text with its names, without markup. */
export function paragraphText({ lang, names, namesPerParagraph = 2 }: PageOrder, random: Random): string {
  const filler = [pick(FILLER[lang], random), pick(FILLER[lang], random)];
  const naming = Array.from({ length: namesPerParagraph }, () =>
    pick(NAMING[lang], random).replace('%', () => pick(names, random)),
  );
  return [filler[0], ...naming, filler[1]].join(' ');
}

/** A paragraph with inline elements as editors leave them; a cross-heading or a figure now and then. */
function block(order: PageOrder, random: Random, index: number): string {
  const words = paragraphText(order, random).split(' ');
  for (const tag of ['a href="#"', 'b', 'span', 'em']) {
    const at = Math.floor(random() * words.length);
    const end = Math.min(words.length - 1, at + Math.floor(random() * 3));
    if (words.slice(at, end + 1).some((word) => word.includes('<'))) continue;
    words[at] = `<${tag}>${words[at]}`;
    words[end] = `${words[end]}</${tag.split(' ')[0]}>`;
  }
  const before = index % 12 === 11 ? `<h2>${pick(FILLER[order.lang], random)}</h2>` : '';
  const figure = '<figure><svg width="600" height="60"></svg><figcaption>—</figcaption></figure>';
  return `${before}${index % 20 === 19 ? figure : ''}<p>${words.join(' ')}</p>`;
}

function list(text: string, items: number): string {
  const links = Array.from({ length: items }, (_, i) => `<li><a href="#s${i}">${text} ${i + 1}</a></li>`);
  return `<ul>${links.join('')}</ul>`;
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
