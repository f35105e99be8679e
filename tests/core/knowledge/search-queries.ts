/**
 * Queries as people type them, each with the record that should come first ("a|b": either will do): "query = id".
 * Written on 2026-11-22 before the search was built, from habits of typing and not from its rules; none was removed since.
 */
export const QUERIES: Readonly<Record<string, readonly Wanted[]>> = {
  cyrillic: table(`
    Лавров = sergey-lavrov · Керри = john-kerry · Захарова = maria-zakharova · де Мистура = staffan-de-mistura
    Чуркин = vitaly-churkin · Башар Асад = bashar-al-assad · Эрдоган = recep-tayyip-erdogan
    Чавушоглу = mevlut-cavusoglu · Муаллем = walid-muallem · Нусра = nusra-front · ИГИЛ = isis
    Хезболла = hezbollah · ООН = united-nations · Псаки = jen-psaki · Кирби = john-kirby · Марк Тонер = mark-toner
    Ахрар аш-Шам = ahrar-al-sham · Джейш аль-Ислам = jaysh-al-islam · Мухаммед Аллуш = mohammad-alloush
    Рияд Хиджаб = riyad-hijab · МГПС = issg · Сирия = syria · Рябков = sergei-ryabkov · Богданов = mikhail-bogdanov
    Конашенков = igor-konashenkov · Гатилов = gennady-gatilov · Могерини = federica-mogherini
    Столтенберг = jens-stoltenberg · Зариф = mohammad-javad-zarif · Сулеймани = qasem-soleimani
    Бусейна Шаабан = bouthaina-shaaban · Захран Аллуш = zahran-alloush · Джунд аль-Акса = jund-al-aqsa
    резолюция 2254 = unscr-2254
  `),
  persian: table(`
    ظریف = mohammad-javad-zarif · روحانی = hassan-rouhani · قاسم سلیمانی = qasem-soleimani · خامنه‌ای = ali-khamenei
    پوتین = vladimir-putin · حزب‌الله = hezbollah · جان کری = john-kerry · لاوروف = sergey-lavrov
    اردوغان = recep-tayyip-erdogan · چورکین = vitaly-churkin · گوترش = antonio-guterres
  `),
  turkish: table(`
    Beşar Esad = bashar-al-assad · Esad = bashar-al-assad · Suriye = syria · Rusya = russia · El Nusra = nusra-front
    Hizbullah = hezbollah · Davutoğlu = ahmet-davutoglu · cavusoglu = mevlut-cavusoglu · El Kaide = al-qaeda
    Velid Muallim = walid-muallem · Hasan Ruhani = hassan-rouhani · Süleymani = qasem-soleimani
  `),
  hebrew: table(`
    לברוב = sergey-lavrov · אסד = bashar-al-assad · חיזבאללה = hezbollah · נתניהו = benjamin-netanyahu
    פוטין = vladimir-putin · קרי = john-kerry · רוסיה = russia · ארדואן = recep-tayyip-erdogan · מוסקבה = russia
  `),
  'other latin': table(`
    Bachar el-Assad = bashar-al-assad · Poutine = vladimir-putin · Tchourkine = vitaly-churkin
    ONU = united-nations · OTAN = nato · Front al-Nosra = nusra-front · Daech = isis · Syrie = syria
    Rohani = hassan-rouhani · Erdogan = recep-tayyip-erdogan · Lawrow = sergey-lavrov · Syrien = syria
    Sacharowa = maria-zakharova · Tschurkin = vitaly-churkin · Schoigu = sergei-shoigu · Hisbollah = hezbollah
    Siria = syria · Rusia = russia · Hezbolá = hezbollah · Choïgou = sergei-shoigu · Netanjahu = benjamin-netanyahu
    Sergueï Lavrov = sergey-lavrov
  `),
  'latin letters for Arabic': table(`
    jabhat al nusra = nusra-front · jabhet elnusra = nusra-front · jebhet el nosra = nusra-front
    hay2at tahrir el sham = hayat-tahrir-al-sham · hay'at tahrir alsham = hayat-tahrir-al-sham
    Hayat Tahrir al Sham = hayat-tahrir-al-sham · muallem = walid-muallem · al moallem = walid-muallem
    el muallim = walid-muallem · walid moualem = walid-muallem · waleed almuallem = walid-muallem
    sayyed nasrallah = hassan-nasrallah · nasralla = hassan-nasrallah · 7izballah = hezbollah
    7ezbollah = hezbollah · da3esh = isis · ahrar alsham = ahrar-al-sham · jaish alislam = jaysh-al-islam
    jeish el islam = jaysh-al-islam · el assad = bashar-al-assad · bashar el asad = bashar-al-assad
    abu mohamed el golani = abu-mohammad-al-julani · abu mohammed joulani = abu-mohammad-al-julani
    al jolani = abu-mohammad-al-julani · 3adel el jubeir = adel-al-jubeir · riad hijab = riyad-hijab
    riyadh hejab = riyad-hijab · bouthayna shaban = bouthaina-shaaban · al jaysh al hurr = free-syrian-army
    aljaish alsuri alhur = free-syrian-army · qasad = syrian-democratic-forces · al 7ayat = al-hayat
    asharq alawsat = asharq-al-awsat · ansarallah = houthis · al hashd al shaabi = popular-mobilisation-forces
    failaq alsham = faylaq-al-sham · rousia = russia · souria = syria · abou bakr al baghdady = abu-bakr-al-baghdadi
  `),
  'arabic spelling': table(`
    لافرف = sergey-lavrov · لافروڤ = sergey-lavrov · دي مستورا = staffan-de-mistura · ديميستوره = staffan-de-mistura
    ستيفن ديمستورا = staffan-de-mistura · تشوركين = vitaly-churkin · جوركين = vitaly-churkin
    شوركين = vitaly-churkin · سيرجى لافروف = sergey-lavrov · سرجي لافروف = sergey-lavrov · جون كيرى = john-kerry
    ترمب = donald-trump · بوتن = vladimir-putin · زخاروفا = maria-zakharova · زاخروفا = maria-zakharova
    موغريني = federica-mogherini · موجيريني = federica-mogherini · اولاند = francois-hollande
    هولند = francois-hollande · ستاينماير = frank-walter-steinmeier · نتانياهو = benjamin-netanyahu
    سمانثا باور = samantha-power · اش كارتر = ash-carter · ابومحمد الجولاني = abu-mohammad-al-julani
    الجولانى = abu-mohammad-al-julani · حسن نصرالله = hassan-nasrallah · حزبالله = hezbollah · القاعده = al-qaeda
    هيئه تحرير الشام = hayat-tahrir-al-sham · هيأة تحرير الشام = hayat-tahrir-al-sham · جبهه النصره = nusra-front
    الاسد = bashar-al-assad · بثينه شعبان = bouthaina-shaaban · تشاويش أوغلو = mevlut-cavusoglu
    جاويش اوغلوا = mevlut-cavusoglu · ضريف = mohammad-javad-zarif · محمد جواد ضريف = mohammad-javad-zarif
    بغدانوف = mikhail-bogdanov · شويغو = sergei-shoigu · شويجو = sergei-shoigu · تيلرسون = rex-tillerson
    غوتيرس = antonio-guterres · المعلم وليد = walid-muallem · لافروف سيرغي = sergey-lavrov
    الامم المتحده = united-nations · مجلس الامن = un-security-council · الخوذ البيضاء = white-helmets
    خوذ بيضاء = white-helmets
  `),
  typos: table(`
    lavorv = sergey-lavrov · labrov = sergey-lavrov · klavrov = sergey-lavrov · sergie lavrov = sergey-lavrov
    Lavrov Sergei = sergey-lavrov · keryr = john-kerry · kery = john-kerry · jonh kerry = john-kerry
    zakharva = maria-zakharova · zakarova = maria-zakharova · de mitsura = staffan-de-mistura
    demistura = staffan-de-mistura · putni = vladimir-putin · vladmir putin = vladimir-putin
    barak obama = barack-obama · onama = barack-obama · medvedef = dmitry-medvedev · shoygu = sergei-shoigu
    erdogn = recep-tayyip-erdogan · hezbola = hezbollah · alqaida = al-qaeda · al qaeeda = al-qaeda
    jabhat nusra = nusra-front · isreal = israel · saudi arabi = saudi-arabia · unied nations = united-nations
    amnsety international = amnesty-international · sryia = syria · kirbby = john-kirby
    federika mogherni = federica-mogherini · boris jonson = boris-johnson · theresa mai = theresa-may
    angela merkle = angela-merkel · steinmeyer = frank-walter-steinmeier · tillersen = rex-tillerson
    james matis = james-mattis · mcgurk bret = brett-mcgurk · nikki hayley = nikki-haley
    stoltenburg = jens-stoltenberg · gutteres = antonio-guterres · bogdanof = mikhail-bogdanov
    washigton post = washington-post · new yrok times = new-york-times · al jazera = al-jazeera
    wite helmets = white-helmets · free syrain army = free-syrian-army · peshmarga = peshmerga
    moqherini = federica-mogherini · solaimani = qasem-soleimani · hilary clinton = hillary-clinton
    لاقروف = sergey-lavrov · زاخاروفل = maria-zakharova · اردغان = recep-tayyip-erdogan · ميركال = angela-merkel
    احرر الشام = ahrar-al-sham · اوبما = barack-obama
  `),
  'former names': table(`
    Jabhat Fatah al-Sham = nusra-front · Fatah al-Sham = nusra-front · جبهة فتح الشام = nusra-front
    فتح الشام = nusra-front · Jabhat al-Nusra = nusra-front · جبهة النصرة = nusra-front
    Ahmed al-Sharaa = abu-mohammad-al-julani · أحمد الشرع = abu-mohammad-al-julani · دولة العراق الإسلامية = isis
    Islamic State of Iraq = isis · joint implementation group = joint-implementation-center
    fateh al sham = nusra-front · مجموعة التنفيذ المشتركة = joint-implementation-center
  `),
  offices: table(`
    Russian foreign minister = sergey-lavrov · Foreign minister of Russia = sergey-lavrov
    وزير الخارجية الروسي = sergey-lavrov · وزير خارجية روسيا = sergey-lavrov · US secretary of state = john-kerry
    secretary of state 2016 = john-kerry · وزير الخارجية الامريكي = john-kerry
    us secretary of state 2018 = mike-pompeo|rex-tillerson · un envoy syria = staffan-de-mistura
    المبعوث الأممي إلى سوريا = staffan-de-mistura · kremlin spokesman = dmitry-peskov
    المتحدث باسم الكرملين = dmitry-peskov · syrian president = bashar-al-assad · الرئيس السوري = bashar-al-assad
    iranian foreign minister = mohammad-javad-zarif · un secretary general = ban-ki-moon
    nato chief = jens-stoltenberg · turkish president = recep-tayyip-erdogan · us president = barack-obama
    الرئيس الامريكي = barack-obama · وزير الدفاع الروسي = sergei-shoigu · وزير خارجية السعودية = adel-al-jubeir
    french foreign minister = jean-marc-ayrault · british prime minister = theresa-may|david-cameron
  `),
  agreements: table(`
    2254 = unscr-2254 · resolution 2254 = unscr-2254 · قرار ٢٢٥٤ = unscr-2254 · القرار 2254 = unscr-2254
    S/RES/2254 = unscr-2254 · unscr 2268 = unscr-2268 · munich february 2016 = munich-statement-2016-02
    munich deal = munich-statement-2016-02 · اتفاق ميونخ = munich-statement-2016-02
    ميونيخ شباط 2016 = munich-statement-2016-02 · geneva september 2016 = geneva-plan-2016-09
    جنيف ايلول ٢٠١٦ = geneva-plan-2016-09 · geneva communique = geneva-communique-2012
    جنيف 1 = geneva-communique-2012 · vienna november 2015 = vienna-statement-2015-11-14
    sochi idlib = sochi-memorandum-2018-09 · astana de-escalation = astana-memorandum-2017-05
    iran nuclear deal = jcpoa-2015 · الاتفاق النووي = jcpoa-2015 · minsk 2 = minsk-agreements
    مذكرة سوتشي = sochi-memorandum-2018-09 · cessation of hostilites = cessation-of-hostilities
    وقف الاعمال القتالية = cessation-of-hostilities · 9 september 2016 = geneva-plan-2016-09
    kofi annan plan = annan-six-point-plan · خطة كوفي عنان = annan-six-point-plan
  `),
  'short and shared': table(`
    UN = united-nations · SNA = syrian-national-army · SDF = syrian-democratic-forces
    HNC = high-negotiations-committee · PYD = pyd · YPG = ypg · SANA = sana
    SNC = syrian-national-council|syrian-national-coalition · FSA = free-syrian-army · ISIL = isis · daesh = isis
    HTS = hayat-tahrir-al-sham · JFS = nusra-front · ISSG = issg · OPCW = opcw · ban = ban-ki-moon
    carter = ash-carter · assad = bashar-al-assad · روسيا = russia · سوريا = syria · Kerry = john-kerry
    Kirby = john-kirby · قسد = syrian-democratic-forces · داعش = isis · جفش = nusra-front · moscow = russia
    دمشق = syria|syrian-government · واشنطن = united-states
  `),
  'with a title': table(`
    president putin = vladimir-putin · general soleimani = qasem-soleimani · dr riyad hijab = riyad-hijab
    الرئيس بوتين = vladimir-putin · السيد حسن نصرالله = hassan-nasrallah · minister lavrov = sergey-lavrov
    الوزير لافروف = sergey-lavrov · president assad = bashar-al-assad
  `),
  'wrong keyboard': table(`
    ghtv,t = sergey-lavrov · ;dvd = john-kerry · f,jdk = vladimir-putin · ]hua = isis · نثققغ = john-kerry
    مشرقخر = sergey-lavrov · حعفهى = vladimir-putin
  `),
};

