export const id = 644;
export const ids = [644];
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

/***/ 40644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportJob: () => (/* binding */ reportJob)
});

// EXTERNAL MODULE: ../../node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(32322);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
// EXTERNAL MODULE: ./js/app/judge/judge-on-runner.js + 1 modules
var judge_on_runner = __webpack_require__(40687);
// EXTERNAL MODULE: ./js/app/runner-edges.js
var runner_edges = __webpack_require__(64209);
// EXTERNAL MODULE: ./js/app/workspace.js + 2 modules
var workspace = __webpack_require__(11199);
;// CONCATENATED MODULE: ./js/app/report/false-claim.js


/**
 * Holds what a pull request's run says of its own origin against what GitHub says of the workflow run, and Git of its commits; `merge` is GitHub's
 * test merge now. Answers what is not so, in words. Null proves nothing: whoever may write a lie may also write what is known.
 */
async function falseClaim({ commit, origin, status, overrides }, { run, merge, bare }) {
    if (status !== "succeeded")
        return "its run did not succeed";
    if (Object.keys(overrides).length > 0)
        return "its params were overridden";
    if (origin === null)
        return "its run.json names no workflow run";
    const claims = [
        ["workflow run", origin.workflowRun, run.id],
        ["event", origin.event, run.event],
        ["repository", origin.repository, run.repository],
        ["workflow", origin.workflow, run.path],
        ["head", origin.head, run.headSha],
    ];
    const wrong = claims.find(([, claimed, known]) => claimed !== known);
    if (wrong)
        return `its run.json names the ${wrong[0]} ${wrong[1]}, but GitHub ${wrong[2]}`;
    if (origin.attempt > run.attempt)
        return `its run.json names attempt ${origin.attempt}, but GitHub knows ${run.attempt}`;
    if (origin.base === null || !(await bare.isAncestor(origin.base, `${merge}^1`)))
        return `its run.json names the base ${origin.base}, which is no commit of the branch that it is meant for`;
    return (await isMerge(commit, origin.base, run.headSha, bare))
        ? null
        : `its run.json names the commit ${commit}, which is no merge of its head and its base`;
}
/** The base may have moved since, so that GitHub has made another test merge: the older one is asked for too. */
async function isMerge(commit, base, head, bare) {
    if (commit === null)
        return false;
    const parents = () => Promise.all([bare.commit(`${commit}^1`), bare.commit(`${commit}^2`)]);
    const known = await parents();
    const [first, second] = known[0] === null && (await isToBeHad(commit, bare)) ? await parents() : known;
    return first === base && second === head;
}
async function isToBeHad(commit, bare) {
    try {
        await (0,runner_edges/* fetchCommits */.B)(bare, [commit], false);
        return true;
    }
    catch (error) {
        if (error instanceof failure.Stop && error.failure.code === "git")
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./js/core/run/bundle.js
var bundle = __webpack_require__(24748);
// EXTERNAL MODULE: ./js/app/download-bundle.js
var download_bundle = __webpack_require__(59329);
// EXTERNAL MODULE: ./js/app/trust.js
var trust = __webpack_require__(8364);
;// CONCATENATED MODULE: ./js/app/report/followed-result.js





/**
 * What a run left of the pull request's very source; else, if it can have been for no other, what it reused of ours, or left of a merge with an
 * earlier base. Null: nothing. Throws Stop: artifact-refused.
 */
async function resultOf(asked, edges) {
    const { run, context, workspace, alone } = asked;
    const name = (0,bundle/* artifactName */.Cs)(workspace.plan.pipeline.name, workspace.sourceKey);
    const base = await edges.bare.firstParent(context.sha);
    const [own] = await edges.forge.artifactsOfRun(run.id, name);
    if (own)
        return { ...claimed(own, { treeish: context.sha, base }), measured: await measuredBy(asked, edges) };
    if (!alone)
        return null;
    const { found } = await (0,trust/* findTrusted */.f)(name, { workspace, commit: context.sha, context, here: null }, edges);
    if (found === null)
        return base === null ? null : await earlierResult(asked, base, edges);
    const reason = run.conclusion === "success" ? found.reason : `${found.reason}; this pull request's own run failed`;
    const { id, digest } = found.artifact;
    return { artifactId: id, digest, measured: null, reused: true, reason, tested: { treeish: context.sha, base } };
}
const refused = (words) => new failure.Stop({ code: "artifact-refused", words });
function claimed({ id, digest, expired, size }, tested) {
    if (expired)
        throw refused("it has expired");
    if (digest === null)
        throw refused("GitHub names no digest of it");
    if (size > download_bundle/* mostBytes */.j$)
        throw refused(`it has ${size} bytes; ${download_bundle/* mostBytes */.j$} are read`);
    return { artifactId: id, digest, measured: null, reused: false, reason: "in the pull request's own run", tested };
}
/** What the same run says to have measured again: no more of a claim than its own numbers, beside which alone it is looked at. */
async function measuredBy({ run, workspace }, edges) {
    const name = (0,bundle/* measuredName */.YY)(workspace.plan.pipeline.name, workspace.sourceKey);
    const [found] = await edges.forge.artifactsOfRun(run.id, name);
    const usable = found && !found.expired && found.size <= download_bundle/* mostBytes */.j$ && found.digest !== null;
    return usable ? { artifactId: found.id, digest: found.digest ?? "" } : null;
}
/** Only a few are looked at: each is downloaded. */
const mostLookedAt = 3;
async function earlierResult({ run, workspace }, base, edges) {
    const left = (await edges.forge.artifactsOfRun(run.id)).filter(({ name }) => (0,bundle/* isArtifactName */.k1)(name));
    for (const artifact of left.slice(0, mostLookedAt)) {
        const tree = await earlierMerge(artifact, { run, file: workspace.file, base }, edges);
        if (tree !== null)
            return claimed(artifact, { treeish: tree, base });
    }
    return null;
}
/**
 * The base may have moved since the run began. Which one it was merged with is the artifact's own claim: it must be in the history of today's base, and
 * the merge with it, made again here, must have the source key that the artifact is named by. The policy stays today's.
 */
async function earlierMerge(artifact, { run, file, base }, edges) {
    const { artifactId, digest } = claimed(artifact, { treeish: base, base });
    const bundle = await (0,download_bundle/* downloadBundle */.fv)({ id: artifactId, digest }, edges);
    if (!bundle.ok)
        throw refused(bundle.error);
    const earlier = bundle.value.run.origin?.base ?? null;
    if (earlier === null || !(await edges.bare.isAncestor(earlier, base)))
        return null;
    const tree = await edges.bare.mergeTree(earlier, run.headSha);
    return tree !== null && (await nameAt(tree, file, edges)) === artifact.name ? tree : null;
}
/** What the artifact of a tree's run would be called. */
async function nameAt(tree, file, { bare }) {
    try {
        const { plan, sourceKey } = await (0,workspace.workspaceAt)({ file, treeish: tree }, bare);
        return (0,bundle/* artifactName */.Cs)(plan.pipeline.name, sourceKey);
    }
    catch (error) {
        if (error instanceof failure.Stop && ["no-config", "invalid-config"].includes(error.failure.code))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./js/app/report/report-on-runner.js + 2 modules
var report_on_runner = __webpack_require__(73981);
;// CONCATENATED MODULE: ./js/app/report/report-follow-up.js







/**
 * Comments for a finished run whose token could not (a fork's, Dependabot's). The pull requests are those whose head GitHub says the run had; what
 * would be judged is computed from GitHub's test merge. Nothing that a stranger can write fails this: only GitHub itself does. Throws Stop.
 */
async function reportFollowUp(input, edges) {
    const run = await edges.forge.workflowRun(input.run);
    const words = leftAlone(run, input.context);
    if (words !== null)
        return [{ kind: "silent", words }];
    const pulls = await edges.forge.openPullRequests(run);
    if (pulls.length === 0)
        return [{ kind: "silent", words: `no open pull request has the head ${run.headSha.slice(0, 7)} any more` }];
    const done = [];
    for (const pull of pulls)
        done.push(await refusing(pull, () => follow(input, { run, pull, pulls }, edges)));
    return done;
}
/** Only runs that could not comment themselves are followed, and only to an end that says something. */
function leftAlone(run, { repository }) {
    if (run.repository !== repository)
        return `it is a run of ${run.repository}`;
    if (run.event !== "pull_request")
        return `the run was started by ${run.event}, not by a pull request`;
    if (run.headRepository === null)
        return "the fork is deleted";
    if (run.headRepository === repository && run.actor !== "dependabot[bot]")
        return "the run comments itself: its branch is of this repository";
    if (run.conclusion === null)
        return "the run was started again, and its end will be followed";
    const ended = run.conclusion === "success" || run.conclusion === "failure" || run.conclusion === "timed_out";
    return ended ? null : `the run ended as ${run.conclusion}, which says nothing of the change`;
}
/** What a stranger's tree or artifact is like fails no job of the default branch. */
async function refusing({ number }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof failure.Stop) || error.failure.code !== "artifact-refused")
            throw error;
        return { kind: "refused", pullRequest: number, failure: error.failure };
    }
}
async function follow(input, { run, pull, pulls }, edges) {
    const { file } = input;
    const silent = (words) => ({ kind: "silent", words: `#${pull.number} ${words}` });
    const merge = await edges.forge.testMerge(pull.number);
    if (merge === null)
        return silent("conflicts with its base, so that there is no merge to judge");
    await (0,runner_edges/* fetchCommits */.B)(edges.bare, [merge], true);
    if ((await edges.bare.commit(`${merge}^2`)) !== run.headSha)
        return silent("has another head by now");
    const context = ownContext(merge, run, pull, input.context);
    const failed = async (what) => reported(pull, await (0,report_on_runner/* reportFailure */.xV)({ file, context, what }, edges));
    const workspace = await readable(file, merge, edges);
    if (workspace === "missing")
        return silent(`has no ${file}`);
    if (workspace === "invalid")
        return await failed("not valid, so that nothing can be trained");
    const alone = pulls.length === 1;
    const result = await resultOf({ run, context, workspace, alone }, edges);
    if (result !== null) {
        const job = input.context.workflowRun;
        return reported(pull, await reportResult(result, { file, run, context, job }, edges));
    }
    if (!alone)
        return silent(`has the head of ${others(pulls, pull)} too: whose run it was is not known`);
    if (run.conclusion === "success")
        return silent("is of another source than what its run left");
    return await failed("the run of this pull request failed");
}
const reported = ({ number }, told) => ({
    kind: "reported",
    pullRequest: number,
    reported: told,
});
const others = (pulls, pull) => pulls
    .filter((one) => one !== pull)
    .map(({ number }) => `#${number}`)
    .join(", ");
/** The pull request's own pipeline; a stranger's may be broken. */
async function readable(file, merge, { bare }) {
    try {
        return await (0,workspace.workspaceAt)({ file, treeish: merge }, bare);
    }
    catch (error) {
        if (error instanceof failure.Stop && error.failure.code === "no-config")
            return "missing";
        if (error instanceof failure.Stop && error.failure.code === "invalid-config")
            return "invalid";
        throw error;
    }
}
/** What the run's own job would have been told, but for the token. */
function ownContext(sha, run, pull, context) {
    const fork = run.headRepository !== context.repository;
    const pullRequest = { number: pull.number, head: pull.headSha, author: pull.author, fork, labels: pull.labels };
    const { event, path: workflow, id: workflowRun, attempt, actor } = run;
    return { ...context, event, sha, workflow, workflowRun, attempt, actor, pullRequest };
}
async function reportResult(result, { file, run, context, job }, edges) {
    const judged = await (0,judge_on_runner/* judgeOnRunner */.N)({ ...result, file, context, accept: null }, edges);
    const claimed = !result.reused;
    const wrong = claimed ? await falseClaim(judged.bundle.run, { run, merge: context.sha, bare: edges.bare }) : null;
    if (wrong !== null)
        throw new failure.Stop({ code: "artifact-refused", words: wrong });
    // The summary of the run itself is a stranger's; this job's has all of the report too.
    return await (0,report_on_runner/* reportJudged */.Wh)(judged, { file, context, claimed, fullReport: job }, edges);
}

// EXTERNAL MODULE: ./js/render/escape.js
var render_escape = __webpack_require__(92632);
// EXTERNAL MODULE: ./js/render/failure.js + 1 modules
var render_failure = __webpack_require__(39889);
// EXTERNAL MODULE: ./js/actions/judging.js
var judging = __webpack_require__(50330);
// EXTERNAL MODULE: ./js/actions/runner.js + 2 modules
var runner = __webpack_require__(97824);
;// CONCATENATED MODULE: ./js/actions/report-job.js







/** `report/`: judges what the train job made, says so in the comment and the summary, and fails the job where the policy stops. */
async function reportJob(context) {
    const edges = await (0,runner/* runnerEdges */.XA)(context, core/* getInput */.V4("token"), process.env);
    if (context.triggeredBy !== null)
        return await followUp(context.triggeredBy, context, edges);
    const asked = { ...(0,judging/* judgeInput */.K)(context), trainResult: (0,runner/* input */.hF)("train-result") ?? "success" };
    if (asked.trainResult === "success")
        (0,judging/* requireArtifact */.o)(asked);
    const { verdict, action } = await report(asked, edges);
    if (asked.trainResult !== "success")
        core/* setFailed */.C1("Training did not succeed, so there is nothing to judge.");
    else if (action === "stop")
        core/* setFailed */.C1(`The verdict is ${verdict}, and the policy stops there.`);
    else if (action === "warn")
        core/* warning */.$e(`The verdict is ${verdict}; the policy only warns.`);
}
/** The comments for a run that could not write them. The check that stops a merge is that run's own, so that a verdict fails nothing here. */
async function followUp(run, context, edges) {
    const { file } = (0,judging/* judgeInput */.K)(context);
    for (const done of await reportFollowUp({ file, run, context }, edges))
        await tell(done);
}
async function tell(done) {
    if (done.kind === "reported")
        return await said(done.reported);
    if (done.kind === "silent") {
        core/* info */.pq(`Nothing to comment: ${done.words}.`);
        return await (0,runner/* summarize */.eh)(`Nothing to comment: ${(0,render_escape/* escapeMarkdown */.FV)(done.words, 1000)}.\n`);
    }
    const words = `#${done.pullRequest} gets no comment. ${(0,render_failure.renderFailure)(done.failure, { color: false }).text}`;
    core/* warning */.$e(words);
    await (0,runner/* summarize */.eh)(`${(0,render_escape/* escapeMarkdown */.FV)(words, 1000)}\n`);
}
async function report(asked, edges) {
    const reported = await (0,report_on_runner/* reportOnRunner */.Qz)(asked, edges);
    await said(reported);
    return reported;
}
async function said({ summary, verdict, action, comment }) {
    await (0,runner/* summarize */.eh)(summary);
    core/* info */.pq(`Verdict: ${verdict}; ${comment}.`);
    core/* setOutput */.uH("verdict", verdict);
    core/* setOutput */.uH("action", action);
}


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


/***/ })

};
