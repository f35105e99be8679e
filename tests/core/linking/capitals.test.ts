/** Capitals as governments and as places (annotation rule 3): a government unless the text says where something happens. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, type Row } from './reading.ts';

describe('a government', () => {
  const rows: readonly Row[] = [
    [
      'it acts, in Arabic',
      'حذرت موسكو من التصعيد، وردت واشنطن بحدة.',
      SEPTEMBER_2016,
      ['موسكو → russia metonym', 'واشنطن → united-states metonym'],
    ],
    [
      'it acts, in English',
      'Moscow warned of escalation and Washington replied.',
      SEPTEMBER_2016,
      ['Moscow → russia metonym', 'Washington → united-states metonym'],
    ],
    ['دمشق is the Syrian government', 'رفضت دمشق المقترح.', SEPTEMBER_2016, ['دمشق → syrian-government metonym']],
    [
      'Damascus is the Syrian government',
      'Damascus rejected the proposal.',
      SEPTEMBER_2016,
      ['Damascus → syrian-government metonym'],
    ],
    [
      'between two, in Arabic',
      'الخلاف بين موسكو وواشنطن عميق.',
      SEPTEMBER_2016,
      ['موسكو → russia metonym', 'واشنطن → united-states metonym'],
    ],
    [
      'between two, in English',
      'The gap between Moscow and Washington is wide.',
      SEPTEMBER_2016,
      ['Moscow → russia metonym', 'Washington → united-states metonym'],
    ],
    [
      'addressed with إلى',
      'وجه رسالة إلى واشنطن، واتهامات إلى موسكو.',
      SEPTEMBER_2016,
      ['واشنطن → united-states metonym', 'موسكو → russia metonym'],
    ],
    [
      'addressed with "to"',
      'He sent a message to Moscow and a warning to Tehran.',
      SEPTEMBER_2016,
      ['Moscow → russia metonym', 'Tehran → iran metonym'],
    ],
    [
      'a seat',
      'نفى الكرملين ذلك، ورحب البيت الأبيض.',
      SEPTEMBER_2016,
      ['الكرملين → russia metonym', 'البيت الأبيض → united-states metonym'],
    ],
    [
      'a seat, in English',
      'The Kremlin denied it and the White House agreed.',
      SEPTEMBER_2016,
      ['Kremlin → russia metonym', 'White House → united-states metonym'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});

describe('a place', () => {
  const rows: readonly Row[] = [
    [
      'في, إلى and ب',
      'التقيا في موسكو، ثم سافرا إلى واشنطن، وعادا للقاء بباريس.',
      SEPTEMBER_2016,
      ['موسكو → russia place weak', 'واشنطن → united-states place weak', 'باريس → france place weak'],
    ],
    [
      'in, at and near',
      'They met in Moscow and near Damascus.',
      SEPTEMBER_2016,
      ['Moscow → russia place weak', 'Damascus → syria place weak'],
    ],
    [
      'the second of a pair shares the preposition',
      'Talks in Moscow and Washington went on.',
      SEPTEMBER_2016,
      ['Moscow → russia place weak', 'Washington → united-states place weak'],
    ],
    [
      'ريف, العاصمة and بتوقيت',
      'ريف دمشق هادئ. العاصمة الروسية موسكو باردة. السابعة بتوقيت دمشق.',
      SEPTEMBER_2016,
      ['دمشق → syria place weak', 'موسكو → russia place weak', 'دمشق → syria place weak'],
    ],
    [
      'a visit',
      'زيارة موسكو مهمة، وقد غادر واشنطن مساء.',
      SEPTEMBER_2016,
      ['موسكو → russia place weak', 'واشنطن → united-states place weak'],
    ],
    ['travel with "to"', 'The delegation travelled to Moscow.', SEPTEMBER_2016, ['Moscow → russia place weak']],
    [
      'a noun after it',
      'The Damascus suburbs were quiet, and a Damascus-based doctor agreed.',
      SEPTEMBER_2016,
      ['Damascus → syria place weak', 'Damascus → syria place weak'],
    ],
    [
      'with its district or country',
      'Washington, DC is warm, and so is Damascus, Syria.',
      SEPTEMBER_2016,
      ['Washington → united-states place weak', 'Damascus → syria place weak', 'Syria → syria name'],
    ],
    [
      'a dateline, in Arabic',
      'موسكو – سبوتنيك\nأعلن المصدر أن القافلة وصلت إلى الحي الشرقي من المدينة.',
      SEPTEMBER_2016,
      ['موسكو → russia place weak', 'سبوتنيك → sputnik name'],
    ],
    [
      'a dateline, in English',
      'MOSCOW (Reuters) - The doctor spoke for long about the convoy.',
      SEPTEMBER_2016,
      ['MOSCOW → russia place weak', 'Reuters → reuters name'],
    ],
  ];

  it.each(rows)('%s: %s', (_rule, text, date, expected) => {
    expect(mentionsOf(text, date)).toEqual(expected);
  });
});