/**
 * A second set, written the same way after the search stood and before it had seen them, to measure what the first no
 * longer can: 172 of these 179 were right first when they were first run (a query without an answer was taken out).
 */
export const LATER_QUERIES: readonly Wanted[] = table(`
    Сергей Шойгу = sergei-shoigu · Песков = dmitry-peskov · Обама = barack-obama · Трамп = donald-trump
    Нетаньяху = benjamin-netanyahu · Макгерк = brett-mcgurk · Саманта Пауэр = samantha-power
    Асад = bashar-al-assad · Аль-Джубейр = adel-al-jubeir · Аль-Каида = al-qaeda · Катар = qatar
    Джулани = abu-mohammad-al-julani · Джаафари = bashar-jaafari · Хаддад манна = haytham-manna
    Хайсам Манна = haytham-manna · Кадри Джамиль = qadri-jamil · Башар Джаафари = bashar-jaafari · کری = john-kerry
    بشار اسد = bashar-al-assad · سوریه = syria · جبهه النصره = nusra-front · حسن روحانی = hassan-rouhani
    دی میستورا = staffan-de-mistura · Türkiye = turkey · Hasan Nasrallah = hassan-nasrallah · Esed = bashar-al-assad
    Obama = barack-obama · Şam = syria · Cevad Zarif = mohammad-javad-zarif · קרי = john-kerry · סוריה = syria
    נסראללה = hassan-nasrallah · אובמה = barack-obama · דאעש = isis · חמאס = hamas · Hollande = francois-hollande
    Syrie = syria · Etats-Unis = united-states · Royaume-Uni = united-kingdom · Zakharova = maria-zakharova
    Choïgou = sergei-shoigu · Riabkov = sergei-ryabkov · Gatilow = gennady-gatilov · Bogdanow = mikhail-bogdanov
    Peskow = dmitry-peskov · Nasrallah = hassan-nasrallah · al-Dschulani = abu-mohammad-al-julani
    jaysh el fateh = jaysh-al-fatah · 7amas = hamas · hashd shaabi = popular-mobilisation-forces
    faylak al sham = faylaq-al-sham · nour eddine zenki = nour-al-din-al-zenki · sana news = sana
    el jazeera = al-jazeera · al arabia = al-arabiya · michel kilo = michel-kilo · george sabra = george-sabra
    moaz el khatib = moaz-al-khatib · haitham almaleh = haitham-al-maleh · zahran aloush = zahran-alloush
    mohamad alloush = mohammad-alloush · abdelfattah sisi = abdel-fattah-el-sisi
    mohammed ben salman = mohammed-bin-salman · mbs = mohammed-bin-salman · qassem sulaimani = qasem-soleimani
    khamenai = ali-khamenei · abou mohamad el jawlani = abu-mohammad-al-julani · ريابكوف = sergei-ryabkov
    بوقدانوف = mikhail-bogdanov · غاتيلوف = gennady-gatilov · جاتيلوف = gennady-gatilov
    كوناشنكوف = igor-konashenkov · بيسكوف = dmitry-peskov · هيغ = william-hague · فابيوس = laurent-fabius
    ايرو = jean-marc-ayrault · جونسن = boris-johnson · تيريزا مي = theresa-may · موجرينى = federica-mogherini
    ستولتنبرغ = jens-stoltenberg · غوتيريس = antonio-guterres · لخضر الابراهيمي = lakhdar-brahimi
    كوفي انان = kofi-annan · رياض حجب = riyad-hijab · عادل الجبيير = adel-al-jubeir · نصرالله حسن = hassan-nasrallah
    ابو بكر البغدادى = abu-bakr-al-baghdadi · احمد الجربا = ahmad-jarba · جيش الفتح = jaysh-al-fatah
    احرار شام = ahrar-al-sham · اسرائيل = israel · الولايات المتحده = united-states
    المملكه العربيه السعوديه = saudi-arabia · تركية = turkey · jhon kerry = john-kerry · lavrovv = sergey-lavrov
    ryabkof = sergei-ryabkov · konashenko = igor-konashenkov · bogdnaov = mikhail-bogdanov
    nasralah = hassan-nasrallah · netanyaho = benjamin-netanyahu · netenyahu = benjamin-netanyahu
    sameh shukri = sameh-shoukry · lakdar brahimi = lakhdar-brahimi · cofi annan = kofi-annan
    samanta power = samantha-power · susan rise = susan-rice · josh ernest = josh-earnest
    elisabeth trudeau = elizabeth-trudeau · marie harff = marie-harf · heiko mass = heiko-maas
    sigmar gabriell = sigmar-gabriel · le driann = jean-yves-le-drian · macrn = emmanuel-macron · reter = reuters
    guardan = guardian · wall street jornal = wall-street-journal · human right watch = human-rights-watch
    doctors witout borders = doctors-without-borders · syrian democratic force = syrian-democratic-forces
    ahrar shaam = ahrar-al-sham · hizbollah = hezbollah · moslem brotherhood = muslim-brotherhood
    kurdistan workers party = pkk · ISIS = isis · الدولة الإسلامية في العراق والشام = isis
    هيئة تحرير الشام = hayat-tahrir-al-sham · al-sharaa = abu-mohammad-al-julani|farouk-al-sharaa
    JIG = joint-implementation-center|jig-terms-2016-07 · فتح الشام جبهة = nusra-front
    german foreign minister = frank-walter-steinmeier · وزير الخارجية البريطاني = philip-hammond|boris-johnson
    وزير الخارجية التركي = mevlut-cavusoglu · فرنسا وزير الخارجية = jean-marc-ayrault|laurent-fabius
    saudi foreign minister = adel-al-jubeir · syrian foreign minister = walid-muallem
    الرئيس الايراني = hassan-rouhani · رئيس الوزراء الاسرائيلي = benjamin-netanyahu
    us defense secretary = ash-carter · وزير الدفاع الامريكي = ash-carter
    arab league secretary general = ahmed-aboul-gheit|nabil-elaraby · iraq foreign minister = ibrahim-al-jaafari
    russian president = vladimir-putin · الرئيس الروسي = vladimir-putin · emir of qatar = tamim-bin-hamad
    egyptian foreign minister = sameh-shoukry · us president 2018 = donald-trump
    secretary of state 2012 = hillary-clinton · المبعوث الأممي دي ميستورا = staffan-de-mistura
    un spokesman = stephane-dujarric|farhan-haq · 2118 = unscr-2118 · قرار مجلس الامن ٢٢٦٨ = unscr-2268
    res 2401 = unscr-2401 · vienna 2015 = vienna-statement-2015-10-30|vienna-statement-2015-11-14
    فيينا تشرين الثاني 2015 = vienna-statement-2015-11-14 · geneva 2012 = geneva-communique-2012
    جنيف ٢٠١٢ = geneva-communique-2012 · اتفاق سوتشي = sochi-memorandum-2018-09
    مناطق خفض التصعيد = astana-memorandum-2017-05 · jcpoa = jcpoa-2015 · annan plan = annan-six-point-plan
    da nang = da-nang-statement-2017-11 · هدنة شباط 2016 = cessation-of-hostilities
    ankara ceasefire = ankara-ceasefire-2016-12 · chemical weapons framework = cw-framework-2013 · NATO = nato
    EU = european-union · PKK = pkk · ICRC = icrc · OCHA = un-ocha · AFP = afp · RT = rt · BBC = bbc
    may = theresa-may · rice = susan-rice · hague = william-hague · الحر = free-syrian-army · النصرة = nusra-front
    القاعدة = al-qaeda
`);

/** A query and the ids of which one should come first. */
export interface Wanted {
  readonly query: string;
  readonly ids: readonly string[];
}

function table(text: string): Wanted[] {
  return text
    .split(/\n| · /)
    .filter((row) => row.trim())
    .map((row) => {
      const at = row.lastIndexOf(' = ');
      return {
        query: row.slice(0, at).trim(),
        ids: row
          .slice(at + 3)
          .trim()
          .split('|'),
      };
    });
}
