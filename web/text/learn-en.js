// English for the learner's page: plain words, short sentences. {term} or {term|words as they stand} opens the glossary.
// A test measures how hard it is to read. A translation is a file like this one.

/** @param {number} n @param {string} one @param {string} many */
const counted = (n, one, many) => `${n} ${n === 1 ? one : many}`;

export const text = {
  title: 'Liver operations, step by step',
  subtitle: 'For people who live with a neuroendocrine tumour, and for students',
  toCalculator: 'For care teams: the calculator',
  close: 'Close',
  contents: 'On this page',
  intro: [
    'Some tumours grow slowly and send {spot|spots} to the liver. Then a team may talk about an operation on the liver.',
    'This page shows how teams think about it. You can read it in any order, and stop when you like.',
  ],
  notYou:
    'The stories here are made up. They are not about you or your scans. Your team knows you, and this page does not.',
  noClearance: 'This page has not been cleared as a medical device. It is here to learn from. It does not decide.',
  kept: 'This page asks for nothing about you. It keeps nothing and sends nothing.',

  words: {
    heading: 'Two words to start with',
    map: 'The liver of the second story',
    mapNote:
      'This is the liver of the second story, seen from the front. The hatched part goes out. The plain part is what is left to do the work.',
    debulking: {
      heading: 'Debulking',
      text: [
        '{debulking|Debulking} means to clear as much tumour as can safely be cleared. It may be all that a {scan} shows. Often it is most of it.',
        'Spots can be cut out, or they can be treated where they are with {ablation}.',
      ],
      example: 'An example from the second story:',
    },
    remnant: {
      heading: 'Remnant',
      text: [
        'The {remnant} is the working liver that stays after an operation. It has to do the work of the whole liver.',
        'So teams look at two things: how much tumour goes, and how much liver stays. Some say that what stays counts most.',
      ],
      example: 'The same example:',
    },
  },

  bars: {
    cleared: (/** @type {number} */ n) => `Tumour cleared: about ${n} of 100 parts`,
    remnant: (/** @type {number} */ n) => `Liver that stays: about ${n} of 100 parts`,
    minimum: (/** @type {number} */ n) => `The mark shows the least that should stay: more than ${n} of 100 parts.`,
    liver: 'Here 100 parts are a usual whole liver for a body of this size, without any tumour.',
    tumour: (/** @type {number} */ n) => `Tumour in this liver: about ${n} of 100 parts`,
  },

  stories: {
    heading: 'Five stories',
    intro: 'Pick a story. Each one has a few stops. Use the buttons, or the Tab and Enter keys.',
    madeUp: 'This story is made up. It is not about your scans.',
    choose: 'Choose a story',
    stopOf: (/** @type {number} */ n, /** @type {number} */ of) => `Stop ${n} of ${of}`,
    stops: 'The stops of this story',
    back: 'Back',
    next: 'Next stop',
    nextStory: 'Next story',
    pictureHeading: 'Where the spots are',
    pictureOf: (/** @type {number} */ n) => `This is step ${n}:`,
    place: (/** @type {number} */ count, /** @type {number} */ cm, /** @type {string} */ segments) =>
      `${counted(count, 'spot', 'spots')}, ${cm} cm wide, in ${segments}`,
    segments: (/** @type {number[]} */ list) =>
      list.length === 1 ? `segment ${list[0]}` : `segments ${list.slice(0, -1).join(', ')} and ${list.at(-1)}`,
    done: {
      resected: 'goes out with its part of the liver',
      wedged: 'cut out with a thin rim',
      ablated: 'treated with heat or cold',
      left: 'stays',
    },
    // What the map's own words mean.
    mapLesion: 'The picture calls a spot a “lesion”.',
    mapWords:
      'The picture calls a spot a “lesion”. “Resected” means cut out. “Wedged” means cut out with a thin rim. “Ablated” means treated where it is with {ablation|heat or cold}.',
    shares: 'How large each {segment} is differs from body to body. The stories use common sizes.',
    stop: {
      scan: {
        name: 'What the scan shows',
        text: (/** @type {{spots: number, tumour: number}} */ { spots, tumour }) =>
          `The {scan} shows ${counted(spots, 'spot', 'spots')} in the liver. Of 100 parts of this liver, about ${tumour} are tumour.`,
      },
      cleared: {
        name: 'What can be cleared',
        text: (/** @type {{cleared: number}} */ { cleared }) =>
          cleared === 100
            ? 'All that the scan shows could be cleared here.'
            : `Of 100 parts of the tumour, up to ${cleared} could be cleared here.`,
      },
      left: {
        name: 'What is left',
        text: (/** @type {{remnant: number, minimum: number}} */ { remnant, minimum }) =>
          `The {remnant} would be about ${remnant} of 100 parts. In a liver like this, more than ${minimum} should stay. Two {segment|segments} that touch should stay as well.`,
      },
      further: {
        name: 'What each step costs',
        text: () => 'To clear more tumour often costs more liver. Here are the steps, one by one.',
      },
      sources: {
        name: 'Which sources would agree',
        text: () =>
          'This page rests on six published {source|sources}. Here is what each would say about an operation in a story like this. They are not votes, and they do not decide.',
      },
    },
    left: (/** @type {number} */ n) => `${counted(n, 'spot', 'spots')} would stay.`,
    nothingLeft: 'No spot that can be seen would stay.',
    step: (/** @type {number} */ n) => `Step ${n}`,
    safe: 'Enough liver would stay.',
    unsafe: 'Too little liver would stay. A team would not go this far.',
    agrees: {
      yes: 'Would agree',
      'in-part': 'Might agree',
      no: 'Would not agree',
      silent: 'Does not speak of this',
    },
    told: {
      'one-large-spot': {
        title: 'One large spot',
        lead: 'A slow tumour began in the small bowel. It was taken out. There are no symptoms.',
        scan: 'The spot is large, but it is the only one. It lies in the right part of the liver.',
        cleared: 'The spot goes out with the two {segment|segments} it sits in. This is called a {resection}.',
        left: 'Most of the liver stays. A healthy liver can also grow back in part.',
        sources: 'Even here the sources do not all say the same. No one has tested this with a {trial by lot}.',
      },
      'spots-and-flushing': {
        title: 'Many spots, and flushing',
        lead: 'A tumour of the small bowel was taken out. Now there are spots in the liver, and they make {hormone|hormones}. They cause {flushing} that drugs do not hold back well.',
        scan: 'One spot is large. The others are small. One small spot sits where large {vessel|vessels} meet.',
        cleared:
          'The large spot goes out with its part of the liver. Small spots near the surface are cut out with a thin rim. One deep spot is treated with {ablation}. The spot at the large vessels stays.',
        left: 'Most of the liver stays, as small spots cost little liver.',
        further:
          'The large spot alone brings a big step. After that, each step brings less. A team asks if the next step is worth its price.',
        sources:
          'With hormone symptoms, the gain from an operation is said to be the clearest. Relief can be the aim, even when some tumour stays.',
      },
      'spots-all-over': {
        title: 'Spots all over',
        lead: 'A tumour of the small bowel was taken out. Small spots have come up in every part of the liver. There are no symptoms.',
        scan: 'Each spot is small. But they lie all over the liver, next to its {vessel|vessels}.',
        cleared:
          'To clear about half would mean a very large operation. Spots in the parts that must stay cannot be cleared.',
        left: 'The remnant is large enough, but not by much. A lot of liver would be lost, and a lot of tumour would still be there.',
        sources:
          'Some sources would not operate here. There are other ways. Some drugs treat the whole body. {embolisation|Embolisation} treats the whole liver through its vessels. A team can talk them through with you.',
      },
      'scarred-liver': {
        title: 'A liver with less to spare',
        lead: 'A tumour of the small bowel was taken out. There are two spots in the liver, and no symptoms. This liver has scars, called {cirrhosis}.',
        scan: 'Both spots lie on the right side. One is larger than the other.',
        cleared: 'The larger spot can be taken out with its two segments. The other spot stays.',
        left: 'A scarred liver grows back less. So more of it has to stay than in a healthy liver. No source gives the exact line. This page uses the usual one.',
        further:
          'To clear both spots, the whole right side would have to go. A healthy liver could spare that. This one could not.',
        sources: 'More than 70 but less than 90 of 100 parts can be cleared. The sources differ on which line to hold.',
      },
      'large-and-silent': {
        title: 'A lot of tumour, and nothing felt',
        lead: 'A tumour of the small bowel was taken out. A very large spot has grown in the liver. The person feels well.',
        scan: 'More than a quarter of the liver is tumour. That is a line at which the sources begin to differ.',
        cleared:
          'The large spot goes out with the right half of the liver. The other one sits at a large vessel and stays.',
        left: 'The left half has to do all the work. That is enough here, but there is less room than in the first stories.',
        sources:
          'People with a lot of tumour and no symptoms were studied. After {matched|matching}, an operation did no better than {embolisation}. So there is more than one way to go.',
      },
    },
    why: {
      'nanets-2021-for.otherwise':
        'The speaker backs an operation here. Nothing on the list in the talk speaks against it.',
      'nanets-2021-for.group-3':
        'There is one group that the speaker would not operate on: spots all over, with 70 of 100 parts out of reach.',
      'nanets-2021-against.complete': 'The speaker talked about tumours that cannot be taken out. Here they can be.',
      'nanets-2021-against.otherwise': 'For what cannot be cut out, the speaker lists other ways to treat the liver.',
      'editorial-2018.non-functioning':
        'Without hormone symptoms, it can be an option when at least 70 of 100 parts can be cleared.',
      'editorial-2018.functioning': 'Tumours that make hormones gain the most from an operation.',
      'editorial-2018.high-burden': 'With a lot of tumour and no symptoms, it did no better than {embolisation}.',
      'editorial-2018.otherwise': 'Less than 70 of 100 parts can be cleared, and there are no symptoms to ease.',
      'bello-clarke-2024.otherwise': 'There are many treatments now. Which should come first is not settled.',
      'bello-clarke-2024.hormonal-symptoms': 'Nearly all people with symptoms in that report felt relief.',
      'bello-clarke-2024.large-volume-or-extrahepatic': 'For a lot of tumour, there are no studies planned ahead.',
      'zhang-kunz-2022.limited-metastases': 'There is not much tumour, and all of it can be taken out.',
      'zhang-kunz-2022.otherwise':
        'The review sees a small role for surgery once a tumour has spread. It does not speak of a case like this.',
      'zhang-kunz-2022.progression-or-burden': 'To treat the liver can make sense when it holds a lot of tumour.',
      'topic-review.complete': 'When all can be taken out, the review would start with an operation.',
      'topic-review.otherwise': 'Not all can be taken out. Then the gain is open to debate.',
      'topic-review.below-70': 'The spots are spread too widely to clear most of them.',
    },
    source: {
      'nanets-2021-for': 'A talk in favour (Singh, 2021)',
      'nanets-2021-against': 'A talk against (Clarke, 2021)',
      'editorial-2018': 'A comment on a report (2018)',
      'bello-clarke-2024': 'A comment by Bello and Clarke (2024)',
      'zhang-kunz-2022': 'A review by Zhang and Kunz (2022)',
      'topic-review': 'A review for doctors',
    },
  },

  numbers: {
    heading: 'What reports have found',
    intro: [
      'Each picture shows 100 dots. Filled dots are people to whom it happened. The words below say who was counted.',
      'The people in these reports were {chosen|chosen for the treatment}. Many had a better start than others. So the numbers do not say what will happen to you.',
      'The groups were not alike. The pictures cannot be used to compare treatments.',
    ],
    more: 'To the fact behind it, for care teams',
    legend: { yes: 'happened', between: 'between the lowest and the highest report', no: 'did not happen' },
    groups: {
      relief: 'Relief of symptoms',
      back: 'Tumour that comes back',
      harm: 'Problems after treatment',
    },
    groupNote: {
      relief: 'This is about people who had symptoms from hormones or from the tumour.',
      back: 'Tumour often comes back, as scans miss the smallest spots. Often it can be treated again.',
      harm: 'Large operations carry more risk than small ones. So teams try to spare liver.',
    },
    alsoBack:
      'One more report of 144 people, over 30 years: in almost half, tumour came back in the liver. Most of them could be treated again.',
    figures: {
      'gudmundsdottir-2023.symptom-relief': {
        says: 'After a liver operation, 96 of 100 people with symptoms felt full relief.',
        who: 'One hospital, 2000 to 2020. The report covers 546 people. It does not say how many of them had symptoms, or how long relief lasted.',
      },
      'selected-series.symptom-control': {
        says: 'In other reports on operations, 54 to 93 of 100 people had their symptoms under control.',
        who: 'Several reports. The source does not say how many people. Each report had its own way to measure.',
      },
      'sarmiento-2003.symptom-recurrence': {
        says: 'In an older report, symptoms were back within 5 years in 59 of 100 people.',
        who: 'One hospital, 1977 to 1998. The report covers 170 people. Most had symptoms from hormones. Many of the drugs we have now did not exist then.',
      },
      'ablation-89.symptom-relief': {
        says: 'One week after {ablation}, 73 of 100 people with symptoms felt much better or had none.',
        who: 'A report of 89 people. Of 100, about 44 had symptoms from hormones. In half of those helped, it lasted 14 months or more.',
      },
      'sarmiento-2003.recurrence-5-years': {
        says: 'In the older report, tumour was back within 5 years in 84 of 100 people.',
        who: 'One hospital, 1977 to 1998, 170 people. Most had spots on both sides of the liver.',
      },
      'ten-centres-376.disease-free-10-years': {
        says: 'In another report, 35 to 40 of 100 people had no tumour back for more than 10 years.',
        who: 'Ten hospitals, 24 years, 376 people who were chosen for surgery. The number is read from the end of a curve.',
      },
      'ablation-89.local-recurrence': {
        says: 'After ablation, tumour came back in the treated part of the liver in 22 of 100 people.',
        who: 'A report of 89 people. Half of them were followed for 30 months or more. Many spots were larger than is usual for ablation.',
      },
      'gudmundsdottir-2023.liver-failure': {
        says: 'After a large liver operation, the liver did not work well enough in about 6 of 100 people.',
        who: 'One hospital, 2000 to 2020: 6.2 of 100 people who had a large operation. The report covers 546 people in all. About 27 of 100 had a large operation.',
      },
      'ablation-89.morbidity': {
        says: 'After ablation, 6 of 100 people had a problem. Most often it was bleeding.',
        who: 'A report of 89 people. It was done through small cuts.',
      },
      'one-institution-144.survival-5-years': {
        says: '77 of 100 people who had an operation were alive 5 years later.',
        who: 'One hospital, 30 years, 144 people. Of 100 people seen there with spread, only 25 were chosen for an operation.',
      },
      'one-institution-144.survival-10-years': {
        says: 'In the same report, 50 of 100 people were alive 10 years later.',
        who: 'The same 144 people.',
      },
      'small-bowel-376.matched-surgery': {
        says: 'With an operation or ablation: 74 of 100 people were alive 5 years later.',
        who: '72 people, {matched} to 72 others.',
      },
      'small-bowel-376.matched-no-surgery': {
        says: 'Without: 74 of 100 people were alive 5 years later.',
        who: '72 people, matched to the first 72.',
      },
    },
    life: {
      heading: 'How long people live',
      question: 'Do you want to see numbers on how long people live?',
      note: 'Some people want to know. Others do not, or not today. Both are fine. You can also ask your team first.',
      show: 'Yes, show them',
      hide: 'Hide them again',
      before: [
        'Please read this first. No study has let {trial by lot|chance decide} who has an operation and who does not.',
        'In one study, people who were {chosen} for surgery or ablation less often had symptoms. They had less tumour, and it grew more slowly. They might have lived longer in any case.',
        'Many were treated years ago. Today there are more drugs.',
      ],
      single: 'One report on people who had an operation',
      pair: 'Two groups that were made alike',
      pairNote:
        'In a study of 376 people with a tumour of the small bowel, 72 with and 72 without an operation or ablation were {matched}. What was not written down may still differ.',
      death: 'After {ablation}, 1 of 89 people in one report died.',
    },
  },

  differ: {
    heading: 'Why sources disagree',
    intro: 'Good doctors can read the same reports and come to other views. These are the main reasons.',
    reasons: [
      {
        heading: 'There is no trial by lot',
        text: 'No study has let {trial by lot|chance decide} who has an operation. So no one can be sure how much of the result comes from it.',
        facts: ['S94'],
      },
      {
        heading: 'People were chosen',
        text: 'Those who were {chosen} for surgery were often less ill at the start. That makes surgery look better than it may be.',
        facts: ['S145', 'S103'],
      },
      {
        heading: 'How much is enough',
        text: 'Some hold that 90 of 100 parts must go. Others say 70. Those with more cleared had more time until growth, but lived about as long.',
        facts: ['S86', 'S93'],
      },
      {
        heading: 'How to measure it',
        text: 'The first reports spoke of 90 parts in 100. They did not say how to measure them.',
        facts: ['S91'],
      },
      {
        heading: 'Scans do not see all',
        text: 'A {scan} can miss small spots. Up to half of the tumour may be hidden.',
        facts: ['S99'],
      },
      {
        heading: 'Times have changed',
        text: 'Reports span many years. New drugs and scans came in the meantime. It is hard to tell what made the change.',
        facts: ['S65'],
      },
      {
        heading: 'Aims differ',
        text: 'One person wants relief from {flushing}. Another wants time. Another wants to keep other treatments for later. A plan depends on the aim.',
        facts: ['S20', 'S21', 'S39'],
      },
    ],
    facts: 'Facts:',
  },

  questions: {
    heading: 'Questions to take to your team',
    intro: 'Tick the ones that matter to you. Then print them and take the sheet with you. Nothing is kept.',
    groups: [
      {
        heading: 'About my liver',
        items: [
          'How many spots are there, and where are they?',
          'How much of my liver is tumour?',
          'How much could be cleared, and what would stay?',
          'How much healthy liver would be left? Is it enough?',
          'What could the scans have missed?',
        ],
      },
      {
        heading: 'About the aim',
        items: [
          'What is the main aim for me: relief, time, or something else?',
          'What happens if we wait and watch?',
          'What matters most to me, and does the plan fit it?',
        ],
      },
      {
        heading: 'About the choices',
        items: [
          'Which other treatments could I have?',
          'What is the best order for them? Does one rule out another later?',
          'Do the experts in your team agree? If not, why?',
          'How often do you do this operation here?',
        ],
      },
      {
        heading: 'About risks and after',
        items: [
          'Which problems can come up, and how often?',
          'How long would I be in hospital, and when would I be well again?',
          'What do we do if the tumour comes back?',
          'Do I need drugs to prevent a rush of hormones during treatment?',
          'Does my heart need a check first?',
        ],
      },
    ],
    print: (/** @type {number} */ n, /** @type {number} */ of) =>
      n === 0 ? `Print all ${of} questions` : `Print my ${counted(n, 'question', 'questions')}`,
    ticked: (/** @type {number} */ n) => (n === 0 ? 'None ticked yet.' : `${n} ticked.`),
    clear: 'Clear all ticks',
  },

  sheet: {
    title: 'My questions',
    lead: 'For my talk with the team. There is space to write below each one.',
    foot: 'From a page to learn with. It knows nothing of the person who holds this sheet.',
  },

  glossary: {
    heading: 'All words explained',
    terms: {
      tumour: { name: 'Tumour', means: 'A growth of cells that do not stop when they should.' },
      'neuroendocrine tumour': {
        name: 'Neuroendocrine tumour',
        means:
          'A tumour of cells that can make hormones. It often grows slowly. It can start in the bowel or the pancreas.',
      },
      spot: {
        name: 'Spot',
        means: 'Here: a place in the liver to which the tumour has spread. Doctors call it a metastasis.',
      },
      scan: { name: 'Scan', means: 'A picture of the inside of the body, such as a CT, an MRI or a PET scan.' },
      hormone: { name: 'Hormone', means: 'A messenger that some cells send into the blood.' },
      flushing: {
        name: 'Flushing',
        means:
          'Sudden heat and redness of the face. It can come from hormones that the tumour makes. Loose stools are common too.',
      },
      segment: {
        name: 'Segment',
        means: 'One of eight parts of the liver. Each has its own blood supply, so it can be taken out by itself.',
      },
      vessel: { name: 'Vessel', means: 'A tube that carries blood.' },
      debulking: {
        name: 'Debulking',
        means: 'To clear as much of a tumour as can safely be cleared, when it may not be possible to clear it all.',
      },
      remnant: { name: 'Remnant', means: 'The working liver that stays after an operation.' },
      resection: { name: 'Resection', means: 'To cut out a part in an operation.' },
      ablation: {
        name: 'Ablation',
        means: 'To destroy a spot where it is, with heat or cold. It is used for spots of up to about 3 cm.',
      },
      embolisation: {
        name: 'Embolisation',
        means:
          'To block the small vessels that feed the spots. It is done from inside, through a thin tube. It can be joined with a drug or with rays.',
      },
      cirrhosis: {
        name: 'Cirrhosis',
        means: 'Scars all through the liver. Such a liver works less well and grows back less.',
      },
      source: {
        name: 'Source',
        means: 'A published text that this page rests on. Each one is listed on the page for care teams.',
      },
      chosen: {
        name: 'Chosen',
        means:
          'Doctors pick people whom they expect to do well. Their results then look better, with or without the treatment.',
      },
      matched: {
        name: 'Matched',
        means:
          'People from two groups are paired so that they are alike in what is known of them, such as how much tumour they have.',
      },
      'trial by lot': {
        name: 'Trial by lot',
        means: 'A study in which chance decides who gets which treatment. It is the fairest way to compare.',
      },
    },
  },
};
