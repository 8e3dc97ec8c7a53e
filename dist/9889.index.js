export const id = 9889;
export const ids = [9889];
export const modules = {

/***/ 96596:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 64182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ isLongEnough),
/* harmony export */   bs: () => (/* binding */ shortestSecret),
/* harmony export */   cM: () => (/* binding */ maskPatterns),
/* harmony export */   cc: () => (/* binding */ secretPatterns)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51778);

/** A text that is shorter cannot be masked without masking half of a log. */
const shortestSecret = 4;
/** Whether a value can be kept secret: blanks around it do not count. */
const isLongEnough = (value) => value.trim().length >= shortestSecret;
/** The bytes by which secrets show in a log: each value, and each line of it, as it is and in the usual encodings. */
function maskPatterns(values) {
    return buffers(values.flatMap((value) => [...encodings(value.trim()), ...linesOf(value)]));
}
/** The bytes by which whole secrets show in a file: a line of a key file, such as its title, may stand in a file by right. */
function secretPatterns(values) {
    return buffers(values.flatMap((value) => encodings(value.trim())));
}
function encodings(value) {
    const bytes = Buffer.from(value);
    const hex = bytes.toString("hex");
    return [
        value,
        value.replaceAll("\n", "\r\n"),
        hex,
        hex.toUpperCase(),
        ...jsonEscaped(value),
        ...percentEncoded(value, bytes),
        ...base64(bytes),
    ];
}
function linesOf(value) {
    return value.split(/\r\n|\n|\r/).map((line) => line.trim());
}
/** As JavaScript writes it, and as Python does, which escapes all that is not ASCII. */
function jsonEscaped(value) {
    const plain = JSON.stringify(value).slice(1, -1);
    const ascii = plain.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return [plain, ascii];
}
/** As `encodeURIComponent`, strictly by RFC 3986, as browsers' and Python's forms, as a path, with lower-case digits, and each byte. */
function percentEncoded(value, bytes) {
    const hexOf = (text) => `%${text.charCodeAt(0).toString(16).toUpperCase()}`;
    const loose = encodeURIComponent(bytes.toString());
    const strict = loose.replace(/[!'()*]/g, hexOf);
    const form = new URLSearchParams({ "": value }).toString().slice(1);
    const written = [loose, strict, form, strict.replaceAll("%20", "+"), strict.replaceAll("%2F", "/")];
    const every = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
    const lower = written.map((text) => text.replace(/%../g, (code) => code.toLowerCase()));
    return [...written, ...lower, every, every.toUpperCase()];
}
/** At the three places where it can begin among other bytes, without the digits that those share; and as lines of 64 and 76. */
function base64(bytes) {
    const whole = [0, 1, 2].map((before) => {
        const digits = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
        return digits.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    });
    const lines = [64, 76].flatMap((width) => whole[0]?.match(new RegExp(`.{1,${width}}`, "g")) ?? []);
    return [...whole, ...lines.filter((line) => line.length >= 8)].flatMap((digits) => [digits, urlSafe(digits)]);
}
const urlSafe = (digits) => digits.replaceAll("+", "-").replaceAll("/", "_");
function buffers(texts) {
    const unique = new Set(texts.filter((text) => text.length >= shortestSecret));
    return [...unique].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnit */ .X).map((text) => Buffer.from(text));
}


/***/ }),

/***/ 51778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** Code-unit order: the same in every locale. */
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 84108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable)
/* harmony export */ });
/** Makes a forgotten case of a closed union a compile error, and a defect at run time. */
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 7115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderDiagnostics),
/* harmony export */   c: () => (/* binding */ renderWarnings)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96596);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92632);


