/** Cases of titles: long ones, ones without a place to break, other scripts and directions. */
import type { EventFile } from '../../record/schema.ts';
import { event } from '../builders.ts';
import { type SceneCase, speaker } from './case.ts';

const SPEAKERS = ['trump', 'putin', 'zelensky', 'macron'];

/** One title a day, on lane after lane. */
function titled(...titles: readonly string[]): readonly EventFile[] {
  return titles.map((title, i) =>
    event(`t${i}`, `2025-03-${11 + i}`, {
      title,
      significance: i % 2 === 0 ? 3 : 2,
      actors: speaker(SPEAKERS[i % SPEAKERS.length] ?? 'trump'),
    }),
  );
}

const size = { window: '2025-03-10/2025-03-17', width: 900, height: 480 } as const;

/** The cases. */
export const TITLE_CASES: readonly SceneCase[] = [
  {
    ...size,
    name: 'long-titles',
    shows: 'Long titles are wrapped; one word that is wider than a title may be leaves its mark alone.',
    data: {
      events: titled(
        'A statement whose title goes on for so long that it has to be broken into three lines to stand beside its mark',
        'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
        'Waffenstillstandsüberwachungskommission nimmt ihre Arbeit auf',
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft tagt',
        'Words of no great length',
        'A title that no three lines can hold because it was written as if it were the summary of the whole matter with all of its parts, its reasons and what came of it, and then some',
      ),
    },
  },
  {
    ...size,
    name: 'right-to-left',
    shows: 'Hebrew and Arabic titles, with numbers and Latin names in them.',
    data: {
      events: titled(
        'הצעה להפסקת אש של 30 יום',
        'رئيس الوزراء: نوافق على الهدنة (30 يوما)!',
        'שיחה עם President Trump בשעה 17:00',
        'A title with עברית in its middle',
        'بيان مشترك',
      ),
    },
  },
  {
    ...size,
    name: 'cjk-titles',
    shows: 'Chinese, Japanese and Korean titles.',
    data: {
      events: titled(
        '美国提议停火三十天',
        'ウクライナが停戦案を受け入れる',
        '러시아, 조건부 동의',
        '法国总统与乌克兰总统发表联合声明，呼吁各方立即无条件停火并释放所有被俘人员',
        '電話会談',
      ),
    },
  },
  {
    ...size,
    name: 'cyrillic-titles',
    shows: 'Ukrainian and Russian titles in the shipped face.',
    data: {
      events: titled(
        'США пропонують перемир’я на тридцять днів',
        'Президент согласен, но с условиями',
        'Їжак, ґанок, єдність і щастя',
        'Совместное заявление о перемирии и обмене военнопленными между сторонами',
        'Відповідь',
      ),
    },
  },
  {
    ...size,
    name: 'hostile-titles',
    shows: 'Markup, marks without a letter, pictures and marks of direction are text like any other.',
    data: {
      events: titled(
        '<b>"Bold"</b> & <script>alert(1)</script>',
        'Z̷̡a̴͚l̶̙g̸͎o̵͇ with marks on every letter',
        '🕊️ Peace 👩‍👩‍👧‍👦 and 🇺🇦',
        'An override \u202e that turns round',
        '\u0007 a bell,  two spaces and half a pair: \ud83d',
      ),
    },
  },
];
