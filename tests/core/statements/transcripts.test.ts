/** Transcripts: every paragraph of a turn is its speaker's, and lists with colons are no transcripts. */
import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const lines = (...paragraphs: string[]): string[] => read(paragraphs.join('\n\n'));

describe('transcripts', () => {
  it('gives a turn all its paragraphs, and a question nobody by name', () => {
    expect(
      lines(
        'SECRETARY KERRY: Good afternoon. I have three things to say.',
        'First, the trucks have to move. The planes have to stay away.',
        'QUESTION: Sir, who will watch the roads?',
        'FOREIGN MINISTER LAVROV: (Via interpreter) Our officers will do it together.',
        '(Laughter.)',
        'He and I spoke about it for an hour.',
      ),
    ).toEqual([
      'john-kerry unmarkedDirect: Good afternoon. I have three things to say.',
      'john-kerry unmarkedDirect: First, the trucks have to move. The planes have to stay away.',
      '~QUESTION unmarkedDirect: Sir, who will watch the roads?',
      'sergey-lavrov unmarkedDirect: Our officers will do it together.',
      'sergey-lavrov unmarkedDirect: He and I spoke about it for an hour.',
    ]);
  });

  it('knows Arabic labels, with the questioner’s paper in brackets', () => {
    expect(
      lines(
        'الوزير كيري: شكرا لكم جميعا على الحضور.',
        'اتفقنا أمس على خطوتين، وسنبدأ بالأولى غدا.',
        'سؤال (صحيفة محلية): ومن يضمن التنفيذ؟',
        'الوزير لافروف (عبر مترجم): لا أحد يضمن شيئا، وأضاف زميلي ما يكفي.',
      ),
    ).toEqual([
      'john-kerry unmarkedDirect: شكرا لكم جميعا على الحضور.',
      'john-kerry unmarkedDirect: اتفقنا أمس على خطوتين، وسنبدأ بالأولى غدا.',
      '~سؤال unmarkedDirect: ومن يضمن التنفيذ؟',
      'sergey-lavrov unmarkedDirect: لا أحد يضمن شيئا، وأضاف زميلي ما يكفي.',
    ]);
  });

  it('takes no list of labelled facts for one', () => {
    expect(
      lines(
        'WHO: Russia and the United States.',
        'WHAT: A pause of seven days.',
        'The trucks are to leave on Tuesday.',
        'WHERE: In the north of the country.',
      ),
    ).toEqual([]);
  });

  it('leaves the report behind a single label to the report', () => {
    expect(lines('Secretary Kerry: The pause holds for now.', 'The trucks left the border on Tuesday.')).toEqual([
      'john-kerry unmarkedDirect: The pause holds for now',
    ]);
  });
});
