/** Small pages in the shape of real outlets, in our own words; used by the tests of the reading. */

export interface SamplePage {
  readonly url: string;
  readonly html: string;
}

/** Paragraphs nobody published, long enough to pass for news. */
export const ARABIC = [
  'أعلن الوزيران في ختام لقاء طويل أنهما توصلا إلى خطة مكتوبة لخفض القتال، وأن تنفيذها يبدأ مساء الاثنين المقبل إذا قبلتها الأطراف.',
  'وقال كيري إن الخطة تمنح المدنيين فرصة حقيقية لالتقاط الأنفاس، مضيفا أن فريقين من الخبراء سيلتقيان كل يوم لمراجعة ما يجري على الأرض.',
  'وأوضح لافروف أن موسكو أبلغت دمشق بكل البنود، وأن الحكومة السورية مستعدة للعمل بها، بينما طلبت المعارضة مزيدا من الوقت لدراستها.',
  'ومن المنتظر أن يعقد مجلس الأمن جلسة خاصة في نيويورك خلال الأسبوع التالي للاستماع إلى المبعوث الدولي حول ما تحقق في حلب وغيرها.',
] as const;

export const ENGLISH = [
  'The two ministers said after a long day of talks that they had agreed on a written plan to reduce the fighting, to begin on Monday evening.',
  'Kerry said the plan offered civilians a real chance to catch their breath, adding that two teams of experts would meet daily to review it.',
  'Lavrov said that Moscow had told Damascus about every provision, and that the Syrian government was ready to work with all of them.',
  'The Security Council is expected to hold a special session in New York the following week to hear from the envoy about Aleppo and elsewhere.',
] as const;

const paragraphs = (texts: readonly string[], attributes = '') =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('\n');
const cards = (count: number) =>
  Array.from({ length: count }, (_, i) => `<li><a href="/news/${i}">خبر قصير رقم ${i} عن أوباما وبوتين</a></li>`).join(
    '',
  );

export const SANA: SamplePage = {
  url: 'https://www.sana.sy/?p=1',
  html: `<!doctype html><html lang="ar" dir="rtl"><head><title>كيري ولافروف يعلنان خطة مكتوبة – الوكالة العربية السورية للأنباء</title>
<meta property="og:site_name" content="سانا"></head>
<body class="rtl single has-sidebar with-comments"><header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li></ul></nav></header>
<div class="ticker breaking-news"><span>الشريط الإخباري</span><ul>${cards(3)}</ul></div>
<div class="content"><article class="post type-post tag-syria"><h1 class="post-title entry-title"><span>كيري ولافروف يعلنان خطة مكتوبة</span></h1>
<p class="post-meta"><span class="tie-date">السبت، 10 سبتمبر 2016 - 08:57</span></p>
<div class="entry"><p><strong>جنيف-سانا</strong></p>${paragraphs(ARABIC)}
<p>تابعوا آخر الأخبار السياسية عبر تطبيق تيلغرام</p><p><a href="https://t.me/x">https://t.me/x</a></p></div>
<div class="share-post"><span>شارك</span><a href="#">فيسبوك</a></div></article>
<section id="related_posts"><h3>انظر ايضاً</h3><div><h3><a href="/r">وزارة الدفاع الروسية تنشر صورا</a></h3><p>موسكو-سانا قالت وزارة الدفاع الروسية إنها …</p></div></section>
<div id="comments"><p>قارئ يكتب أن الخطة لن تصمد أكثر من أسبوع واحد، ويشرح لماذا يعتقد ذلك بالتفصيل.</p></div></div>
<aside><a href="/n">خبر آخر عن الصين</a></aside><footer>جميع الحقوق محفوظة</footer></body></html>`,
};

