// Every golden case and vector, each on one line. As a program: prints them, for programs that read streams.
import { pathToFileURL } from 'node:url';
import { goldenCases, vectorFiles, vectors } from './files.mjs';

export const allCases = [
  ...goldenCases.map(({ text }) => text.replaceAll(/[\r\n]/g, ' ')),
  ...vectorFiles.flatMap((file) => vectors(file).map((entry) => JSON.stringify(entry.case))),
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) for (const text of allCases) console.log(text);
