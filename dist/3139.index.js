export const id = 3139;
export const ids = [3139];
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

/***/ 92632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Nf: () => (/* binding */ escapeCommand),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   fl: () => (/* binding */ codeMarkdown)
/* harmony export */ });
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/** C0 and C1 controls, and the characters that reorder or hide text (bidirectional marks, zero widths). */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** A foreign text as one line of a terminal: nothing in it moves the cursor, colours or hides. */
const escapeTerminal = (text) => text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
/** A foreign text inside Markdown, in a table too: no markup, HTML, link, mention, reference or comment marker survives. */
function escapeMarkdown(text, longest = 200) {
    const line = text.replace(/[\r\n\t]+/g, " ").replace(unseen, "\ufffd");
    const cut = line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
    return (cut
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+!|~$^=:.-]/g, (mark) => (plain.has(mark) ? mark : `\\${mark}`))
        // A character of no width keeps GitHub from making links and notifying people.
        .replace(/@/g, "@\u200b")
        .replace(/(https?|ftp|mailto|www)(?=[\\:.])/gi, "$1\u200b")
        .replace(/\b(GH|gh)-(?=\d)/g, "$1-\u200b")
        .replace(/#(?=\d)/g, "#\u200b"));
}
/** Marks that mean nothing in the middle of a line. */
const plain = new Set([".", "-", ":", "=", "+", "(", ")", "^"]);
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
/** A foreign text inside a workflow command's data. */
const escapeCommand = (text) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");


/***/ }),

/***/ 33139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFailure: () => (/* binding */ renderFailure)
});

// EXTERNAL MODULE: ../../node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(96596);
// EXTERNAL MODULE: ./js/lib/unreachable.js
var unreachable = __webpack_require__(84108);
// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
;// CONCATENATED MODULE: ./js/render/diagnostics.js


const widest = 100;
/** Every problem with its place, the line it stands on, and the words underlined. */
function renderDiagnostics(diagnostics, texts, { color }) {
    const c = (0,picocolors.createColors)(color);
    const one = ({ code, file, range, message, hint, related }) => {
        const { line, column } = range.start;
        const head = `${c.bold(`${(0,render_escape/* escapeTerminal */.en)(file)}:${line}:${column}`)} ${c.red(code)}: ${(0,render_escape/* escapeTerminal */.en)([message, hint].filter(Boolean).join(" "))}`;
        const others = related.map((place) => `  ${(0,render_escape/* escapeTerminal */.en)(place.message)}\n${excerpt(texts.get(file), place.range, c.red)}`);
        return [head, excerpt(texts.get(file), range, c.red), ...others].filter(Boolean).join("\n");
    };
    const count = diagnostics.length === 1 ? "1 problem" : `${diagnostics.length} problems`;
    return [...diagnostics.map(one), "", `${count}. Nothing was run.`].join("\n");
}
/** The line and squiggles below it; a long line is shown from shortly before the place. */
function excerpt(text, { start, end }, paint) {
    const line = text?.split("\n")[start.line - 1];
    if (line === undefined || line.trim() === "")
        return "";
    const from = start.column > widest - 20 ? start.column - 20 : 1;
    const shown = (0,render_escape/* escapeTerminal */.en)(line.slice(from - 1, from - 1 + widest)).replaceAll("\t", " ");
    const last = end.line === start.line ? end.column : line.trimEnd().length + 1;
    const length = Math.max(1, Math.min(last - start.column, widest - (start.column - from)));
    return `    ${shown}\n    ${" ".repeat(start.column - from)}${paint("~".repeat(length))}`;
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
            return { exitCode: 2, text: renderDiagnostics(failure.diagnostics, failure.texts, { color }) };
        case "not-a-repository":
            return say(2, `${failure.directory} is not inside a Git repository.`, "Start one here with `git init`, or go to the folder of yours.");
        case "no-config":
            return say(2, `There is no ${failure.file}.`, "Write one with `mainline init`, or name yours with --config FILE.");
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
        case "unknown-run":
            return say(2, failure.asked === "" ? "There is no run yet." : `No single run's id begins with "${failure.asked}".`, failure.known.length === 0 ? "Start one with `mainline run`." : `There are: ${failure.known.join(", ")}.`);
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
        case "unknown-version":
            return say(2, `"${failure.asked}" is no run, version or stage here.`, failure.known.length > 0
                ? `There are: ${failure.known.join(", ")}.`
                : "The registry is empty, and there is no run yet.");
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


/***/ })

};
