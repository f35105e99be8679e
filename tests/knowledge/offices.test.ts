/** Who held an office on a date: answers from public record, so that a slip in a record is seen. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '@/utils/build/load-knowledge.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { holdersOn, soleHolder } from '@/utils/core/knowledge/roles.ts';
import { intervalOf } from '@/utils/core/model/date.ts';

const knowledge = loadKnowledge();
const base = new KnowledgeBase(knowledge.records, knowledge);

function held(id: string, date: string): string[] {
  return base.officesOf(id, intervalOf(date)).map((t) => t.office.id);
}

describe('the one holder of an office', () => {
  it.each<[string, string, string | null]>([
    ['us.secstate', '2012-06-30', 'hillary-clinton'],
    ['us.secstate', '2013-01-31', 'hillary-clinton'],
    ['us.secstate', '2013-02-01', null], // handover
    ['us.secstate', '2013-02-02', 'john-kerry'],
    ['us.secstate', '2016-09-09', 'john-kerry'],
    ['us.secstate', '2016', 'john-kerry'],
    ['us.secstate', '2017-01-19', 'john-kerry'],
    ['us.secstate', '2017-01-20', null],
    ['us.secstate', '2017-01-25', 'thomas-shannon'],
    ['us.secstate', '2017-09-01', 'rex-tillerson'],
    ['us.secstate', '2018-04-10', 'john-j-sullivan'],
    ['us.secstate', '2019-05-05', 'mike-pompeo'],
    ['us.secstate', '2022-02-24', 'antony-blinken'],
    ['us.secstate', '2025-06-01', 'marco-rubio'],
    ['us.secstate', '2005-01-01', null], // before the base begins
    ['us.president', '2016-09-09', 'barack-obama'],
    ['us.president', '2017-01-21', 'donald-trump'],
    ['us.president', '2021-06-16', 'joe-biden'],
    ['us.president', '2025-02-01', 'donald-trump'],
    ['us.secdef', '2016-09-10', 'ash-carter'],
    ['us.secdef', '2014-08-01', 'chuck-hagel'],
    ['us.secdef', '2019-03-01', 'patrick-shanahan'], // acting
    ['us.un', '2016-09-21', 'samantha-power'],
    ['us.un', '2018-04-10', 'nikki-haley'],
    ['ru.fm', '2011-03-01', 'sergey-lavrov'],
    ['ru.fm', '2016-02-11', 'sergey-lavrov'],
    ['ru.fm', '2022-02-24', 'sergey-lavrov'],
    ['ru.president', '2011-09-01', 'dmitry-medvedev'],
    ['ru.president', '2016-07-14', 'vladimir-putin'],
    ['ru.pm', '2016-02-13', 'dmitry-medvedev'],
    ['ru.pm', '2020-06-01', 'mikhail-mishustin'],
    ['ru.defmin', '2016-06-18', 'sergei-shoigu'],
    ['ru.depfm', '2016-02-15', null], // several deputies at once
    ['ru.mfaspox', '2016-07-01', 'maria-zakharova'],
    ['ru.un', '2016-10-08', 'vitaly-churkin'],
    ['ru.un', '2017-04-12', null], // vacancy
    ['ru.un', '2018-04-14', 'vasily-nebenzya'],
    ['sy.president', '2016-09-12', 'bashar-al-assad'],
    ['sy.president', '2025-05-14', 'abu-mohammad-al-julani'],
    ['sy.fm', '2016-02-13', 'walid-muallem'],
    ['sy.fm', '2021-06-01', 'faisal-mekdad'],
    ['sy.un', '2016-12-19', 'bashar-jaafari'],
    ['un.sg', '2016-12-30', 'ban-ki-moon'],
    ['un.sg', '2017-01-02', 'antonio-guterres'],
    ['un.syriaenvoy', '2012-05-01', 'kofi-annan'],
    ['un.syriaenvoy', '2013-09-14', 'lakhdar-brahimi'],
    ['un.syriaenvoy', '2014-06-15', null], // nobody between Brahimi and de Mistura
    ['un.syriaenvoy', '2016-02-11', 'staffan-de-mistura'],
    ['un.syriaenvoy', '2019-03-01', 'geir-pedersen'],
    ['uk.fm', '2016-02-11', 'philip-hammond'],
    ['uk.fm', '2016-09-07', 'boris-johnson'],
    ['uk.pm', '2016-07-13', null],
    ['uk.pm', '2016-09-09', 'theresa-may'],
    ['fr.fm', '2016-02-10', 'laurent-fabius'],
    ['fr.fm', '2016-02-12', 'jean-marc-ayrault'],
    ['fr.president', '2016-09-09', 'francois-hollande'],
    ['de.fm', '2016-05-17', 'frank-walter-steinmeier'],
    ['de.chancellor', '2016-01-01', 'angela-merkel'],
    ['it.fm', '2016-02-15', 'paolo-gentiloni'],
    ['cn.fm', '2016-02-12', 'wang-yi'],
    ['cn.fm', '2023-03-01', 'qin-gang'],
    ['kr.fm', '2016-02-11', 'yun-byung-se'],
    ['tr.president', '2016-08-09', 'recep-tayyip-erdogan'],
    ['tr.pm', '2012-10-04', 'recep-tayyip-erdogan'],
    ['tr.fm', '2016-12-29', 'mevlut-cavusoglu'],
    ['tr.fm', '2015-10-30', 'feridun-sinirlioglu'],
    ['sa.fm', '2016-02-13', 'adel-al-jubeir'],
    ['sa.fm', '2013-11-01', 'saud-al-faisal'],
    ['ir.fm', '2016-05-17', 'mohammad-javad-zarif'],
    ['ir.president', '2016-05-17', 'hassan-rouhani'],
    ['eu.hr', '2016-05-17', 'federica-mogherini'],
    ['nato.sg', '2016-07-08', 'jens-stoltenberg'],
    ['al.sg', '2016-06-01', 'nabil-elaraby'],
    ['al.sg', '2016-09-01', 'ahmed-aboul-gheit'],
    ['eg.fm', '2016-05-17', 'sameh-shoukry'],
    ['jo.fm', '2016-02-11', 'nasser-judeh'],
    ['op.hnc', '2016-09-07', 'riyad-hijab'],
    ['hz.sg', '2016-06-24', 'hassan-nasrallah'],
  ])('%s on %s is %s', (office, date, expected) => {
    const record = base.office(office);
    expect(record).not.toBeNull();
    expect((record && soleHolder(record, intervalOf(date))?.actor) ?? null).toBe(expected);
  });
});

describe('everyone who may have held it', () => {
  it.each<[string, string, string[]]>([
    ['us.secstate', '2013-02-01', ['hillary-clinton', 'john-kerry']],
    ['us.secstate', '2017', ['john-kerry', 'thomas-shannon', 'rex-tillerson']],
    ['fr.fm', '2016-02', ['laurent-fabius', 'jean-marc-ayrault']],
    ['ru.depfm', '2016-02-15', ['sergei-ryabkov', 'gennady-gatilov', 'mikhail-bogdanov']],
    ['us.un', '2013-07-15', ['rosemary-dicarlo']],
  ])('%s in %s: %j', (office, date, expected) => {
    const record = base.office(office);
    expect(record && holdersOn(record, intervalOf(date)).map((h) => h.actor)).toEqual(expected);
  });

  it('knows what a person was on a date', () => {
    expect(held('john-kirby', '2014-06-01')).toEqual(['us.pentspox']);
    expect(held('john-kirby', '2016-09-09')).toEqual(['us.statespox']);
    expect(held('mikhail-bogdanov', '2016-02-15')).toEqual(['ru.depfm', 'ru.mespecrep']);
    expect(held('jan-egeland', '2016-02-20')).toEqual(['nrc.sg', 'un.hadv']);
    expect(held('wael-kfoury', '2016-02-20')).toEqual([]);
  });
});
