// Examples: invented cases that cover the four groups and each verdict. No patient is behind any of them.
import solitary from './solitary.json';
import debulking from './debulking.json';
import option from './option.json';
import equipoise from './equipoise.json';
import diffuse from './diffuse.json';
import palliation from './palliation.json';
import heart from './heart.json';
import lung from './lung.json';

/** @type {Record<string, any>} */
export const examples = { solitary, debulking, option, equipoise, diffuse, palliation, heart, lung };