export const AL_JAZEERA: SamplePage = {
  url: 'https://www.aljazeera.net/news/2016/2/19/title',
  html: `<!doctype html><html lang="ar" dir="rtl"><head><title>مشاورات جديدة في جنيف | الجزيرة نت</title>
<meta property="og:site_name" content="الجزيرة نت"><meta property="og:title" content="مشاورات جديدة في جنيف">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"مشاورات جديدة في جنيف","datePublished":"2016-02-19T15:40:00Z","publisher":{"@type":"Organization","name":"الجزيرة نت"}}</script></head>
<body><div id="root"><header role="banner"><h1 class="logo">الجزيرة</h1></header><main id="main-content-area"><div class="container"><header class="article-header"><a href="/politics">سياسة</a><h1>مشاورات جديدة في جنيف</h1>
<p class="article__subhead">دبلوماسيون يتحدثون عن لقاء لم يعلن عنه مسبقا بين وفدين عسكريين.</p></header>
<figure class="article-featured-image"><img alt=""><figcaption>كيري يتوسط نظيره لافروف (يسار) ودي ميستورا (رويترز-أرشيف)</figcaption></figure>
<div class="article-info"><div class="article-dates"><span class="screen-reader-text">Published On 19 Feb 2016</span><span aria-hidden="true">19/2/2016</span></div></div>
<div class="wysiwyg wysiwyg--all-content" aria-live="polite">${paragraphs(ARABIC.slice(0, 2))}
<div class="container--ads" id="ad-1"><p>إعلان</p></div>
<section class="more-on"><h2>اقرأ أيضا</h2><ul class="more-on-list"><li><span class="screen-reader-text">list 1 of 3</span><a href="/a">دي ميستورا يؤجل المحادثات</a></li><li><a href="/b">بان كي مون يرحب بالهدنة</a></li></ul></section>
<h2>موقف فرنسي</h2>${paragraphs(ARABIC.slice(2))}
<div class="article-source">المصدر : وكالات</div></div></div></main>
<div class="most-read"><h2>الأكثر قراءة</h2><ol>${cards(5)}</ol></div></div></body></html>`,
};

export const REUTERS: SamplePage = {
  url: 'https://www.reuters.com/article/us-mideast-crisis-idUSKCN11G0UZ',
  html: `<!doctype html><html lang="en-US"><head><title>Ministers agree written plan | Reuters</title>
<meta property="og:site_name" content="Reuters"><meta name="parsely-pub-date" content="2016-09-09T22:10:00Z"></head>
<body><div id="app"><div class="nav-bar"><a href="/">World</a><a href="/m">Markets</a></div><div class="x1"><div class="x2"><h1 class="x-headline">Ministers agree written plan</h1>
<div class="byline"><a href="/w">By A. Writer</a></div><div class="x-date">September 9, 2016 / 10:10 PM</div>
<div class="x-body"><p>GENEVA (Reuters) - ${ENGLISH[0]}</p>${paragraphs(ENGLISH.slice(1))}
<p>FILE PHOTO: The ministers shake hands. REUTERS/Nobody (Reuters)</p><p class="attribution">Our Standards: <a href="/trust">The Principles</a></p></div></div>
<div class="x3"><h2>Read more</h2><ul><li><a href="/1">Obama and Putin may meet in China this weekend</a></li><li><a href="/2">Turkey sends more tanks across the border</a></li></ul></div></div></div></body></html>`,
};

export const BBC_ARABIC: SamplePage = {
  url: 'https://www.bbc.com/arabic/middleeast/2016/09/160910_plan',
  html: `<!doctype html><html lang="ar" dir="rtl"><head><title>خطة مكتوبة بين واشنطن وموسكو - BBC News عربي</title>
<meta name="article:published_time" content="2016-09-10T01:00:00.000Z"><meta property="og:site_name" content="BBC News عربي"></head>
<body><header role="banner"><nav role="navigation"><a href="/arabic">الرئيسية</a></nav></header><main role="main"><div class="css-1"><h1 id="content">خطة مكتوبة بين واشنطن وموسكو</h1></div>
<div class="css-2"><time datetime="2016-09-10" class="css-t">10 سبتمبر/ أيلول 2016</time></div>
<figure class="css-3"><div><span class="visually-hidden">صدر الصورة، </span><span role="text">Reuters</span></div><figcaption class="css-4"><span class="visually-hidden">التعليق على الصورة، </span><p>الوزيران في جنيف بعد المؤتمر الصحفي</p></figcaption></figure>
${ARABIC.slice(0, 2)
  .map((text) => `<div class="css-5"><p class="css-6">${text}</p></div>`)
  .join('')}
<section role="region" aria-labelledby="podcast" class="podcast-promo"><p>انضم إلى قناتنا الجديدة على واتساب لتصلك الأخبار أولا بأول في كل يوم من أيام الأسبوع.</p></section>
${ARABIC.slice(2)
  .map((text) => `<div class="css-5"><p class="css-6">${text}</p></div>`)
  .join('')}
<section aria-labelledby="related"><h2 id="related">مواضيع ذات صلة</h2><ul><li><a href="/x">سوريا: هدنة العيد</a></li></ul></section></main>
<footer role="contentinfo"><p>© 2016 بي بي سي. بي بي سي ليست مسؤولة عن محتوى المواقع الخارجية.</p></footer></body></html>`,
};

