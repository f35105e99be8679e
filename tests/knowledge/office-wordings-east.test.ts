/**
 * The same offices asked for in the words of the press, Arabic and English, on many dates: the right person or nobody.
 * Every wording is tried on every date of its row.
 */
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../core/linking/reading.ts';

/** Wordings that mean the same, and days with the person they mean; null: nobody is named that day. */
interface Row {
  readonly words: readonly string[];
  readonly days: Readonly<Record<string, string | null>>;
}

const ROWS: Readonly<Record<string, Row>> = {
  'Russian foreign minister': {
    words: [
      'وزير الخارجية الروسي',
      'رئيس الدبلوماسية الروسية',
      'وزير خارجية روسيا',
      'Russian foreign minister',
      "Russia's foreign minister",
      "Russia's top diplomat",
      'foreign minister of Russia',
    ],
    days: {
      '2011-02-01': 'sergey-lavrov',
      '2013-09-14': 'sergey-lavrov',
      '2019-12-01': 'sergey-lavrov',
      '2025-02-18': 'sergey-lavrov',
      '1999-01-01': null,
    },
  },
  'Russian president': {
    words: ['الرئيس الروسي', 'رئيس روسيا', 'Russian president', "Russia's president", 'Russian leader'],
    days: {
      '2011-03-21': 'dmitry-medvedev',
      '2012-05-07': null,
      '2012-05-08': 'vladimir-putin',
      '2020-03-05': 'vladimir-putin',
      '2024-12-20': 'vladimir-putin',
    },
  },
  'Russian prime minister': {
    words: ['رئيس الوزراء الروسي', 'رئيس الحكومة الروسية', 'Russian prime minister', "Russia's premier"],
    days: {
      '2011-03-21': 'vladimir-putin',
      '2016-02-13': 'dmitry-medvedev',
      '2020-01-15': 'dmitry-medvedev',
      '2021-05-01': 'mikhail-mishustin',
    },
  },
  'Russian defence minister': {
    words: ['وزير الدفاع الروسي', 'وزير دفاع روسيا', 'Russian defence minister', "Russia's defense minister"],
    days: {
      '2012-03-01': 'anatoly-serdyukov',
      '2016-06-18': 'sergei-shoigu',
      '2024-05-13': null,
      '2024-05-20': 'andrei-belousov',
    },
  },
  'Syrian foreign minister': {
    words: [
      'وزير الخارجية السوري',
      'وزير خارجية النظام السوري',
      'وزير الخارجية والمغتربين السوري',
      'وزير خارجية سوريا',
      'Syrian foreign minister',
      "Syria's foreign minister",
    ],
    days: {
      '2012-01-24': 'walid-muallem',
      '2020-11-19': null,
      '2022-06-01': 'faisal-mekdad',
      '2024-11-01': 'bassam-sabbagh',
      '2024-12-12': null,
      '2025-02-13': 'asaad-al-shaibani',
    },
  },
  'Syrian defence minister': {
    words: ['وزير الدفاع السوري', 'وزير دفاع النظام السوري', 'Syrian defense minister', "Syria's defence minister"],
    days: {
      '2011-09-01': 'dawoud-rajiha',
      '2014-06-01': 'fahd-jassem-al-freij',
      '2019-01-01': 'ali-abdullah-ayyoub',
      '2023-01-01': 'ali-mahmoud-abbas',
      '2024-12-15': null,
      '2025-03-10': 'murhaf-abu-qasra',
    },
  },
  'Turkish president': {
    words: ['الرئيس التركي', 'رئيس تركيا', 'Turkish president', "Turkey's president", "Türkiye's president"],
    days: {
      '2012-10-04': 'abdullah-gul',
      '2014-08-28': null,
      '2014-08-30': 'recep-tayyip-erdogan',
      '2016-08-09': 'recep-tayyip-erdogan',
      '2025-05-24': 'recep-tayyip-erdogan',
    },
  },
  'Turkish prime minister': {
    words: ['رئيس الوزراء التركي', 'رئيس الحكومة التركية', 'Turkish premier', 'Turkish prime minister'],
    days: {
      '2011-11-22': 'recep-tayyip-erdogan',
      '2015-11-24': 'ahmet-davutoglu',
      '2016-09-13': 'binali-yildirim',
      '2019-01-01': null,
    },
  },
  'Turkish foreign minister': {
    words: ['وزير الخارجية التركي', 'رئيس الدبلوماسية التركية', 'Turkish foreign minister', "Turkey's top diplomat"],
    days: {
      '2013-05-16': 'ahmet-davutoglu',
      '2015-05-01': 'mevlut-cavusoglu',
      '2015-08-29': null,
      '2015-10-23': 'feridun-sinirlioglu',
      '2017-12-01': 'mevlut-cavusoglu',
      '2024-12-22': 'hakan-fidan',
    },
  },
  'Supreme Leader of Iran': {
    words: ['المرشد الأعلى الإيراني', 'المرشد الإيراني', "Iran's supreme leader", 'Iranian supreme leader'],
    days: {
      '2011-06-01': 'ali-khamenei',
      '2020-01-03': 'ali-khamenei',
      '2026-03-04': null,
      '2026-03-20': 'mojtaba-khamenei',
    },
  },
  'Iranian president': {
    words: ['الرئيس الإيراني', 'رئيس إيران', 'Iranian president', "Iran's president"],
    days: {
      '2012-01-01': 'mahmoud-ahmadinejad',
      '2016-05-17': 'hassan-rouhani',
      '2022-07-19': 'ebrahim-raisi',
      '2024-12-10': 'masoud-pezeshkian',
    },
  },
  'Saudi king': {
    words: ['العاهل السعودي', 'ملك السعودية', 'خادم الحرمين الشريفين', 'Saudi king', "Saudi Arabia's king"],
    days: {
      '2012-03-01': 'king-abdullah-saudi',
      '2015-01-23': null,
      '2015-01-24': 'king-salman',
      '2023-05-19': 'king-salman',
    },
  },
  'Saudi crown prince': {
    words: ['ولي العهد السعودي', 'ولي عهد السعودية', 'Saudi crown prince', "Saudi Arabia's crown prince"],
    days: {
      '2011-05-01': 'sultan-bin-abdulaziz',
      '2012-01-15': 'nayef-bin-abdulaziz',
      '2013-07-01': 'king-salman',
      '2015-04-01': 'muqrin-bin-abdulaziz',
      '2016-02-11': 'mohammed-bin-nayef',
      '2018-10-02': 'mohammed-bin-salman',
    },
  },
  'spokeswoman of the Russian foreign ministry': {
    words: [
      'المتحدثة باسم الخارجية الروسية',
      'الناطقة باسم وزارة الخارجية الروسية',
      'المتحدثة الرسمية باسم الخارجية الروسية',
      'Russian Foreign Ministry spokeswoman',
    ],
    days: { '2014-03-01': null, '2016-09-13': 'maria-zakharova', '2021-04-15': 'maria-zakharova' },
  },
  'spokesman of the Russian foreign ministry': {
    words: [
      'المتحدث باسم الخارجية الروسية',
      'الناطق باسم وزارة الخارجية الروسية',
      'Russian Foreign Ministry spokesman',
    ],
    days: { '2014-03-01': 'alexander-lukashevich', '2016-09-13': null },
  },
  'Kremlin spokesman': {
    words: ['الناطق باسم الكرملين', 'المتحدث باسم الكرملين', 'Kremlin spokesman', "Putin's spokesman"],
    days: {
      '2011-06-01': null,
      '2012-06-01': 'dmitry-peskov',
      '2016-09-13': 'dmitry-peskov',
      '2025-01-10': 'dmitry-peskov',
    },
  },
  'Egyptian foreign minister': {
    words: ['وزير الخارجية المصري', 'وزير خارجية مصر', 'Egyptian foreign minister', "Egypt's foreign minister"],
    days: {
      '2011-05-01': 'nabil-elaraby',
      '2012-09-01': 'mohamed-kamel-amr',
      '2014-01-22': 'nabil-fahmy',
      '2016-05-17': 'sameh-shoukry',
      '2024-12-14': 'badr-abdelatty',
    },
  },
  'Israeli leaders': {
    words: ['رئيس الوزراء الإسرائيلي', 'رئيس الحكومة الإسرائيلية', 'Israeli prime minister', "Israel's premier"],
    days: {
      '2013-05-05': 'benjamin-netanyahu',
      '2021-06-13': null,
      '2021-10-22': 'naftali-bennett',
      '2022-09-01': 'yair-lapid',
      '2023-01-10': 'benjamin-netanyahu',
    },
  },
  'head of the Syrian National Coalition': {
    words: ['رئيس الائتلاف السوري المعارض', 'رئيس الائتلاف الوطني السوري', 'head of the Syrian National Coalition'],
    days: { '2014-01-22': 'ahmad-jarba', '2016-09-12': 'anas-al-abdah', '2018-01-30': 'riad-seif', '2026-01-01': null },
  },
};

/** The people a wording names in a plain sentence. */
function named(words: string, date: string): string[] {
  const arabic = /\p{Script=Arabic}/u.test(words);
  const text = arabic
    ? `وقال ${words} في بيان إن المحادثات مستمرة.`
    : `On that day the ${words} said talks would continue.`;
  const sentence = /'s /u.test(words) && !arabic ? text.replace('the ', '') : text;
  return annotationsOf(sentence, date)
    .mentions.filter((m) => m.kind === 'role')
    .map((m) => m.entity);
}

describe.each(Object.entries(ROWS))('%s', (_office, { words, days }) => {
  const cases = words.flatMap((w) => Object.entries(days).map(([day, holder]) => [w, day, holder] as const));
  it.each(cases)('%s on %s: %s', (wording, day, holder) => {
    expect(named(wording, day)).toEqual(holder === null ? [] : [holder]);
  });
});
