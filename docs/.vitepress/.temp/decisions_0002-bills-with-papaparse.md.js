import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"2. Bills are cut by papaparse, a chunk at a time","description":"","frontmatter":{"footer":false},"headers":[],"relativePath":"decisions/0002-bills-with-papaparse.md","filePath":"decisions/0002-bills-with-papaparse.md"}');
const _sfc_main = { name: "decisions/0002-bills-with-papaparse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div lang="en"><h1 id="_2-bills-are-cut-by-papaparse-a-chunk-at-a-time" tabindex="-1">2. Bills are cut by papaparse, a chunk at a time <a class="header-anchor" href="#_2-bills-are-cut-by-papaparse-a-chunk-at-a-time" aria-label="Permalink to &quot;2. Bills are cut by papaparse, a chunk at a time&quot;">​</a></h1><p>Status: accepted, November 2026</p><h2 id="context" tabindex="-1">Context <a class="header-anchor" href="#context" aria-label="Permalink to &quot;Context&quot;">​</a></h2><p>A bill may hold millions of rows and is read row by row, in constant memory. It is not the CSV of RFC 4180: nothing is quoted, cells hold commas and quotes, each cell of data begins with a backtick, the captions have none. A well-kept library goes before our own code, even a slower one, as long as it gives the right rows at 15 MB/s or more. Measured on two cores of a small, busy server, Node 20, rows of 27 cells and about 280 bytes, one record made of each:</p><table tabindex="0"><thead><tr><th>parser</th><th>MB/s</th><th></th></tr></thead><tbody><tr><td><code>split</code> by hand</td><td>17 – 35</td><td></td></tr><tr><td>papaparse 5.7, <code>Papa.Parser</code>, fast mode, a chunk at a time</td><td>18 – 26</td><td>rows right, memory constant</td></tr><tr><td>papaparse 5.7, its Node stream</td><td>1.9</td><td>one event for each row</td></tr><tr><td>papaparse 5.7, without fast mode</td><td>12</td><td></td></tr><tr><td>csv-parse 7, <code>csv-parse/sync</code> or its inner API, no quotes</td><td>10 – 15</td><td>the inner API is not exported</td></tr><tr><td>csv-parse 7, its Node stream</td><td>2 – 3</td><td>one event for each row</td></tr></tbody></table><h2 id="decision" tabindex="-1">Decision <a class="header-anchor" href="#decision" aria-label="Permalink to &quot;Decision&quot;">​</a></h2><p><code>lib/bill/cells.ts</code> hands each chunk to <code>Papa.Parser</code> with <code>,\`</code> as the delimiter and fast mode on, and keeps the row that is not whole yet for the next chunk. <code>lib/bill/read.ts</code> tells captions, rows and summary apart. papaparse has no dependencies and is loaded when the first bill is read.</p><h2 id="consequences" tabindex="-1">Consequences <a class="header-anchor" href="#consequences" aria-label="Permalink to &quot;Consequences&quot;">​</a></h2><p>Whole bills are read at about 40 MB/s on an idle core. <code>tests/upload/large.test.ts</code> and <code>tests/bill/large.test.ts</code> hold memory to 64 MB for 1 GB (<code>npm run test:large</code>).</p></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/0002-bills-with-papaparse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _0002BillsWithPapaparse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _0002BillsWithPapaparse as default
};
