// Reading grade: how many years at school a text asks for, by Flesch and Kincaid; syllables by the package syllable.
import { syllable } from 'syllable';

/** @param {string} text */
const wordsOf = (text) => text.match(/[\p{L}\p{N}]+(?:[’'.][\p{L}\p{N}]+)*/gu) ?? [];

/** A line without a full stop, such as a heading, is a sentence of its own. @param {string} line */
const sentencesOf = (line) => line.split(/[.!?]+(?:\s|$)/).filter((part) => wordsOf(part).length > 0);

/** A number is read aloud; it counts as the syllables of its digits. @param {string} word */
const syllablesOf = (word) => (/^\d/.test(word) ? word.replace(/\D/g, '').length : Math.max(1, syllable(word)));

/** @param {string[]} lines */
export function readingGrade(lines) {
  const sentences = lines.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