const widest = 100;
/** Every problem with its place, the line it stands on, and the words underlined. */
function renderDiagnostics(diagnostics, texts, { color }) {
    const { bold, red } = (0,picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors)(color);
    const count = diagnostics.length === 1 ? "1 problem" : `${diagnostics.length} problems`;
    return [
        ...diagnostics.map((problem) => placed(problem, texts, { bold, tint: red })),
        "",
        `${count}. Nothing was run.`,
    ].join("\n");
}
/** The same for what is allowed, and will hardly be what was meant. */
function renderWarnings(warnings, texts, { color }) {
    const { bold, yellow } = (0,picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors)(color);
    return warnings.map((warning) => placed(warning, texts, { bold, tint: yellow })).join("\n");
}
function placed({ code, file, range, message, hint, related }, texts, { bold, tint }) {
    const { line, column } = range.start;
    const head = `${bold(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(file)}:${line}:${column}`)} ${tint(code)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)([message, hint].filter(Boolean).join(" "))}`;
    const others = related.map((place) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(place.message)}\n${excerpt(texts.get(file), place.range, tint)}`);
    return [head, excerpt(texts.get(file), range, tint), ...others].filter(Boolean).join("\n");
}
/** The line and squiggles below it; a long line is shown from shortly before the place. */
function excerpt(text, { start, end }, paint) {
    const line = text?.split("\n")[start.line - 1];
    if (line === undefined || line.trim() === "")
        return "";
    const from = start.column > widest - 20 ? start.column - 20 : 1;
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(line.slice(from - 1, from - 1 + widest)).replaceAll("\t", " ");
    const last = end.line === start.line ? end.column : line.trimEnd().length + 1;
    const length = Math.max(1, Math.min(last - start.column, widest - (start.column - from)));
    return `    ${shown}\n    ${" ".repeat(start.column - from)}${paint("~".repeat(length))}`;
}


/***/ }),

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

/***/ 39889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFailure: () => (/* binding */ renderFailure)
});

// EXTERNAL MODULE: ../../node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(96596);
// EXTERNAL MODULE: ./js/core/run/secret-patterns.js
var secret_patterns = __webpack_require__(64182);
// EXTERNAL MODULE: ./js/lib/unreachable.js
var unreachable = __webpack_require__(84108);
// EXTERNAL MODULE: ./js/render/diagnostics.js
var diagnostics = __webpack_require__(7115);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/number.js
var number = __webpack_require__(54746);
;// CONCATENATED MODULE: ./js/render/run/unknown-run.js
/** That no run, or more than one, is meant by what was asked, and what to do. */
function unknownRun({ asked, known }) {
    if (known.length === 0)
        return [
            asked === "" ? "There is no run yet." : `There is no run "${asked}", nor any other.`,
            "Start one with `mainline run`.",
        ];
    const ids = known.slice(0, 5).join(", ");
    const more = known.length > 5 ? `, and ${known.length - 5} more` : "";
    return known.every((id) => id.startsWith(asked))
        ? [`${known.length} runs have an id that begins with "${asked}".`, `Write more of it: ${ids}${more}.`]
        : [
            `No run's id begins with "${asked}"; \`mainline gc\` may have removed it.`,
            `There are: ${ids}${more}. \`mainline runs\` lists them.`,
        ];
}

;// CONCATENATED MODULE: ./js/render/failure.js







