import { annotationsOf } from '/work/main/tests/core/linking/reading.ts';
for (const t of ['وللولايات المتحدة رأي. وقال وزير الخارجية الروسي كلمته. الأسد وبشار الأسد في دمشق.', 'Secretary Kerry met Power. Samantha Power. The US-Russian deal in Syria. Geneva agreement.', 'قال الجعفري إن سوريا تنتظر.', 'قال الملك عبد الله كلمته', 'The State Department said. Jaafari said Syria waits. Jaafari of Iraq.'])
 { const a = annotationsOf(t); console.log(t); for (const m of a.mentions) console.log('   ', m.surface, JSON.stringify({...m.why, office: m.office})); console.log(JSON.stringify(a.unlinked)); }
