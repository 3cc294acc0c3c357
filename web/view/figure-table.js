// Figure table: the twin of a chart, in its own frame that scrolls where it is wide.
import { html } from 'lit';

/**
 * @param {string} caption
 * @param {readonly string[]} columns
 * @param {readonly (readonly unknown[])[]} rows the first cell of each is its heading
 */
export function figureTable(caption, columns, rows) {
  return html`<div class="figure-table" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([heading, ...cells]) =>
            html`<tr>
              <th scope="row">${heading}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
