/**
 * Who held an office on a day, written from the public record and not from the records under test: for each office days
 * of 2011 to 2026, handover days and vacancies among them. "-": nobody may be named.
 *
 * Sources: the every-politician-scrapers tables (Wikidata against Wikipedia), metro-power-rankings'
 * us-cabinet-history.json, Britannica's list of CIA directors, press reports named in the office records.
 */
const TEXT = `
us.president:
  2011-03-15 barack-obama, 2016-09-09 barack-obama, 2017-01-20 -, 2018-04-14 donald-trump, 2021-01-20 -,
  2022-02-24 joe-biden, 2024-12-08 joe-biden, 2025-01-20 -, 2025-05-13 donald-trump
us.secstate:
  2011-03-15 hillary-clinton, 2012-06-30 hillary-clinton, 2013-02-01 -, 2013-09-14 john-kerry,
  2016-02-11 john-kerry, 2016-09-09 john-kerry, 2017-01-25 thomas-shannon, 2017-02-01 -,
  2017-04-12 rex-tillerson, 2018-04-14 john-j-sullivan, 2018-04-26 -, 2019-10-17 mike-pompeo,
  2021-01-24 daniel-b-smith, 2021-01-26 -, 2023-02-06 antony-blinken, 2025-01-20 -, 2025-01-22 marco-rubio,
  2025-11-10 marco-rubio
us.secdef:
  2011-05-02 robert-gates, 2012-06-30 leon-panetta, 2013-08-31 chuck-hagel, 2015-02-17 -,
  2016-09-13 ash-carter, 2017-04-07 james-mattis, 2018-12-20 james-mattis, 2019-03-23 patrick-shanahan,
  2019-07-01 mark-esper, 2019-07-19 richard-v-spencer, 2019-10-13 mark-esper, 2020-12-01 christopher-c-miller,
  2021-01-21 david-norquist, 2022-02-24 lloyd-austin, 2025-01-22 robert-salesses, 2025-06-22 pete-hegseth
us.un:
  2012-02-04 susan-rice, 2013-07-15 rosemary-dicarlo, 2016-09-25 samantha-power, 2017-01-24 michele-sison,
  2018-04-10 nikki-haley, 2019-03-15 jonathan-cohen-diplomat, 2020-07-10 kelly-craft,
  2021-02-01 richard-mills-diplomat, 2022-02-25 linda-thomas-greenfield, 2025-04-08 dorothy-shea, 2025-09-20 -,
  2025-11-06 mike-waltz
us.nsa:
  2011-09-01 thomas-donilon, 2016-09-09 susan-rice, 2017-02-01 michael-flynn, 2017-02-16 keith-kellogg,
  2017-04-07 h-r-mcmaster, 2018-04-14 john-bolton, 2019-09-15 charles-kupperman, 2020-06-01 robert-obrien,
  2022-02-24 jake-sullivan, 2025-03-24 mike-waltz, 2025-05-01 -, 2025-06-22 marco-rubio
us.cia:
  2011-05-02 leon-panetta, 2012-09-12 david-petraeus, 2013-01-15 michael-morell, 2016-02-14 john-brennan,
  2017-01-22 -, 2017-06-01 mike-pompeo, 2018-05-10 gina-haspel, 2020-01-03 gina-haspel,
  2021-08-24 william-burns, 2025-03-25 john-ratcliffe
us.dni:
  2016-09-20 james-clapper, 2017-02-10 michael-dempsey-dni, 2018-02-13 dan-coats, 2019-09-26 joseph-maguire,
  2020-04-01 richard-grenell, 2020-10-01 john-ratcliffe, 2023-03-08 avril-haines, 2025-02-01 -,
  2025-03-25 tulsi-gabbard, 2026-06-15 -
us.cjcs:
  2011-05-02 michael-mullen, 2013-09-03 martin-dempsey, 2015-09-28 -, 2016-09-22 joseph-dunford,
  2020-06-01 mark-milley, 2024-04-13 charles-q-brown, 2025-03-01 christopher-grady, 2025-06-22 dan-caine
us.pressec:
  2013-08-30 jay-carney, 2016-09-09 josh-earnest, 2017-04-11 sean-spicer, 2018-04-13 sarah-huckabee-sanders,
  2019-10-07 stephanie-grisham, 2020-06-01 kayleigh-mcenany, 2021-08-26 jen-psaki,
  2024-12-09 karine-jean-pierre, 2025-05-14 karoline-leavitt, 2026-09-15 -
us.statespox:
  2012-03-15 victoria-nuland, 2014-09-23 jen-psaki, 2016-09-09 john-kirby, 2017-03-10 mark-toner,
  2018-04-14 heather-nauert, 2019-12-01 morgan-ortagus, 2022-03-01 ned-price, 2023-04-01 vedant-patel,
  2024-06-01 matthew-miller-state, 2025-05-14 tammy-bruce
uk.pm:
  2011-03-19 david-cameron, 2016-07-13 -, 2016-09-07 theresa-may, 2019-07-24 -, 2020-01-31 boris-johnson,
  2022-09-06 -, 2022-10-01 liz-truss, 2023-06-21 rishi-sunak, 2024-12-09 keir-starmer, 2026-06-30 keir-starmer,
  2026-07-20 -, 2026-09-29 andy-burnham
uk.fm:
  2012-06-30 william-hague, 2015-11-14 philip-hammond, 2016-09-07 boris-johnson, 2018-07-09 -,
  2019-02-01 jeremy-hunt, 2020-09-02 dominic-raab, 2022-02-24 liz-truss, 2023-02-06 james-cleverly,
  2024-01-12 david-cameron, 2025-07-05 david-lammy, 2026-06-03 yvette-cooper, 2026-09-23 ed-miliband
uk.defsec:
  2011-03-19 liam-fox, 2013-08-29 philip-hammond, 2015-12-02 michael-fallon, 2018-04-14 gavin-williamson,
  2019-06-01 penny-mordaunt, 2022-02-24 ben-wallace, 2024-01-12 grant-shapps, 2025-09-01 john-healey,
  2026-06-15 -, 2026-09-01 wes-streeting
fr.president:
  2011-03-19 nicolas-sarkozy, 2012-05-15 -, 2016-09-09 francois-hollande, 2017-05-14 -,
  2024-12-08 emmanuel-macron
fr.pm:
  2011-06-01 francois-fillon, 2013-09-02 jean-marc-ayrault, 2016-07-14 manuel-valls,
  2017-03-01 bernard-cazeneuve, 2018-04-14 edouard-philippe, 2021-06-01 jean-castex,
  2023-06-01 elisabeth-borne, 2024-06-09 gabriel-attal, 2024-11-01 michel-barnier, 2025-06-01 francois-bayrou,
  2025-09-09 -
fr.fm:
  2011-02-01 michele-alliot-marie, 2011-08-01 alain-juppe, 2013-09-15 laurent-fabius, 2016-02-11 -,
  2016-09-12 jean-marc-ayrault, 2018-04-14 jean-yves-le-drian, 2023-02-06 catherine-colonna,
  2024-04-01 stephane-sejourne, 2025-01-03 jean-noel-barrot
fr.defmin:
  2011-06-01 gerard-longuet, 2015-11-16 jean-yves-le-drian, 2017-06-01 sylvie-goulard,
  2018-04-14 florence-parly, 2023-06-01 sebastien-lecornu, 2025-10-06 -, 2025-12-01 catherine-vautrin
de.chancellor:
  2016-09-09 angela-merkel, 2021-12-08 -, 2022-02-24 olaf-scholz, 2025-06-22 friedrich-merz
de.fm:
  2012-06-30 guido-westerwelle, 2016-02-11 frank-walter-steinmeier, 2017-06-01 sigmar-gabriel,
  2019-10-26 heiko-maas, 2025-01-03 annalena-baerbock, 2025-07-05 johann-wadephul
de.defmin:
  2011-02-15 karl-theodor-zu-guttenberg, 2012-12-06 thomas-de-maiziere, 2015-12-04 ursula-von-der-leyen,
  2019-07-17 -, 2019-10-21 annegret-kramp-karrenbauer, 2022-02-24 christine-lambrecht,
  2024-12-08 boris-pistorius
it.pm:
  2011-10-01 silvio-berlusconi, 2012-06-30 mario-monti, 2013-09-05 enrico-letta, 2016-09-09 matteo-renzi,
  2018-04-14 paolo-gentiloni, 2020-03-09 giuseppe-conte, 2022-02-24 mario-draghi, 2024-12-08 giorgia-meloni
it.defmin:
  2011-03-19 ignazio-la-russa, 2011-11-17 -, 2012-06-30 giampaolo-di-paola, 2013-09-05 mario-mauro,
  2016-09-09 roberta-pinotti, 2018-10-01 elisabetta-trenta, 2021-06-28 lorenzo-guerini
eu.hr:
  2012-06-30 catherine-ashton, 2016-02-11 federica-mogherini, 2020-03-03 josep-borrell, 2025-02-24 kaja-kallas
nato.sg:
  2011-03-28 anders-fogh-rasmussen, 2016-07-08 jens-stoltenberg, 2024-10-01 -, 2025-06-25 mark-rutte
un.sg:
  2012-06-30 ban-ki-moon, 2016-12-31 ban-ki-moon, 2017-01-01 antonio-guterres, 2025-09-23 antonio-guterres,
  2027-01-01 -
un.syriaenvoy:
  2012-01-15 -, 2012-04-12 kofi-annan, 2013-05-07 lakhdar-brahimi, 2014-06-15 -, 2016-02-03 staffan-de-mistura,
  2018-12-18 staffan-de-mistura, 2019-01-03 -, 2024-12-16 geir-pedersen, 2026-02-01 -
un.erc:
  2012-03-07 valerie-amos, 2016-09-20 stephen-obrien, 2018-03-12 mark-lowcock, 2023-02-12 martin-griffiths,
  2024-09-01 joyce-msuya, 2024-12-16 tom-fletcher
un.spox:
  2012-03-01 martin-nesirky, 2014-03-08 -, 2016-09-20 stephane-dujarric, 2026-05-07 stephane-dujarric
al.sg:
  2011-04-01 amr-moussa, 2012-02-12 nabil-elaraby, 2016-09-08 ahmed-aboul-gheit, 2026-09-01 nabil-fahmy
opcw.dg:
  2013-10-11 ahmet-uzumcu, 2018-09-01 fernando-arias, 2026-09-01 sabrina-dallafior-matter
cn.fm:
  2012-06-30 yang-jiechi, 2016-02-11 wang-yi, 2023-03-07 qin-gang, 2023-07-25 -, 2024-05-01 wang-yi
ua.president:
  2013-11-29 viktor-yanukovych, 2014-03-18 oleksandr-turchynov, 2015-02-12 petro-poroshenko, 2019-05-20 -,
  2022-02-24 volodymyr-zelensky
kr.fm:
  2012-06-30 kim-sung-hwan, 2016-02-11 yun-byung-se, 2019-07-01 kang-kyung-wha, 2021-05-21 chung-eui-yong,
  2023-04-26 park-jin, 2025-03-01 cho-tae-yul
`;

/** Office id, then its days and holders (null: nobody may be named). */
export const WEST_LINES: ReadonlyMap<string, readonly (readonly [day: string, holder: string | null])[]> = new Map(
  TEXT.trim()
    .split(/\n(?=\S)/u)
    .map((block) => {
      const [office = '', ...rest] = block.split(':\n');
      const days = rest
        .join('')
        .split(',')
        .map((item) => item.trim().split(' '));
      return [office, days.map(([day = '', holder]) => [day, holder === '-' || holder === undefined ? null : holder])];
    }),
);
