// Learn link: the way to the page for patients and students. It opens beside the case, which is kept nowhere else.
import { html } from 'lit';
import { text } from '../text/index.js';
import { pageAddress } from './page-address.js';

export function learnLink() {
  return html`<a href=${pageAddress('learn')} target="_blank" rel="noopener">${text.learn.link}</a>`;
}
