// Cohort link, of the single file: the page of many cases is no part of it.
import { nothing } from 'lit';

/** @returns {unknown} */
export const cohortLink = () => nothing;
