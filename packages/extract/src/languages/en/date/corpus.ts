/** A text, the words that are the date, and its EDTF; `[text, span, null]` where nothing can be known from the sentence alone. */
export type Example = readonly [text: string, words: string, edtf: string | null];

/** Examples of one rule, read against one day of publication. */
export type RuleExamples = {
  readonly rule: string;
  readonly published: string | null;
  readonly gives: readonly Example[];
  /** Texts in which the rule reads nothing. */
  readonly silent: readonly string[];
};

/** Wednesday. */
const DAY = '2021-03-10';

/** What each English date rule reads, and what it leaves alone. Written for the rules; no text of the measured sets. */
export const DATE_CORPUS: readonly RuleExamples[] = [
  {
    rule: 'en/date/day-month',
    published: DAY,
    gives: [
      ['Gunmen raided Tarkint on 3 March.', '3 March', '2021-03-03'],
      ['Gunmen raided Tarkint on 3 March 2019, killing 12.', '3 March 2019', '2019-03-03'],
      ['the attack of 28 December', '28 December', '2020-12-28'],
      ['on the 3rd of March, 2020', 'the 3rd of March, 2020', '2020-03-03'],
      ['on Monday 1 March', 'Monday 1 March', '2021-03-01'],
      ['a raid on the night of 28 December', 'the night of 28 December', '2020-12-28'],
      ['12 FEB. KIDAL. PATROL FIRED UPON.', '12 FEB', '2021-02-12'],
      ['dated 4-Mar-2021', '4-Mar-2021', '2021-03-04'],
      ['On 29 February a mine went off.', '29 February', '2020-02-29'],
      ['On 3 March 12 soldiers were killed.', '3 March', '2021-03-03'],
      ['He came to the place of the 3 March attack.', 'the 3 March', '2021-03-03'],
      ['The hearing resumes on 25 March.', '25 March', '2021-03-25'],
      ['A summit will be held on 20 April in Accra.', '20 April', '2021-04-20'],
      ['The army will look into the attack on 20 April.', '20 April', '2020-04-20'],
    ],
    silent: [
      'The 23 March Movement took the town.',
      'Protesters of the Mouvement du 5 juin marched.',
      'Updated on 3 March 2021',
      'Some 60 marched.',
      'At 10:30 they left.',
    ],
  },
  {
    rule: 'en/date/month-day',
    published: DAY,
    gives: [
      ['on March 5, 2020, in Niamey', 'March 5, 2020', '2020-03-05'],
      ['On March 12 soldiers raided the village.', 'March 12', '2020-03-12'],
      ['since a raid on the night of Dec. 28 on a village', 'the night of Dec. 28', '2020-12-28'],
      ['Tuesday, March 2', 'Tuesday, March 2', '2021-03-02'],
      ['on September 11, 2020', 'September 11, 2020', '2020-09-11'],
      ['on May 3rd', 'May 3rd', '2020-05-03'],
    ],
    silent: [
      'In March 12 soldiers were killed.',
      'since the September 11 attacks',
      'the June 5 Movement called a rally',
      'On 3 March 12 soldiers were killed.',
      'They march 5 km to the well.',
    ],
  },
  {
    rule: 'en/date/in-the-month',
    published: DAY,
    gives: [['Earlier in the month, gunmen raided Sindo.', 'Earlier in the month', null]],
    silent: ['Earlier in the day they left.', 'earlier this month'],
  },
  {
    rule: 'en/date/comes-after',
    published: DAY,
    gives: [
      ['It came a week after the massacre at Ogo.', 'a week after', null],
      ['The raid comes two days after fighters killed 15 people.', 'two days after', null],
    ],
    silent: ['A week after the massacre, gunmen came.', 'He died two days after the raid.'],
  },
  {
    rule: 'en/date/around-day',
    published: DAY,
    gives: [
      ['Around 3 February troops killed five men.', 'Around 3 February', '2021-02-03~'],
      ['on or about March 5, 2020', 'on or about March 5, 2020', '2020-03-05~'],
    ],
    silent: ['about 30 soldiers on 3 March', 'around March 12 soldiers', 'around 3 p.m.'],
  },
  {
    rule: 'en/date/month',
    published: DAY,
    gives: [
      ['In April, gunmen killed three.', 'April', '2020-04'],
      ['in early January 2021', 'early January 2021', '2021-01'],
      ['around the middle of February', 'the middle of February', '2021-02'],
      ['mid-March', 'mid-March', '2021-03'],
      ['at the end of July', 'the end of July', '2020-07'],
      ['in May', 'May', '2020-05'],
      ['May. The base is handed over.', 'May', '2020-05'],
      ['IN MARCH GUNMEN STRUCK.', 'MARCH', '2021-03'],
      ['talks planned for June', 'June', '2021-06'],
      ['In March 12 soldiers were killed.', 'March', '2021-03'],
    ],
    silent: [
      'Talks may resume.',
      'PROTESTERS MARCH IN BAMAKO',
      'Women March in Bamako',
      'The soldiers march on Kidal.',
      'TALKS MAY RESUME',
    ],
  },
  {
    rule: 'en/date/month-of-other-year',
    published: DAY,
    gives: [
      ['on Dec. 28 of last year', 'Dec. 28 of last year', '2020-12-28'],
      ['in March of last year', 'March of last year', '2020-03'],
      ['in August last year', 'August last year', '2020-08'],
      ['in January this year', 'January this year', '2021-01'],
      ['in June of the following year', 'June of the following year', null],
    ],
    silent: ['Prices rose over the last year.', 'In June the following week was calm.'],
  },
  {
    rule: 'en/date/following-month-by-name',
    published: DAY,
    gives: [['the following April', 'the following April', null]],
    silent: ['the following attack', 'in April the following day'],
  },
  {
    rule: 'en/date/week-of-month',
    published: DAY,
    gives: [
      ['in the first week of May', 'the first week of May', '2020-05-01/2020-05-07'],
      ['in the last week of February', 'the last week of February', '2021-02-22/2021-02-28'],
      ['the second week of June 2019', 'the second week of June 2019', '2019-06-08/2019-06-14'],
    ],
    silent: ['in the last week', 'a first week of calm in May'],
  },
  {
    rule: 'en/date/day-of-list',
    published: DAY,
    gives: [['attacks on 3 and 7 March', '3', '2021-03-03']],
    silent: ['3 and 4 March', '3 men and 7 women in March'],
  },
  {
    rule: 'en/date/days-of-one-month',
    published: DAY,
    gives: [
      ['From 3 to 5 June, the army swept the forest.', 'From 3 to 5 June', '2020-06-03/2020-06-05'],
      ['in the night of 3 to 4 March', 'in the night of 3 to 4 March', '2021-03-03/2021-03-04'],
      ['1-7 March 2021', '1-7 March 2021', '2021-03-01/2021-03-07'],
      ['between 1 and 9 March', 'between 1 and 9 March', '2021-03-01/2021-03-09'],
      ['on 3 and 4 March', '3 and 4 March', '2021-03-03/2021-03-04'],
      ['the night of Monday 1 to Tuesday 2 March', 'the night of Monday 1 to Tuesday 2 March', '2021-03-01/2021-03-02'],
      ['the drill of 8 to 12 March', '8 to 12 March', '2021-03-08/2021-03-12'],
    ],
    silent: ['attacks on 3 and 7 March', 'from 3 to 5 men in June', 'of 3 to 2 March'],
  },
  {
    rule: 'en/date/month-days',
    published: DAY,
    gives: [
      ['from March 3 to 5, 2020', 'from March 3 to 5, 2020', '2020-03-03/2020-03-05'],
      ['May 3-4', 'May 3-4', '2020-05-03/2020-05-04'],
    ],
    silent: ['In March 3 to 5 men came a day.', 'On May 3 and 9 people came'],
  },
  {
    rule: 'en/date/range-across-months',
    published: DAY,
    gives: [
      ['from 28 December to 3 January', 'from 28 December to 3 January', '2020-12-28/2021-01-03'],
      ['26 February to 2 March', '26 February to 2 March', '2021-02-26/2021-03-02'],
      ['28 December 2019 - 3 January 2020', '28 December 2019 - 3 January 2020', '2019-12-28/2020-01-03'],
      ['between January 1 and March 4', 'between January 1 and March 4', '2021-01-01/2021-03-04'],
      ['overnight 28 February to 1 March', 'overnight 28 February to 1 March', '2021-02-28/2021-03-01'],
    ],
    silent: ['on 3 January and 4 March', '3 January: 4 killed'],
  },
  {
    rule: 'en/date/months',
    published: DAY,
    gives: [
      ['from late January to mid-February', 'from late January to mid-February', '2021-01/2021-02'],
      ['between November and February', 'between November and February', '2020-11/2021-02'],
      ['from June 2018 to May 2019', 'from June 2018 to May 2019', '2018-06/2019-05'],
      ['April-June 2020', 'April-June 2020', '2020-04/2020-06'],
      ['Three million will go hungry between June and August.', 'between June and August', '2021-06/2021-08'],
    ],
    silent: ['in January and March', 'in March and then in May'],
  },
  {
    rule: 'en/date/since-month',
    published: DAY,
    gives: [
      ['The fourth attack since January.', 'since January', '2021-01/2021-03'],
      ['in force since 13 June', 'since 13 June', '2020-06-13/..'],
      ['since March 2015', 'since March 2015', '2015-03/..'],
    ],
    silent: ['since the raid in June', 'since then'],
  },
  {
    rule: 'en/date/in-year',
    published: DAY,
    gives: [
      ['The movement was founded in 2012.', 'in 2012', '2012'],
      ['as early as 2018', 'as early as 2018', '2018'],
      ['the coup of 2020,', 'of 2020', '2020'],
    ],
    silent: ['of 2000 soldiers', 'Resolution 2019', 'Some 2000 came.', 'in 2,000 villages', 'in 2019-2020'],
  },
  {
    rule: 'en/date/part-of-year',
    published: DAY,
    gives: [
      ['at the end of 2019', 'the end of 2019', '2019'],
      ['mid-2018', 'mid-2018', '2018'],
    ],
    silent: ['the end of 2000 soldiers', 'late 20 men'],
  },
  {
    rule: 'en/date/year-after-year',
    published: DAY,
    gives: [['in 2012 and 2013', '2013', '2013']],
    silent: ['two and 2013', '2012 and 2000 soldiers'],
  },
  {
    rule: 'en/date/year-of-deed',
    published: DAY,
    gives: [
      ['the 2019 attack on Inates', '2019', '2019'],
      ['the 2017 Tongo ambush', '2017', '2017'],
    ],
    silent: ['the 2000 soldiers', 'the 2015 agreement'],
  },
  {
    rule: 'en/date/year-as-heading',
    published: DAY,
    gives: [['2022', '2022', '2022']],
    silent: ['2022 men', 'It was 2022'],
  },
  {
    rule: 'en/date/since-year',
    published: DAY,
    gives: [['uprooted since 2013', 'since 2013', '2013/..']],
    silent: ['since 2000 soldiers came', 'since the raid of 2013'],
  },
  {
    rule: 'en/date/until-year',
    published: DAY,
    gives: [
      ['He led the group until 2019.', 'until 2019', '2019'],
      ['before 2012', 'before 2012', '2012'],
    ],
    silent: ['from 1500 to 2000 people', 'until 2000 people'],
  },
  {
    rule: 'en/date/years',
    published: DAY,
    gives: [
      ['2019-2020', '2019-2020', '2019/2020'],
      ['from 2012 to 2015', 'from 2012 to 2015', '2012/2015'],
      ['between 2012 and 2015', 'between 2012 and 2015', '2012/2015'],
    ],
    silent: ['in 2012 and 2013', '2015-2012', 'between 1999 and 2000 people'],
  },
  {
    rule: 'en/date/decade',
    published: DAY,
    gives: [
      ['the rebellions of the 1990s', 'the 1990s', '199X'],
      ['in the early 2000s', 'in the early 2000s', '200X'],
    ],
    silent: ['Mirage 2000s struck.', 'the 1990 accord'],
  },
  {
    rule: 'en/date/iso',
    published: DAY,
    gives: [['Report of 2021-03-04', '2021-03-04', '2021-03-04']],
    silent: ['No. 2021-13-04', '017/2023'],
  },
  {
    rule: 'en/date/slashes',
    published: DAY,
    gives: [
      ['on 04/03/2021', '04/03/2021', '2021-03-04'],
      ['on 3.3.2021', '3.3.2021', '2021-03-03'],
      ['on 03/25/2020', '03/25/2020', '2020-03-25'],
    ],
    silent: ['No. 017/2023', '24/7'],
  },
  {
    rule: 'en/date/figures',
    published: DAY,
    gives: [['on 2021/03/04', '2021/03/04', '2021-03-04']],
    silent: ['a score of 3-1-2', 'at 10.30'],
  },
  {
    rule: 'en/date/weekday',
    published: DAY,
    gives: [
      ['on Tuesday', 'Tuesday', '2021-03-09'],
      ['on Wednesday', 'Wednesday', '2021-03-10'],
      ['last Wednesday', 'last Wednesday', '2021-03-03'],
      ['last Friday', 'last Friday', '2021-03-05'],
      ['on Tuesday of the previous week', 'Tuesday of the previous week', '2021-03-02'],
      ['this past Sunday', 'this past Sunday', '2021-03-07'],
      ['late on Sunday night', 'late on Sunday night', '2021-03-07'],
      ['in the early hours of Tuesday', 'the early hours of Tuesday', '2021-03-09'],
      ['early on Monday', 'early on Monday', '2021-03-08'],
      ['on Saturday at noon', 'Saturday at noon', '2021-03-06'],
      ['that same Sunday', 'that same Sunday', '2021-03-07'],
      ['before dawn on Friday', 'before dawn on Friday', '2021-03-05'],
      ['on Tuesday of last week', 'Tuesday of last week', '2021-03-02'],
      ['A team is expected on Friday.', 'Friday', '2021-03-12'],
      ['next Tuesday', 'next Tuesday', '2021-03-16'],
      ["Monday's attack killed 12.", 'Monday', '2021-03-08'],
      ['CONVOY ATTACKED ON MONDAY', 'MONDAY', '2021-03-08'],
      ['struck a mine on Tuesday 12 km from Kidal', 'Tuesday', '2021-03-09'],
      ['The two sides meet this Sunday.', 'this Sunday', '2021-03-14'],
      ['They were killed this Sunday.', 'this Sunday', '2021-03-07'],
      ['shot dead during Friday prayers', 'Friday', '2021-03-05'],
    ],
    silent: ['The market opens on Tuesdays.', 'every Friday', 'on Good Friday', 'He sat down with the elders.'],
  },
  {
    rule: 'en/date/last-week-on-weekday',
    published: DAY,
    gives: [['last week on Friday', 'last week on Friday', '2021-03-05']],
    silent: ['last week in Kidal', 'on Friday'],
  },
  {
    rule: 'en/date/weekdays',
    published: DAY,
    gives: [
      ['overnight Sunday to Monday', 'overnight Sunday to Monday', '2021-03-07/2021-03-08'],
      ['in the night from Saturday to Sunday', 'in the night from Saturday to Sunday', '2021-03-06/2021-03-07'],
      ['between Friday and Saturday', 'between Friday and Saturday', '2021-03-05/2021-03-06'],
      ['between Wednesday and Thursday', 'between Wednesday and Thursday', '2021-03-03/2021-03-04'],
      ['Friday night into Saturday', 'Friday night into Saturday', '2021-03-05/2021-03-06'],
      ['the Sunday-Monday night', 'Sunday-Monday night', '2021-03-07/2021-03-08'],
      ['fighting on Thursday and Friday', 'Thursday and Friday', '2021-03-04/2021-03-05'],
      ['raids on Thursday and on Friday', 'Thursday and on Friday', '2021-03-04/2021-03-05'],
    ],
    silent: ['on Monday and Friday', 'on Monday and on Friday', 'from Monday on'],
  },
  {
    rule: 'en/date/overnight-into-weekday',
    published: DAY,
    gives: [['overnight into Monday', 'overnight into Monday', '2021-03-07/2021-03-08']],
    silent: ['overnight on Monday', 'overnight'],
  },
  {
    rule: 'en/date/weekend',
    published: DAY,
    gives: [
      ['over the weekend', 'over the weekend', '2021-03-06/2021-03-07'],
      ['this weekend', 'this weekend', '2021-03-06/2021-03-07'],
      ['last weekend', 'last weekend', '2021-03-06/2021-03-07'],
      ['next weekend', 'next weekend', '2021-03-13/2021-03-14'],
    ],
    silent: ['weekend traders', 'every weekend'],
  },
  {
    rule: 'en/date/yesterday',
    published: DAY,
    gives: [
      ['yesterday evening', 'yesterday evening', '2021-03-09'],
      ['last night', 'last night', '2021-03-09'],
    ],
    silent: ['today', 'on the last nights'],
  },
  {
    rule: 'en/date/overnight',
    published: DAY,
    gives: [
      ['Shells fell overnight.', 'overnight', '2021-03-09/2021-03-10'],
      ['Shells fell overnight, the army said on Wednesday.', 'overnight', '2021-03-09/2021-03-10'],
    ],
    silent: ['an overnight curfew', 'an overnight raid on Tuesday', 'overnight Sunday to Monday'],
  },
  {
    rule: 'en/date/day-before-yesterday',
    published: DAY,
    gives: [['the day before yesterday', 'the day before yesterday', '2021-03-08']],
    silent: ['the day before', 'yesterday'],
  },
  {
    rule: 'en/date/tomorrow',
    published: DAY,
    gives: [['They meet tomorrow.', 'tomorrow', '2021-03-11']],
    silent: ['They met today.', 'the day after'],
  },
  {
    rule: 'en/date/today',
    published: DAY,
    gives: [
      ['earlier today', 'earlier today', '2021-03-10'],
      ['about 7 this morning', '7 this morning', '2021-03-10'],
      ['early this morning', 'early this morning', '2021-03-10'],
    ],
    silent: ['that morning', 'todays'],
  },
  {
    rule: 'en/date/ago',
    published: DAY,
    gives: [
      ['two days ago', 'two days ago', '2021-03-08'],
      ['three weeks ago', 'three weeks ago', '2021-02-17~'],
      ['a month ago', 'a month ago', '2021-02'],
      ['ten years ago', 'ten years ago', '2011'],
      ['a year ago', 'a year ago', '2020-03'],
      ['a fortnight ago', 'a fortnight ago', '2021-02-24~'],
      ['a few days ago', 'a few days ago', null],
    ],
    silent: ['long ago', 'two men ago'],
  },
  {
    rule: 'en/date/last-unit',
    published: DAY,
    gives: [
      ['last week', 'last week', '2021-03-01/2021-03-07'],
      ["last month's summit", 'last month', '2021-02'],
      ['late last year', 'late last year', '2020'],
    ],
    silent: ['the last week of May', 'over the last year', 'last weekend'],
  },
  {
    rule: 'en/date/since-last-unit',
    published: DAY,
    gives: [
      ['since last week', 'since last week', '2021-03-01/..'],
      ['since last month', 'since last month', '2021-02/2021-03'],
    ],
    silent: ['last week', 'since last time'],
  },
  {
    rule: 'en/date/this-unit',
    published: DAY,
    gives: [
      ['this week', 'this week', '2021-03-08/2021-03-10'],
      ['earlier this month', 'earlier this month', '2021-03'],
      ['earlier this year', 'earlier this year', '2021'],
      ['the fourth attack this year', 'this year', null],
    ],
    silent: ['this weekend', 'this yearly fair'],
  },
  {
    rule: 'en/date/next-unit',
    published: DAY,
    gives: [
      ['elections next year', 'next year', '2022'],
      ['next month', 'next month', '2021-04'],
    ],
    silent: ['the next week', 'next weekend'],
  },
  {
    rule: 'en/date/season',
    published: DAY,
    gives: [
      ['last spring', 'last spring', '2020'],
      ['this summer', 'this summer', '2021'],
    ],
    silent: ['in spring', 'the Arab Spring', 'last winter'],
  },
  {
    rule: 'en/date/recent-stretch',
    published: DAY,
    gives: [
      ['in recent weeks', 'in recent weeks', null],
      ['over the past two years', 'over the past two years', null],
    ],
    silent: ['in two weeks', 'the past'],
  },
  {
    rule: 'en/date/christmas',
    published: DAY,
    gives: [
      ['On Christmas Eve', 'On Christmas Eve', '2020-12-24'],
      ['at Christmas', 'at Christmas', '2020-12-25'],
    ],
    silent: ['the Christmas market', 'full of Christmas shoppers', 'on the eve'],
  },
  {
    rule: 'en/date/boxing-day',
    published: DAY,
    gives: [['on Boxing Day', 'on Boxing Day', '2020-12-26']],
    silent: ['the boxing match', 'on the day'],
  },
  {
    rule: 'en/date/new-year',
    published: DAY,
    gives: [
      ["On New Year's Eve", "On New Year's Eve", '2020-12-31'],
      ['on New Year’s Day 2020', 'on New Year’s Day 2020', '2020-01-01'],
    ],
    silent: ['a new year of war', 'Happy New Year'],
  },
  {
    rule: 'en/date/french-day-month',
    published: DAY,
    gives: [
      ['it writes, “le 28 février”, when', 'le 28 février', '2021-02-28'],
      ['1er mars 2020', '1er mars 2020', '2020-03-01'],
    ],
    silent: ['le mois de février', '28 marsupials'],
  },
  {
    rule: 'en/date/french-weekday',
    published: DAY,
    gives: [
      ['« dans la nuit de samedi à dimanche »', 'dans la nuit de samedi à dimanche', '2021-03-06/2021-03-07'],
      ['“jeudi dernier”', 'jeudi dernier', '2021-03-04'],
    ],
    silent: ['la nuit', 'on Sunday'],
  },
  {
    rule: 'en/date/that-unit',
    published: DAY,
    gives: [
      ['In that same month, three died.', 'In that same month', null],
      ['On the same day, women marched.', 'On the same day', null],
      ['later that evening', 'later that evening', null],
    ],
    silent: ['He said that day labourers had left.', 'those days'],
  },
  {
    rule: 'en/date/same-month-of-last-year',
    published: DAY,
    gives: [['In the same month last year, 20 died.', 'the same month last year', '2020-03']],
    silent: ['in the same month', 'last year'],
  },
  {
    rule: 'en/date/hours-apart',
    published: DAY,
    gives: [['Hours later, gunmen came back.', 'Hours later', null]],
    silent: ['in the last 24 hours', 'opening hours'],
  },
  {
    rule: 'en/date/in-the-day',
    published: DAY,
    gives: [['later in the day', 'later in the day', null]],
    silent: ['in the days after', 'late in June'],
  },
  {
    rule: 'en/date/the-next',
    published: DAY,
    gives: [
      ['the following morning', 'the following morning', null],
      ['The next day', 'The next day', null],
      ['NEXT DAY, KIDAL', 'NEXT DAY', null],
    ],
    silent: ['the next two days', 'in the following days', 'next week'],
  },
  {
    rule: 'en/date/the-previous',
    published: DAY,
    gives: [
      ['the previous night', 'the previous night', null],
      ['the day before', 'the day before', null],
    ],
    silent: ['the day before yesterday', 'a previous attack'],
  },
  {
    rule: 'en/date/unit-after',
    published: DAY,
    gives: [
      ['the day after the attack', 'the day after', null],
      ['the morning after gunmen came', 'the morning after', null],
    ],
    silent: ['the day after tomorrow', 'day after day'],
  },
  {
    rule: 'en/date/earlier-by',
    published: DAY,
    gives: [
      ['two days earlier', 'two days earlier', null],
      ['a week before, ', 'a week before', null],
    ],
    silent: ['two men before', 'two days before Sunday'],
  },
  {
    rule: 'en/date/later-by',
    published: DAY,
    gives: [
      ['Two days later', 'Two days later', null],
      ['a week afterwards', 'a week afterwards', null],
    ],
    silent: ['less than a week later', 'two hours later'],
  },
  {
    rule: 'en/date/after-by',
    published: DAY,
    gives: [
      ['three days after the raid', 'three days after', null],
      ['a week after guards were shot', 'a week after', null],
    ],
    silent: ['three men after', 'less than a week after'],
  },
  {
    rule: 'en/date/counted-from-date',
    published: DAY,
    gives: [
      ["Six days before Sunday's burials", 'Six days before Sunday', '2021-03-01'],
      ['two days after 3 March', 'two days after 3 March', '2021-03-05'],
    ],
    silent: ['six days before the vote', 'a day after that'],
  },
  {
    rule: 'en/date/nth-day',
    published: DAY,
    gives: [['On the second night, shells fell.', 'On the second night', null]],
    silent: ['on the second day of the talks', 'on the second floor'],
  },
  {
    rule: 'en/date/day-of-that-month',
    published: DAY,
    gives: [
      ['an extension, on the 4th, of the curfew', 'the 4th', '2021-03-04'],
      ['on the 14th.', 'the 14th', '2021-02-14'],
    ],
    silent: ['on the 14th floor', 'on the 4th Brigade'],
  },
  {
    rule: 'en/date/day-month',
    published: null,
    gives: [
      ['on 23 July', '23 July', 'XXXX-07-23'],
      ['on 23 July 2014', '23 July 2014', '2014-07-23'],
    ],
    silent: [],
  },
  {
    rule: 'en/date/weekday',
    published: null,
    gives: [['on Thursday', 'Thursday', null]],
    silent: [],
  },
  {
    rule: 'en/date/weekday',
    published: '2021-03',
    gives: [['on Thursday', 'Thursday', '2021-03']],
    silent: [],
  },
  {
    rule: 'en/date/month-day',
    published: '2021-01-02',
    gives: [
      ['on December 31', 'December 31', '2020-12-31'],
      ['on January 2', 'January 2', '2021-01-02'],
    ],
    silent: [],
  },
];
