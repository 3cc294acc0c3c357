// Figures: which published figures are drawn as dots, by the engine's ids. A test holds each to the engine's evidence.

/** @typedef {{id: string, at?: number, from?: number, to?: number, facts: string[]}} Figure one figure, or a range of them */

/** @type {Record<'relief' | 'back' | 'harm', Figure[]>} */
export const figures = {
  relief: [
    { id: 'gudmundsdottir-2023.symptom-relief', at: 96, facts: ['S56'] },
    { id: 'selected-series.symptom-control', from: 54, to: 93, facts: ['S95'] },
    { id: 'sarmiento-2003.symptom-recurrence', at: 59, facts: ['S96'] },
    { id: 'ablation-89.symptom-relief', at: 73, facts: ['S110'] },
  ],
  back: [
    { id: 'sarmiento-2003.recurrence-5-years', at: 84, facts: ['S96'] },
    { id: 'ten-centres-376.disease-free-10-years', from: 35, to: 40, facts: ['S98'] },
    { id: 'ablation-89.local-recurrence', at: 22, facts: ['S111'] },
  ],
  harm: [
    { id: 'gudmundsdottir-2023.liver-failure', at: 6.2, facts: ['S58'] },
    { id: 'ablation-89.morbidity', at: 6, facts: ['S109'] },
  ],
};

/** Length of life: only when asked for. Two treatments stand together only where the groups were matched. */
export const life = {
  /** @type {Figure[]} */
  single: [
    { id: 'one-institution-144.survival-5-years', at: 77, facts: ['S97'] },
    { id: 'one-institution-144.survival-10-years', at: 50, facts: ['S97'] },
  ],
  /** @type {Figure[]} */
  matched: [
    { id: 'small-bowel-376.matched-surgery', at: 74, facts: ['S104'] },
    { id: 'small-bowel-376.matched-no-surgery', at: 74, facts: ['S104'] },
  ],
  /** What must be read before them. */
  chosen: ['S94', 'S97', 'S145'],
};

/** In words only: the source gives no exact figure. */
export const alsoBack = ['S97'];
export const death = ['S109'];
