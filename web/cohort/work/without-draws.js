// Without draws: a case's text that asks for no draw of measurement error and no curve: no summary shows them, and they
// take long. All else stays as it was written, so that what the engine would refuse is refused.

/** A text near the engine's limit is not made longer. */
const mostLength = 2 ** 20 - 100;

const unasked = '"draws":0,"tradeOff":false';

/**
 * @param {string} text a case
 * @returns {string} the same text where it is not clear
 */
export function withoutDraws(text) {
  if (text.length > mostLength) return text;
  let document;
  try {
    document = JSON.parse(text);
  } catch {
    return text;
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return text;
  const { settings } = document;
  if (settings === undefined) {
    const comma = Object.keys(document).length > 0 ? ',' : '';
    return text.includes('settings') ? text : text.replace('{', `{"settings":{${unasked}}${comma}`);
  }
  const places = text.match(/"settings"\s*:\s*\{/g);
  if (places?.length !== 1 || typeof settings !== 'object' || settings === null) return text;
  if ('draws' in settings || 'tradeOff' in settings || text.split('settings').length !== 2) return text;
  const comma = Object.keys(settings).length > 0 ? ',' : '';
  return text.replace(places[0], (place) => `${place}${unasked}${comma}`);
}