/** The words for every failure: what was seen, what is allowed, what to do; and the exit code that belongs to it. */
function renderFailure(failure, { color }) {
    const c = (0,picocolors.createColors)(color);
    const say = (exitCode, what, todo = null) => {
        const lines = what.split("\n").map(render_escape/* escapeTerminal */.en).join("\n");
        return {
            exitCode,
            text: [
                `${c.red(c.bold("error"))} ${c.dim(`[${failure.code}]`)} ${lines}`,
                ...(todo ? [escapeLines(todo)] : []),
            ].join("\n"),
        };
    };
    switch (failure.code) {
        case "usage":
            return say(2, failure.words, failure.hint ?? (failure.command ? `See \`mainline ${failure.command} --help\`.` : "See `mainline --help`."));
        case "invalid-config":
            return { exitCode: 2, text: (0,diagnostics/* renderDiagnostics */.D)(failure.diagnostics, failure.texts, { color }) };
        case "not-a-repository":
            return say(2, `${failure.directory} is not inside a Git repository.`, "Start one here with `git init`, or go to the folder of yours.");
        case "no-config":
            return say(2, `There is no ${failure.file}.`, "Write one with `mainline init`, go to the folder of yours or one below it, or name it with --config FILE.");
        case "no-commit":
            return say(2, "The repository has no commit yet, so there is nothing that a version could name.", "Commit first: git add -A && git commit");
        case "shallow-clone":
            return say(2, `This clone is shallow, so Git cannot tell ${failure.question}.`, "Fetch the history first: git fetch --unshallow");
        case "store-tracked":
            return say(2, `Git tracks ${failure.path}, but .mainline/ is where Mainline keeps its own results: those of a commit are not to be believed.`, "Take it out of Git: git rm -r --cached .mainline");
        case "dirty-tree":
            return say(2, "The work tree has changes that are not committed, and a version must name what made it.", "Commit them first: git add -A && git commit");
        case "story-broken":
            return say(1, `The story did not happen as it should: ${failure.what}`);
        case "interrupted":
            return say(1, "Interrupted. Legs that had finished are kept; the next `mainline run` goes on from there.");
        case "files-exist":
            return say(2, `${failure.paths.join(", ")} ${failure.paths.length === 1 ? "is" : "are"} there already, and nothing is overwritten.`, "Move them away first, or write mainline.yml by hand: docs/mainline-yml.md.");
        case "too-few-runs":
            return failure.there === 0
                ? say(2, "No run has succeeded yet.", "Start one with `mainline run`.")
                : say(2, "Only one run has succeeded, so there is none to compare it with.", "Change something and run again, or name a version or a stage: `mainline compare MODEL@STAGE`.");
        case "unknown-run":
            return say(2, ...unknownRun(failure));
        case "no-run-for-source":
            return say(1, `No run of this source (${failure.sourceKey.slice(0, 12)}) has succeeded here.`, `Start it with \`mainline run\`${failure.dirty ? "; the work tree has changes that are not committed" : ""}.`);
        case "run-failed":
            return say(1, [
                `Run ${failure.run} failed.`,
                ...failure.legs.flatMap((leg) => [
                    `${leg.id}: ${leg.words}`,
                    ...(leg.hint ? [`  ${leg.hint}`] : []),
                    `  log: ${leg.log}`,
                ]),
            ].join("\n"));
        case "output-in-the-way":
            return say(2, `${failure.path} is an output of ${failure.leg}, but Mainline did not write what is there (or it was changed since).`, `Move it away, and run again: mv ${failure.path} ${failure.path}.mine`);
        case "secrets-unfit":
            return say(2, failure.secrets.map(secretWords).join("\n"), "Set it in the environment of `mainline run`; in a workflow, in `env` of the train step: NAME: ${{ secrets.NAME }}. A pull request from a fork gets none.");
        case "disk-full":
            return say(1, `${failure.quota ? "The disk quota is used up" : "The disk is full, or has no room for more files"}${failure.path === null ? "" : `: ${failure.path} could not be written`}. Legs that had finished are kept.`, "Make room (`mainline gc` removes what no run needs), and run again: it goes on from there.");
        case "not-writable":
            return say(2, `${failure.path} cannot be used: ${failure.why}.`, "Mainline keeps its results in .mainline/ and lays outputs into the work tree: let it write there, and run again.");
        case "object-corrupt":
            return say(1, `The stored bytes of ${failure.path}, which ${failure.leg} reads, are not what was stored: the disk or another program changed them. They were removed.`, "Run again: the step that makes them runs anew.");
        case "probe-timeout":
            return say(2, `The environment command \`${failure.command}\` was not done after ${failure.seconds} seconds, so it was ended.`, "Its output is part of every key, so it is asked at each run: let it print what it knows at once, or take it out of `environment`.");
        case "probe-too-long":
            return say(2, `The environment command \`${failure.command}\` printed more than ${(0,number/* formatBytes */.z3)(failure.most)}, so it was ended.`, "Its output is part of every key: let it print what tells one environment from another, and nothing else (a digest of it, say).");
        case "probe-failed":
            return say(2, `The environment command \`${failure.command}\` failed with exit code ${failure.exitCode}:\n${failure.output.slice(-500)}`, "Its output is part of every key, so it must succeed. Install what it asks for, or take it out of `environment`.");
        case "verdict-stops":
            return say(1, `The verdict is ${failure.verdict}, and the policy stops there. No tag was written.`, failure.verdict === "fail"
                ? "`mainline judge` says which gate failed."
                : `A person may decide: mainline promote --accept ${failure.verdict} -m WHY`);
        case "push-refused":
            return say(1, `The remote ${failure.remote} did not take the tags, so none was written here either:\n${failure.words}`, refusalRemedy(failure.words));
        case "fetch-failed":
            return say(1, `The tags of the remote ${failure.remote} could not be fetched, so nothing was written:\n${failure.words}`, refusalRemedy(failure.words));
        case "no-version-held":
            return say(2, `${failure.stage} is held by commit ${failure.commit.slice(0, 12)} of ${failure.model}, where no version is registered: by GTO's rules no tag can take that back.`, `Promote another commit over it, or register one there first: git tag -a -m WHY '${failure.model}@vX.Y.Z' ${failure.commit.slice(0, 12)}`);
        case "nothing-to-roll-back":
            return say(2, `Nothing holds ${failure.stage} for "${failure.model}".`, rollbackRemedy(failure));
        case "registry-refused":
            return say(2, failure.words, failure.todo);
        case "unknown-version":
            return say(2, `"${failure.asked}" is no run, version or stage here.`, failure.known.length > 0
                ? `There are: ${failure.known.join(", ")}.`
                : "The registry is empty, and there is no run yet.");
        case "not-pulled":
            return say(1, `The model of ${failure.version} cannot be had: ${failure.words}. Nothing was put in place.`, "Releases of a private repository need a token in GITHUB_TOKEN or GH_TOKEN that may read its contents; models that were promoted on a laptop are in the store there.");
        case "in-the-way":
            return say(1, `${failure.path} is there already, and is not what would be put there. Nothing was changed.`, "Pull into another folder with --into DIR, or let it be replaced with --replace.");
        case "forge":
            return say(1, `GitHub refused to ${failure.call}${failure.status === null ? "" : ` (${failure.status})`}: ${failure.words}`, forgeRemedy(failure.status));
        case "artifact-refused":
            return say(1, `The artifact is not taken: ${failure.words}.`, "Run the train job again; it makes a new one.");
        case "not-here":
            return say(2, failure.words, failure.todo);
        case "git":
            return say(1, `\`${failure.command}\` failed:\n${failure.words}`);
        default:
            return (0,unreachable/* unreachable */.H)(failure);
    }
}
function secretWords({ name, steps, short }) {
    const what = short ? `has fewer than ${secret_patterns/* shortestSecret */.bs} characters, which cannot be masked in a log` : "is not set";
    return `The secret ${name}, which ${steps.join(" and ")} ${steps.length === 1 ? "names" : "name"}, ${what}.`;
}
function forgeRemedy(status) {
    if (status === 401)
        return "The token is not valid any more, or not for this repository.";
    if (status === 403 || status === 404)
        return "The job's `permissions` must grant it; workflows/mainline.yml names what each job needs.";
    return status === 422 ? null : "Run the job again; if it stays so, see the status page of your GitHub.";
}
function refusalRemedy(words) {
    if (/would clobber/i.test(words))
        return "A tag here is not the remote's of that name. Take the remote's, and try again: git fetch --tags --force";
    if (/GH013|rule|protected/i.test(words))
        return "A ruleset protects these tags: let whoever promotes bypass it, or hand in the token of an App that may.";
    if (/hook declined/i.test(words))
        return "A hook of the remote refused; ask those who keep it, or promote without the remote by --local.";
    if (/could not read|unable to access|does not appear|not found|connection/i.test(words))
        return "Check `git remote -v` and that you can push, then promote again; or keep the tags here by --local.";
    return "Mend the cause and promote again; or keep the tags here by --local.";
}
function rollbackRemedy({ meant, known, held }) {
    if (held !== null && held.length > 0)
        return `Its stages that are held: ${held.join(", ")}. Name one with --stage STAGE.`;
    if (held !== null)
        return "None of its stages is held: there is nothing to take back.";
    if (meant !== null)
        return `Did you mean ${meant}?`;
    return known.length > 0 ? `Models: ${known.join(", ")}.` : "The registry is empty.";
}
const escapeLines = (text) => text.split("\n").map(render_escape/* escapeTerminal */.en).join("\n");


/***/ }),

/***/ 54746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Four significant digits, a true minus sign, and words for what is not finite. */
function formatNumber(value) {
    if (Number.isNaN(value))
        return "NaN";
    if (!Number.isFinite(value))
        return value > 0 ? "∞" : "−∞";
    const size = Math.abs(value);
    const text = size !== 0 && (size < 1e-4 || size >= 1e7) ? size.toExponential(3) : trimmed(size);
    return value < 0 ? `−${text}` : text;
}
/** The same with its sign always shown: for differences. */
const formatSigned = (value) => (value > 0 ? `+${formatNumber(value)}` : formatNumber(value));
/** `5.3 s`, `2 min 10 s`. */
function formatSeconds(seconds) {
    if (seconds < 60)
        return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
function formatBytes(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB"];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    return power === 0 ? `${bytes} B` : `${(bytes / 1024 ** power).toFixed(1)} ${units[power]}`;
}
function trimmed(size) {
    const text = size >= 1000 ? size.toFixed(0) : size.toPrecision(4);
    return text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
}


/***/ })

};
