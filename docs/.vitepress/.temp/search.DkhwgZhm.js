import { p as pages, n as notices } from "./app.js";
import "vue/server-renderer";
import "vue";
import "@vueuse/core";
import "./plugin-vue_export-helper.1tPrXgE0.js";
function uriOf(text) {
  var _a, _b;
  const written = (_a = /(?:chain\(\s*|instance\[)['"`]([^'"`]+)/.exec(text)) == null ? void 0 : _a[1];
  if (written !== void 0) return written.replace(/^\//, "");
  const path = text.trim().replace(/^(GET|POST|PUT|PATCH|DELETE)\s+/i, "").replace(/^https?:\/\/[^/]+/, "").replace(/\?.*$/s, "");
  if (/^\/?(v2|v3|hk|global|brand)\//.test(path) || path.startsWith("/")) return path.replace(/^\//, "");
  const chain = (_b = /^(?:await\s+)?(?:\w+\.)?((?:v2|v3|hk|global|brand)(?:\.[\w$]+)+)/.exec(text.trim())) == null ? void 0 : _b[1];
  if (chain === void 0) return void 0;
  return chain.replace(/\.(get|post|put|patch|delete)(Async)?$/, "").split(".").map(
    (name) => /^_.+_$/.test(name) ? `{${name.slice(1, -1)}}` : name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
  ).join("/");
}
const toPage = ([uri, , verbs], detail = uri) => ({
  title: verbs.map(([, title]) => title).filter((title, at, all) => all.indexOf(title) === at).join(" / "),
  address: `/openapi/${uri}`,
  detail,
  verb: verbs.map(([verb]) => verb.toUpperCase()).join(" "),
  old: verbs.every((verb) => verb[3] === 1)
});
function find(text) {
  const uri = uriOf(text);
  if (uri === void 0 || uri === "") return [];
  const wanted = uri.replace(/\/$/, "").split("/");
  const fit = (candidate) => {
    const segments = candidate.split("/");
    const from = segments[0] === "v2" && wanted[0] !== "v2" ? 1 : 0;
    let fixed = 0;
    for (const [at, segment] of wanted.entries()) {
      const own = segments[at + from];
      if (own === void 0) return -1;
      if (own === segment) fixed++;
      else if (at === wanted.length - 1 && own.startsWith(segment)) fixed += 0.5;
      else if (!own.startsWith("{")) return -1;
    }
    return fixed * 100 - (segments.length - from - wanted.length);
  };
  return pages.map((page) => [fit(page[0]), page]).filter(([score2]) => score2 > 0).sort((a, b) => b[0] - a[0]).slice(0, 30).map(([, page]) => toPage(page));
}
const bigrams = (text) => text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
function score(text, words) {
  const lower = text.toLowerCase();
  let sum = 0;
  for (const word of words) {
    if (lower === word) sum += 12;
    else if (lower.startsWith(word)) sum += 8;
    else if (lower.includes(word)) sum += 6;
    else {
      const pairs = /[\u4e00-\u9fff]/.test(word) ? bigrams(word) : [];
      const hits = pairs.filter((pair) => lower.includes(pair)).length;
      if (pairs.length === 0 || hits / pairs.length < 0.5) return 0;
      sum += 3 * hits / pairs.length;
    }
  }
  return sum - text.length / 400;
}
function search(query, fields, guides) {
  const direct = find(query);
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = /* @__PURE__ */ new Map();
  const add = (rank, one) => {
    var _a;
    if (rank > 0 && (((_a = found.get(one.address)) == null ? void 0 : _a[0]) ?? 0) < rank) found.set(one.address, [rank, one]);
  };
  direct.forEach((one, at) => {
    add(100 - at, one);
  });
  for (const page of pages) {
    const titles = page[2].map(([, title]) => title).join(" ");
    const own = Math.max(score(titles, words) * 1.5, score(page[0], words) * 1.2, score(`${titles} ${page[0]}`, words));
    add(own - (page[2].every((verb) => verb[3]) ? 2 : 0), toPage(page));
  }
  for (const [event, title] of notices)
    add(Math.max(score(title, words), score(event, words)) * 1.1, {
      title,
      address: `/notifications/${event}`,
      detail: event
    });
  for (const [page, heading, address, text] of guides)
    add(Math.max(score(heading, words) * 1.4, score(`${page} ${heading} ${text}`, words) * 0.6), {
      title: heading,
      address,
      detail: page
    });
  for (const [text, list] of fields) {
    const rank = score(text, words) * 0.7;
    if (rank <= 0) continue;
    let at = 0;
    for (const step of list.split(" ").slice(0, 40)) {
      at += parseInt(step, 36);
      const page = pages[at];
      if (page) add(rank, toPage(page, `字段 ${text} · ${page[0]}`));
    }
  }
  return [...found.values()].sort((a, b) => b[0] - a[0]).slice(0, 40).map(([, one]) => one);
}
export {
  find,
  search,
  uriOf
};
