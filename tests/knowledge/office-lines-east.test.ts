/**
 * Who held the offices of Russia, Syria and the neighbours on a day, 2011–2026: answers taken from cabinet lists and
 * reports of the day, not from the records. null: vacant, handed over that day, or the day is not known.
 */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '@/utils/build/load-knowledge.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { soleHolder } from '@/utils/core/knowledge/roles.ts';
import { intervalOf } from '@/utils/core/model/date.ts';

const knowledge = loadKnowledge();
const base = new KnowledgeBase(knowledge.records, knowledge);

type Line = readonly (readonly [date: string, holder: string | null])[];

const LINES: Readonly<Record<string, Line>> = {
  'ru.pm': [
    ['2011-06-01', 'vladimir-putin'],
    ['2012-05-06', 'vladimir-putin'],
    ['2012-05-09', 'dmitry-medvedev'],
    ['2016-02-13', 'dmitry-medvedev'],
    ['2020-01-16', null],
    ['2020-01-17', 'mikhail-mishustin'],
    ['2024-06-01', 'mikhail-mishustin'],
  ],
  'ru.defmin': [
    ['2011-03-17', 'anatoly-serdyukov'],
    ['2012-11-06', null],
    ['2012-11-07', 'sergei-shoigu'],
    ['2015-09-30', 'sergei-shoigu'],
    ['2024-05-11', 'sergei-shoigu'],
    ['2024-05-13', null],
    ['2024-05-15', 'andrei-belousov'],
  ],
  'ru.secsecr': [
    ['2011-09-01', 'nikolai-patrushev'],
    ['2019-06-25', 'nikolai-patrushev'],
    ['2024-05-12', null],
    ['2024-05-13', 'sergei-shoigu'],
  ],
  'ru.mfaspox': [
    ['2011-03-01', 'alexander-lukashevich'],
    ['2015-08-09', 'alexander-lukashevich'],
    ['2015-08-10', null],
    ['2015-08-11', 'maria-zakharova'],
    ['2022-02-24', 'maria-zakharova'],
  ],
  'ru.un': [
    ['2012-02-04', 'vitaly-churkin'],
    ['2017-02-19', 'vitaly-churkin'],
    ['2017-03-15', null],
    ['2017-07-28', 'vasily-nebenzya'],
  ],
  'sy.pm': [
    ['2011-03-20', 'mohammad-naji-al-otari'],
    ['2011-06-20', 'adel-safar'],
    ['2012-07-18', 'riyad-hijab'],
    ['2012-08-07', 'omar-ghalawanji'],
    ['2012-08-10', 'wael-al-halqi'],
    ['2016-07-04', 'imad-khamis'],
    ['2020-06-12', 'hussein-arnous'],
    ['2024-09-18', null],
    ['2024-10-01', 'mohammad-ghazi-al-jalali'],
    ['2024-12-20', 'mohammed-al-bashir'],
    ['2025-06-01', null],
  ],
  'sy.fm': [
    ['2014-01-22', 'walid-muallem'],
    ['2020-11-18', null],
    ['2020-11-23', 'faisal-mekdad'],
    ['2024-09-22', 'faisal-mekdad'],
    ['2024-09-24', 'bassam-sabbagh'],
    ['2024-12-15', null],
    ['2024-12-22', 'asaad-al-shaibani'],
  ],
  'sy.defmin': [
    ['2011-08-07', 'ali-habib'],
    ['2012-07-17', 'dawoud-rajiha'],
    ['2012-07-18', null],
    ['2012-07-19', 'fahd-jassem-al-freij'],
    ['2017-12-31', 'fahd-jassem-al-freij'],
    ['2018-01-02', 'ali-abdullah-ayyoub'],
    ['2022-04-29', 'ali-mahmoud-abbas'],
    ['2025-01-01', 'murhaf-abu-qasra'],
  ],
  'sy.un': [
    ['2016-12-19', 'bashar-jaafari'],
    ['2021-03-06', 'bassam-sabbagh'],
    ['2023-10-01', null],
    ['2024-02-01', 'koussay-al-dahhak'],
    ['2025-08-20', 'ibrahim-olabi'],
  ],
  'op.etilaf': [
    ['2012-12-12', 'moaz-al-khatib'],
    ['2013-05-10', 'george-sabra'],
    ['2013-07-07', 'ahmad-jarba'],
    ['2014-09-01', 'hadi-al-bahra'],
    ['2015-06-01', 'khaled-khoja'],
    ['2016-09-12', 'anas-al-abdah'],
    ['2017-05-07', 'riad-seif'],
    ['2018-03-20', 'abdulrahman-mustafa-syria'],
    ['2020-09-01', 'nasr-al-hariri'],
    ['2021-07-13', 'salem-al-muslit'],
    ['2023-09-13', 'hadi-al-bahra'],
  ],
  'hts.leader': [
    ['2017-01-29', 'hashem-al-sheikh'],
    ['2017-10-01', null],
    ['2017-10-02', 'abu-mohammad-al-julani'],
  ],
  'is.leader': [
    ['2016-06-01', 'abu-bakr-al-baghdadi'],
    ['2019-10-29', null],
    ['2019-11-01', 'abu-ibrahim-al-hashimi-al-qurashi'],
    ['2022-02-20', null],
    ['2022-06-01', 'abu-al-hasan-al-hashimi-al-qurashi'],
    ['2023-05-01', null],
    ['2023-08-04', 'abu-hafs-al-hashimi-al-qurashi'],
  ],
  'tr.defmin': [
    ['2011-07-01', 'vecdi-gonul'],
    ['2013-06-01', 'ismet-yilmaz'],
    ['2015-09-01', 'vecdi-gonul'],
    ['2016-01-01', 'ismet-yilmaz'],
    ['2016-08-24', 'fikri-isik'],
    ['2018-01-20', 'nurettin-canikli'],
    ['2019-10-09', 'hulusi-akar'],
    ['2023-06-04', 'yasar-guler'],
  ],
  'tr.mit': [
    ['2014-09-20', 'hakan-fidan'],
    ['2015-02-20', null],
    ['2015-05-01', 'hakan-fidan'],
    ['2023-07-15', 'ibrahim-kalin'],
  ],
  'ir.president': [
    ['2013-08-02', 'mahmoud-ahmadinejad'],
    ['2013-08-04', 'hassan-rouhani'],
    ['2021-08-04', 'ebrahim-raisi'],
    ['2024-06-01', 'mohammad-mokhber'],
    ['2024-08-01', 'masoud-pezeshkian'],
  ],
  'ir.snsc': [
    ['2012-09-01', 'saeed-jalili'],
    ['2016-06-09', 'ali-shamkhani'],
    ['2024-01-01', 'ali-akbar-ahmadian'],
    ['2025-08-06', 'ali-larijani'],
    ['2026-03-20', null],
  ],
  'ir.mfaspox': [
    ['2012-05-01', 'ramin-mehmanparast'],
    ['2013-06-15', 'abbas-araghchi'],
    ['2014-11-24', 'marzieh-afkham'],
    ['2016-02-01', 'hossein-jaberi-ansari'],
    ['2018-05-08', 'bahram-qassemi'],
    ['2020-01-03', 'abbas-mousavi'],
    ['2021-06-01', 'saeed-khatibzadeh'],
    ['2023-01-01', 'nasser-kanaani'],
    ['2025-11-10', 'esmaeil-baghaei'],
  ],
  'sa.crown': [
    ['2011-10-01', 'sultan-bin-abdulaziz'],
    ['2012-03-01', 'nayef-bin-abdulaziz'],
    ['2014-01-01', 'king-salman'],
    ['2015-03-01', 'muqrin-bin-abdulaziz'],
    ['2016-09-04', 'mohammed-bin-nayef'],
    ['2017-06-22', 'mohammed-bin-salman'],
  ],
  'eg.pm': [
    ['2011-02-20', 'ahmed-shafik'],
    ['2011-06-01', 'essam-sharaf'],
    ['2012-10-01', 'hesham-qandil'],
    ['2013-12-01', 'hazem-el-beblawi'],
    ['2015-01-01', 'ibrahim-mahlab'],
    ['2016-05-17', 'sherif-ismail'],
    ['2019-01-01', 'mostafa-madbouly'],
  ],
  'iq.pm': [
    ['2014-09-07', 'nouri-al-maliki'],
    ['2014-09-09', 'haider-al-abadi'],
    ['2019-10-01', 'adil-abdul-mahdi'],
    ['2020-05-08', 'mustafa-al-kadhimi'],
    ['2022-10-28', 'mohammed-shia-al-sudani'],
    ['2026-05-01', null],
  ],
  'lb.president': [
    ['2013-01-01', 'michel-suleiman'],
    ['2014-05-26', null],
    ['2016-09-12', null],
    ['2016-11-01', 'michel-aoun'],
    ['2023-10-07', null],
    ['2025-01-10', 'joseph-aoun'],
  ],
  'il.defmin': [
    ['2012-11-14', 'ehud-barak'],
    ['2016-05-21', 'moshe-yaalon'],
    ['2016-05-25', null],
    ['2018-11-13', 'avigdor-lieberman'],
    ['2019-06-01', 'benjamin-netanyahu'],
    ['2020-01-03', 'naftali-bennett'],
    ['2021-05-10', 'benny-gantz'],
    ['2023-10-07', 'yoav-gallant'],
    ['2024-11-09', 'israel-katz'],
  ],
  'kz.fm': [
    ['2015-05-25', 'erlan-idrissov'],
    ['2017-01-23', 'kairat-abdrakhmanov'],
    ['2019-04-25', 'beibut-atamkulov'],
    ['2021-12-21', 'mukhtar-tileuberdi'],
    ['2024-01-24', 'murat-nurtleu'],
  ],
};

describe.each(Object.entries(LINES))('%s', (id, line) => {
  it.each(line)('on %s: %s', (date, holder) => {
    const office = base.office(id);
    expect(office).not.toBeNull();
    expect((office && soleHolder(office, intervalOf(date))?.actor) ?? null).toBe(holder);
  });
});
