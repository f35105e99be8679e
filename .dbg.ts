import { annotationsOf } from '/work/main/tests/core/linking/reading.ts';
for (const t of ['انسحبت المجموعات المعارضة من سوريا.', 'انسحبت المعارضة من سوريا.'])
 for (const m of annotationsOf(t).mentions) console.log(m.surface, m.entity, JSON.stringify(m.why));
