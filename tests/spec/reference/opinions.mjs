// Section 6: what each of the six sources would say of one complete case. 70, 25 and 75 are fixed here.
import { burden, reach } from './extent.mjs';
import { grade, outOfScope, poor } from './grade.mjs';
import {
  complete, functioning, group, hormonal, nodesAtMost, primaryManageable, symptomatic, uncontrolled,
} from './verdict.mjs';

const failure = (c) => c.get('/liver/failure');
const unfit = (c) => !c.get('/patient/fitForLiverSurgery');
const beyondNodes = (c) => !nodesAtMost(c);
const is = (c, pointer, value) => c.get(pointer) === value;

const lines = {
  'nanets-2021-for': (c) => {
    const against = poor(c) || grade(c) === 'G3' || beyondNodes(c) || is(c, '/carcinoidHeartDisease', 'present') ||
      c.get('/peritonealCarcinomatosis') || group(c) === 3;
    return against ? 'against' : 'favours';
  },
  'nanets-2021-against': (c) => (complete(c) ? 'silent' : 'conditional'),
  'editorial-2018': (c) => {
    if (poor(c)) return 'silent';
    if (failure(c) || burden(c) > 75 || unfit(c)) return 'against';
    if (!primaryManageable(c)) return !symptomatic(c) && burden(c) > 25 ? 'against' : 'conditional';
    if (!symptomatic(c) && burden(c) > 25) return 'conditional';
    if (beyondNodes(c)) return 'conditional';
    if (functioning(c) && reach(c) >= 70) return 'favours';
    if (uncontrolled(c) && reach(c) > 0) return 'conditional';
    return reach(c) >= 70 ? 'conditional' : 'against';
  },
  'bello-clarke-2024': (c) => {
    if (poor(c)) return 'silent';
    if (beyondNodes(c) || burden(c) > 25) return 'conditional';
    return hormonal(c) && reach(c) >= 70 ? 'favours' : 'conditional';
  },
  'zhang-kunz-2022': (c) => {
    if (poor(c)) return 'silent';
    if (complete(c) && burden(c) <= 25 && primaryManageable(c) && nodesAtMost(c)) return 'favours';
    const asked = (c.get('/history/progressingOnSystemicTherapy') && symptomatic(c)) || burden(c) > 25;
    return asked ? 'conditional' : 'silent';
  },
  'topic-review': (c) => {
    const against = poor(c) || failure(c) || !is(c, '/liver/childPugh', 'A') ||
      is(c, '/extrahepatic', 'significant') || reach(c) < 70;
    if (against) return 'against';
    if (grade(c) === 'G3' || is(c, '/extrahepatic', 'limited')) return 'conditional';
    return complete(c) ? 'favours' : 'conditional';
  },
};

export const sources = Object.keys(lines);

export function stance(c, source) {
  if (outOfScope(c)) return 'silent';
  const said = lines[source](c);
  return said === 'favours' && (failure(c) || unfit(c)) ? 'silent' : said;
}
