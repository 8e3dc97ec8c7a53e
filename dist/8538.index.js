export const id = 8538;
export const ids = [8538];
export const modules = {

/***/ 92632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Fw: () => (/* binding */ escapeMermaid),
/* harmony export */   Nf: () => (/* binding */ escapeCommand),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fl: () => (/* binding */ codeMarkdown),
/* harmony export */   jO: () => (/* binding */ fencedMarkdown),
/* harmony export */   xO: () => (/* binding */ escapeDot)
/* harmony export */ });
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/** C0 and C1 controls, and the characters that reorder or hide text (bidirectional marks, zero widths). */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A foreign text as one line of a terminal: nothing in it moves the cursor, colours or hides. */
const escapeTerminal = (text) => plain.test(text) ? text : text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
/** Most texts are, and a table may have thousands. */
const plain = /^[ -~]*$/;
/** A foreign text inside Markdown, in a table too: no markup, HTML, link, mention, reference or comment marker survives. */
function escapeMarkdown(text, longest = 200) {
    const line = text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return (cut
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+!|~$^=:.-]/g, (mark) => (harmless.has(mark) ? mark : `\\${mark}`))
        // A character of no width keeps GitHub from making links and notifying people.
        .replace(/@/g, "@\u200b")
        .replace(/(https?|ftp|mailto|www)(?=[\\:.])/gi, "$1\u200b")
        .replace(/\b(GH|gh)-(?=\d)/g, "$1-\u200b")
        .replace(/#(?=\d)/g, "#\u200b"));
}
/** Marks that mean nothing in the middle of a line. */
const harmless = new Set([".", "-", ":", "=", "+", "(", ")", "^"]);
/** A foreign text as inline code: the only mark that counts there is the backtick. */
function codeMarkdown(text, longest = 120) {
    const line = text
        .replace(/[\r\n\t]+/g, " ")
        .replace(unseen, "\ufffd")
        .replace(/`/g, "ˋ")
        .replace(/\|/g, "¦");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return cut.trim() === "" ? "(empty)" : `\`${cut}\``;
}
/** A foreign text of several lines as a block of code: its fence is longer than any in the text. */
function fencedMarkdown(text) {
    const plain = text.replace(/\r\n?/g, "\n").replace(unseen, "\ufffd").trimEnd();
    const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    return `${fence}text\n${plain}\n${fence}`;
}
/** A foreign text inside a workflow command's data. */
const escapeCommand = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
/** A foreign text inside a quoted label of Mermaid: whatever could mean something there is written by its number. */
const escapeMermaid = (text) => escapeTerminal(text).replace(/[^\w .,:+@/()×-]/gu, (mark) => `#${mark.codePointAt(0)};`);
/** A foreign text inside a quoted string of DOT, where a backslash begins an escape of Graphviz's own. */
const escapeDot = (text) => escapeTerminal(text).replace(/["\\]/g, "\\$&");


/***/ }),

/***/ 48538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   graphDot: () => (/* binding */ graphDot)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);
/* harmony import */ var _graph_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4372);


/** A digraph for Graphviz. What would run is bold, what would be reused dashed. */
function graphDot(name, nodes) {
    const boxes = nodes.map((node) => {
        const title = node.legs > 1 ? `${node.id} ×${node.legs}` : node.id;
        // In DOT, a line ends with a backslash and an n.
        const label = [title, (0,_graph_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wouldWords */ .n)(node), node.why].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeDot */ .xO).join("\\n");
        const style = node.would.reuse === node.legs ? "dashed" : "bold";
        return `  "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeDot */ .xO)(node.id)}" [label="${label}", style=${style}];`;
    });
    const arrows = nodes.flatMap(({ id, needs }) => needs.map((need) => `  "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeDot */ .xO)(need)}" -> "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeDot */ .xO)(id)}";`));
    return [`digraph "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeDot */ .xO)(name)}" {`, "  node [shape=box];", ...boxes, ...arrows, "}"].join("\n");
}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wouldWords)
/* harmony export */ });
const words = { run: "run", "run-if-needed": "run if needed", "run-always": "run always", reuse: "reuse" };
/** `run`, or `3 run, 2 reuse` where its legs would not do the same. */
function wouldWords({ would, legs }) {
    const parts = Object.entries(would);
    return parts.map(([what, count]) => (count === legs ? words[what] : `${count} ${words[what]}`)).join(", ");
}


/***/ })

};