export const WORDPRESS: SamplePage = {
  url: 'https://blog.example.org/2016/09/11/plan/',
  html: `<!doctype html><html lang="ar"><head><title>تعليق على الخطة | مدونة</title></head><body class="post-template-default single single-post">
<div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/">مدونة</a></p></header><div id="primary"><main id="main"><article id="post-7" class="post hentry category-syria">
<header class="entry-header"><h1 class="entry-title">تعليق على الخطة</h1><div class="entry-meta"><time class="entry-date published" datetime="2016-09-11T09:00:00+00:00">11 أيلول 2016</time> <span class="byline">بقلم كاتب</span></div></header>
<div class="entry-content">${ARABIC.join('<br><br>\n')}<h3>خلاصة</h3><p>${ARABIC[0]}</p><div class="sharedaddy"><h3>شارك هذا الموضوع:</h3><ul><li><a href="#">تويتر</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>ذات صلة</h3><p><a href="/o">مقال قديم عن جنيف 2</a></p></div></div>
<footer class="entry-footer"><span class="tags-links">وسوم: <a href="/t">روسيا</a>، <a href="/t2">سوريا</a></span></footer></article>
<div id="comments" class="comments-area"><h2>تعليقان</h2><ol><li><article class="comment-body"><p>${ARABIC[1]} ${ARABIC[2]}</p></article></li><li><article class="comment-body"><p>${ARABIC[3]}</p></article></li></ol></div></main></div>
<div id="secondary" class="widget-area"><section class="widget"><h2>أحدث المقالات</h2><ul>${cards(4)}</ul></section></div></div></body></html>`,
};

export const LISTING: SamplePage = {
  url: 'https://news.example.org/politics',
  html: `<!doctype html><html lang="ar"><head><title>سياسة | موقع</title></head><body><main>${ARABIC.map(
    (text, i) =>
      `<article class="teaser-card"><h2><a href="/a${i}">عنوان خبر رقم ${i} عن سوريا</a></h2><p>${text}</p></article>`,
  ).join('')}</main></body></html>`,
};

export const LYING_LANG: SamplePage = {
  url: 'https://ar.example.org/x',
  html: `<!doctype html><html lang="en" dir="ltr"><head><title>خطة مكتوبة</title></head><body><article><h1>خطة مكتوبة بين الوزيرين</h1>${paragraphs(ARABIC)}</article></body></html>`,
};

/** An Arabic half and an English half on one page, the first in front. */
export const NESTED_FURNITURE: SamplePage = {
  url: 'https://en.example.org/story',
  html: `<!doctype html><html lang="en"><head><title>Written plan agreed - The Example</title></head><body><article><h1>Written plan agreed</h1>
<div class="story"><div class="wrap">${paragraphs(ENGLISH.slice(0, 2))}<div class="inline-box"><nav><div><div><p>${ENGLISH[3]}</p></div></div></nav></div>
<aside class="related"><h4>Related</h4><div><p><a href="/r">Iran and Turkey discuss Syria in Tehran on Friday afternoon</a></p></div></aside>
${paragraphs(ENGLISH.slice(2))}<p><strong>Read more:</strong> <a href="/m">France doubts the plan will hold</a></p></div></div></article></body></html>`,
};
