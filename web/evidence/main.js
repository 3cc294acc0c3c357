// Entry of the evidence page: asks the engine for the evidence, and for what it would ask of any case, which names its rules.
import './evidence.css';
import '../components/cohort-table/cohort-table.js';
import { engine } from '../engine/begin.js';
import { learnEvidence } from '../model/evidence.js';
import { EvidencePage } from './evidence-page.js';
import { namesOf } from './names.js';

const page = document.querySelector('nelm-evidence');
if (!(page instanceof EvidencePage)) throw new Error('no page');

try {
  const [evidence, fields, answer] = await Promise.all([
    engine.evidence(),
    engine.fields(),
    engine.assess('{"format": "nelm-case/1"}'),
  ]);
  page.fields = JSON.parse(fields).fields;
  page.evidence = learnEvidence(evidence);
  page.names = namesOf(page.evidence, JSON.parse(String(answer)));
} catch (error) {
  page.failure = error instanceof Error ? error.message : String(error);
}
