import { mentionsOf, unlinkedOf, type Row } from '/work/main/tests/core/linking/reading.ts';
const S = '2016-09-13';
const K = 'john-kerry', L = 'sergey-lavrov';
const rows: readonly Row[] = [
  // --- wrong person
  ['W1 envoy to another country, English', 'The UN envoy to Libya spoke.', S, ['UN → united-nations name', 'Libya → libya name']],
  ['W1b envoy in a text about another country', 'The UN envoy met Libyan leaders in Tripoli.', S, ['UN → united-nations name', 'Tripoli → libya place weak']],
  ['W2 بالوكالة', 'تكلم وزير الخارجية الأمريكي بالوكالة.', S, []],
  ['W2b القائم بأعمال', 'تكلم القائم بأعمال وزير الخارجية الأمريكي.', S, []],
  ['W3 a father, English', 'Hafez al-Assad died.', S, []],
  ['W3b a wife, English', 'Asma al-Assad spoke.', S, []],
  ['W3c a brother with the article', 'Maher al-Assad spoke.', S, []],
  ['W3d a first name after ل', 'رسالة لأسماء الأسد.', S, []],
  ['W4 an unknown name that begins like a known one', 'تكلم الرئيس الأمريكي جورج بوش.', S, []],
  ['W4b an unknown western first name', 'تكلم وزير الخارجية الأمريكي كولن باول.', S, []],
  ["W5 a state's UN envoy", "Syria's UN envoy spoke.", S, ["Syria's UN envoy → bashar-jaafari role", 'Syria → syria name', 'UN → united-nations name']],
  ['W6 a seat elsewhere', 'تكلم المندوب الروسي لدى منظمة حظر الأسلحة الكيميائية.', S, ['منظمة حظر الأسلحة الكيميائية → opcw name']],
  ['W7 الأسد as a lion', 'هجم الأسد على الغزال.', S, []],
  ['W8 a lake and a family', 'فاضت بحيرة الأسد في سوريا.', S, ['سوريا → syria name']],
  // --- wrong entity
  ['E1 the ministry in وزيرة', 'وصلت وزيرة الخارجية الأمريكية هيلاري كلينتون.', '2012-06-15', ['وزيرة الخارجية الأمريكية → hillary-clinton role', 'هيلاري كلينتون → hillary-clinton name']],
  ['E2 by capitals, English', 'The deal between Washington and Moscow holds.', S, ['deal between Washington and Moscow → geneva-plan-2016-09 name', 'Washington → united-states metonym', 'Moscow → russia metonym']],
  ['E3 an adjective after a plural', 'انسحبت المجموعات المعارضة من سوريا.', S, ['سوريا → syria name']],
  ['E4 an indefinite government', 'شكلوا حكومة سورية جديدة.', S, []],
  ['E5 قطر after ونصف', 'هذا خط، ونصف قطر الدائرة معروف.', S, []],
  ['E6 a chain of accusative adjectives', 'أطلقوا حوارا سوريا سوريا جديدا.', S, []],
  ['E7 a diet', 'النظام الغذائي في سوريا تغير.', S, ['سوريا → syria name']],
  ['E8 a river', 'فاض نهر الأردن.', S, []],
  ['E9 a shell on a capital', 'سقطت قذيفة على دمشق.', S, ['دمشق → syria place weak']],
  // --- missed
  ['M1 Russian-American deal, February 2016', 'رحب المجلس بالاتفاق الروسي الأمريكي.', '2016-02-24', ['الاتفاق الروسي الأمريكي → cessation-of-hostilities name']],
  ['M1b US-Russian deal, February 2016', 'The US-Russian deal holds.', '2016-02-24', ['US-Russian deal → cessation-of-hostilities name', 'US → united-states name']],
  ['M2 head of the cabinet', 'وصل رئيس الحكومة الروسية.', S, ['رئيس الحكومة الروسية → dmitry-medvedev role']],
  ['M3 a lost apostrophe in a role', 'Russias foreign minister and Kerrys team arent here.', S, ['Russias foreign minister → sergey-lavrov role', 'Russia → russia name', 'Kerry → john-kerry name']],
  ['M4 two ministers in construct', 'اتفق وزيرا خارجية روسيا والولايات المتحدة.', S, ['روسيا → russia name', 'روسيا → sergey-lavrov role weak', 'الولايات المتحدة → united-states name', 'الولايات المتحدة → john-kerry role weak']],
  ['M4b ministers of states, English', 'The foreign ministers of Turkey and Iran met.', S, ['Turkey → turkey name', 'Turkey → mevlut-cavusoglu role weak', 'Iran → iran name', 'Iran → mohammad-javad-zarif role weak']],
  ['M5 dual in construct is no accusative', 'التقى رئيسا روسيا وتركيا.', S, ['روسيا → russia name', 'روسيا → vladimir-putin role weak', 'تركيا → turkey name', 'تركيا → recep-tayyip-erdogan role weak']],
  ['M6 IS with a group noun', 'IS militants fled.', S, ['IS → isis name']],
  ['M7 a resolution in lower case', 'They read resolution 2254.', S, ['resolution 2254 → unscr-2254 name']],
  ['M8 president of, in lower case', 'The president of Russia spoke.', S, ['president of Russia → vladimir-putin role', 'Russia → russia name']],
  ['M9 العاصمة الأردنية عمان', 'اجتمعوا في العاصمة الأردنية عمان.', S, ['عمان → jordan place weak']],
  ['M10 كبير الدبلوماسيين', 'تكلم كبير الدبلوماسيين الروس.', S, ['كبير الدبلوماسيين الروس → sergey-lavrov role']],
  ['M11 ساكن البيت الأبيض', 'تكلم ساكن البيت الأبيض.', S, ['ساكن البيت الأبيض → barack-obama role', 'البيت الأبيض → united-states metonym']],
  ['M12 the opposition in Syria', 'The opposition in Syria agreed.', S, ['opposition → syrian-opposition name', 'Syria → syria name']],
  ['M13 الملك عبد الله in 2016', 'تكلم الملك عبد الله في الأردن.', S, ['الملك عبد الله → abdullah-ii-jordan name', 'الأردن → jordan name']],
  ['M14 two counterparts', 'التقى كيري نظيريه التركي والروسي.', S, ['كيري → john-kerry name', 'نظيريه التركي → mevlut-cavusoglu role', 'الروسي → sergey-lavrov role weak']],
  ['M15 a joined article', 'They met alQaida fighters.', S, ['alQaida → al-qaeda name']],
  // --- weak and small
  ['S1 aide to the', 'An aide to the Russian president left.', S, ['Russian president → vladimir-putin role weak']],
  ['S2 ينص الاتفاق على is no verbal noun', 'صمد بيان ميونيخ. ينص الاتفاق على موعد.', S, ['بيان ميونيخ → munich-statement-2016-02 name', 'الاتفاق → munich-statement-2016-02 generic weak']],
  ['S3 a first name and a middle name', 'Teresa Heinz Kerry spoke.', S, []],
  ['S4 another Wang', 'Wang Yi spoke. Wang Lei left.', S, ['Wang Yi → wang-yi name']],
];
const u: [string, string, string | null, string[]][] = [
  ['B1 a role does not look beyond its line', 'Talks end for Russian foreign minister\nJohn Kerry leaves the hotel in the evening after many hours of talks.', S, []],
  ['B2 the same, Arabic', 'القمة تجمع الرئيس الروسي\nجون كيري يغادر الفندق مساء بعد محادثات طويلة مع الوفد المشارك.', S, []],
  ['B3 عمان that nothing decides is said so', 'وصل الوفد إلى عمان مساء.', S, ['عمان: several-entities [jordan, oman]']],
];
for (const [n, t, d, e] of rows) { const g = mentionsOf(t, d); console.log(JSON.stringify(g) === JSON.stringify(e) ? 'ok   ' : 'FAIL ', n, '|', t, '| got:', g.join(' ; ')); }
for (const [n, t, d, e] of u) { const g = unlinkedOf(t, d); console.log(JSON.stringify(g) === JSON.stringify(e) ? 'ok   ' : 'FAIL ', n, '| got:', g.join(' ; '), mentionsOf(t, d).join(' ; ')); }
