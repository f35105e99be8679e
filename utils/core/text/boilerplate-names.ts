/**
 * Words by which news pages set off what is not the article: data for boilerplate.ts. Written as on the page; compared
 * without case, marks, letter variants and edge punctuation. Entries are separated by bars.
 */

/** Whole lines that head a list, a form or a bar; what follows at the end of a page belongs to them. */
export const BOILERPLATE_HEADINGS = entries(`
  اقرأ أيضا | إقرأ أيضا | اقرأ كذلك | اقرأ المزيد | اقرأ في | انظر أيضا | شاهد أيضا | طالع أيضا | طالع المزيد |
  مواضيع ذات صلة | موضوعات ذات صلة | مواضيع متعلقة | مواضيع مشابهة | مواضيع تهمك | مواضيع مرتبطة | قد يهمك |
  قد يهمك أيضا | قد يعجبك أيضا | ربما يعجبك أيضا | أخبار ذات صلة | أخبار متعلقة | أخبار مشابهة |
  مقالات ذات صلة | مقالات متعلقة | ذات صلة | روابط ذات صلة | ملفات ذات صلة | المزيد | المزيد من الأخبار |
  المزيد من المواضيع | المزيد حول هذه القصة | الأكثر قراءة | الأكثر مشاهدة | الأكثر تعليقا | الأكثر تداولا |
  الأكثر شيوعا | آخر الأخبار | اخترنا لك | اخترنا لكم | نرشح لك | التعليقات | تعليقات | تعليقات القراء |
  أضف تعليق | أضف تعليقا | أضف تعليقك | اترك تعليقا | اترك تعليقك | اترك ردا | اترك رد | شارك | شاركنا |
  شارك الخبر | شارك المقال | شارك هذا المقال | شارك هذا الموضوع | مشاركة | وسوم | الوسوم | كلمات دلالية |
  كلمات مفتاحية | كلمات البحث | الكلمات المفتاحية | تابعنا | تابعونا | تابعونا على | النشرة البريدية |
  المقال السابق | المقال التالي | الخبر السابق | الخبر التالي | جميع الحقوق محفوظة | حول هذه القصة | مواضيع |
  الوسم | علامات | related | related articles | related stories | related topics | related news |
  related content | related posts | related coverage | related links | related internet links | read more |
  read also | also read | see also | more on this story | more on this topic | more from this author |
  more stories | more news | you may also like | you might also like | you might like | recommended |
  recommended for you | recommended stories | most read | most popular | most viewed | most watched |
  most shared | trending | trending now | top stories | latest news | comments | leave a comment |
  leave a reply | post a comment | add a comment | share | share this | share this article | share this story |
  share this page | share this post | share this with | tags | topics | filed under | follow us | follow us on |
  newsletter | sponsored | sponsored content | previous article | next article | around the web | from the web |
  from around the web | up next | editors picks | editor's picks | all rights reserved | about the author |
  promoted stories | paid content
`);

/** Whole lines that are furniture by themselves and say nothing about what follows. */
export const BOILERPLATE_LINES = entries(`
  إعلان | إعلانات | اعلان | طباعة | حجم الخط | استمع | نسخ الرابط | تم نسخ الرابط | حفظ | الشريط الإخباري |
  رئيس التحرير | مواضيع ساخنة | عاجل | الرئيسية | صورة | فيديو | اضغط هنا | حجم الخط + | تصغير الخط |
  تكبير الخط | advertisement | scroll down for video | scroll down for videos | story continues below |
  continue reading | article continues below | story continues below advertisement | print | copy link |
  listen | save | skip to content | keep reading | end of list | list of 3 items | list of 4 items |
  image source | media caption | image caption
`);

/** Beginnings of a line that points elsewhere: "اقرأ أيضا: …", "Read more: …". A colon or dash must follow. */
export const POINTER_HEADS = entries(`
  اقرأ أيضا | إقرأ أيضا | اقرأ المزيد | انظر أيضا | شاهد أيضا | طالع أيضا | طالع المزيد | المزيد | للمزيد |
  شاهد | شاهد الفيديو | read more | read also | also read | see also | related | more | watch | listen |
  must read
`);

/** Who the text is from, in a line of its own at the end: "المصدر : وكالات". */
export const SOURCE_HEADS = entries('المصدر | مصدر الخبر | المصادر | source | sources');

/** News agencies and similar credits in datelines and captions, as written after the city. */
export const AGENCIES = entries(`
  سانا | رويترز | وكالات | الوكالات | وكالة | أ ف ب | أ.ف.ب | ا ف ب | فرانس برس | فرانس 24 | أسوشيتد برس | أ ب |
  أ.ب | اب | د ب أ | د.ب.أ | الأناضول | تاس | نوفوستي | سبوتنيك | إنترفاكس | شينخوا | واس | بترا | كونا | وام |
  قنا | بنا | معا | وفا | سما | إيرنا | ارنا | فارس | تسنيم | مهر | واع | واج | وات | وال | أش أ | أ ش أ |
  بي بي سي | سي إن إن | الجزيرة | الجزيرة نت | العربية | العربية نت | الحرة | روسيا اليوم | RT | يو بي آي |
  الشرق الأوسط | الحياة | القدس العربي | العربي الجديد | النهار | السفير | الأهرام | خاص | مراسلون | Reuters |
  AP | AFP | UPI | TASS | Interfax | Xinhua | SANA | CNN | BBC | DPA | ANSA | EFE | Kyodo | IRNA | Sputnik |
  RIA Novosti | Anadolu | Anadolu Agency | AA | WAM | SPA | Petra | Bloomberg | Agencies | VOA |
  The Associated Press | Associated Press | Agence France-Presse | Press TV | MENA | KUNA
`);

function entries(text: string): readonly string[] {
  return text.split('|').map((entry) => entry.trim());
}
