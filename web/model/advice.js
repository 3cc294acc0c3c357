// Advice: the lines beside the verdict, by topic: the first word of a line's id, in the order in which the engine gives them.

/** @typedef {import('./types.js').AdviceLine} AdviceLine */
/** @typedef {{id: string, lines: AdviceLine[]}} Topic */

/**
 * @param {Record<string, AdviceLine[]>} advice
 * @returns {Topic[]}
 */
export function topicsOf(advice) {
  /** @type {Map<string, AdviceLine[]>} */
  const topics = new Map();
  for (const line of Object.values(advice).flat()) {
    const [topic] = line.id.split('.');
    topics.set(topic, [...(topics.get(topic) ?? []), line]);
  }
  return [...topics].map(([id, lines]) => ({ id, lines }));
}

/**
 * How many lines have which status; null: not known yet.
 * @param {AdviceLine[]} lines
 * @returns {[string | null, number][]}
 */
export function countsOf(lines) {
  /** @type {Map<string | null, number>} */
  const counts = new Map();
  for (const { status } of lines) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts];
}
