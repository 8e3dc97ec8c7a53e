export const id = 1551;
export const ids = [1551,9129];
export const modules = {

/***/ 88365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ softVerdicts),
/* harmony export */   r: () => (/* binding */ verdicts)
/* harmony export */ });
/** From the strictest: over several gates the first that one of them has. */
const verdicts = ["fail", "not-comparable", "no-baseline", "inconclusive", "pass"];
/** What a person may accept. */
const softVerdicts = ["not-comparable", "inconclusive", "no-baseline"];


/***/ }),

/***/ 61991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ newTags),
/* harmony export */   lL: () => (/* binding */ promotionTags),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88714);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8792);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41314);




/** The version that a model gets at a commit: the one that it has there already, else the next. The first is 0.1.0. */
function nextVersion(registry, model, commit, bump) {
    const versions = registry.models.get(model)?.versions ?? [];
    const own = versions.find((version) => version.commit === commit);
    if (own)
        return { version: own.version, exists: true };
    // Retired versions count too: a name is bound to its commit for ever.
    const highest = versions[0]?.version;
    return { version: highest === undefined ? "0.1.0" : (0,semver__WEBPACK_IMPORTED_MODULE_0__.inc)(highest, bump), exists: false };
}
/**
 * The tags by which a model is registered and, where `assign` says so, assigned. Times strictly increase over all the model has. Throws Stop:
 * artifact-refused, where the model's name (a run's claim) would make no tag of the registry.
 */
function promotionTags(registry, model, promotion, assign) {
    const { summary, commit, stage, bump } = promotion;
    const { version, exists } = nextVersion(registry, model, commit, bump);
    const known = registry.models.get(model);
    const { tags, add } = newTags(known, promotion.now, promotion.taken);
    if (!exists) {
        add({ kind: "version", model, version, active: true, counter: null }, commit, `Registering artifact ${model} version v${version}`, { mainline: 1, kind: "version", model, version, summary });
    }
    if (assign) {
        add({ kind: "stage", model, stage, active: true, counter: null }, commit, `Assigning stage ${stage} to artifact ${model} version v${version}`, stagePayload(model, version, promotion));
    }
    return { version, tags };
}
function stagePayload(model, version, promotion) {
    const { stage, summary, by, why, verdict, accepted } = promotion;
    const { run, sourceKey } = summary;
    const payload = { mainline: 1, kind: "stage", model, stage, version, run, sourceKey, by, why, verdict };
    if (accepted === null)
        return { ...payload, accepted };
    const { review } = accepted;
    return {
        ...payload,
        accepted: accepted.why,
        ...(review === null ? {} : { review: { by: accepted.by, url: review } }),
    };
}
/**
 * Tags of one model that follow all it has: each a second later than the one before, since GTO decides by the tagger's seconds and two of one second
 * would be a tie; stages counted, the rest where its simple name is taken, as GTO does. `taken` are names of whatever tags there are.
 */
function newTags(known, now, taken = new Set()) {
    const events = known?.events ?? [];
    // 1 + the highest counter of all the model's tags, whatever their kind: GTO's rule.
    let counter = 1 + events.reduce((highest, { ref }) => Math.max(highest, (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(ref)?.counter ?? 0), 0);
    let time = Math.max(now, (events.at(-1)?.time ?? 0) + 1);
    const tags = [];
    return {
        tags,
        add(tag, commit, prose, payload) {
            let name = nameOf(tag);
            if (tag.kind === "stage" || taken.has(name))
                do
                    name = nameOf({ ...tag, counter: counter++ });
                while (taken.has(name));
            tags.push({ name, commit, message: (0,_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMessage */ .ZT)(prose, payload), time: time++ });
        },
    };
}
/** A run's claim must not become any other ref. */
function nameOf(tag) {
    if ((0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelName */ .jp)(tag.model))
        return (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTag */ ._3)(tag);
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_1__.Stop({ code: "artifact-refused", words: `"${tag.model}", a model of its run, is no name for a model` });
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ sourceKeyOf),
/* harmony export */   L_: () => (/* binding */ readSummary),
/* harmony export */   R7: () => (/* binding */ examKeysOf),
/* harmony export */   ZT: () => (/* binding */ writeMessage),
/* harmony export */   jt: () => (/* binding */ verdictIn),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29129);
/* harmony import */ var _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88365);


/** A tag's message: prose for people, JSON for us. */
const writeMessage = (prose, payload) => `${prose.replaceAll(/\s+/g, " ")}\n\n${JSON.stringify(payload)}\n`;
/**
 * The summary in the message of a version tag or of a ledger's entry, checked: whoever may push tags may have written it. The error says what is
 * wrong, in words.
 */
async function readSummary(message, kind) {
    const payload = readPayload(message);
    if (payload === null)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)("it carries no payload of Mainline's");
    if (payload["mainline"] !== 1)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)("its payload was written by a newer Mainline; this one reads version 1");
    if (payload["kind"] !== kind)
        return (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`its payload is not that of a ${kind}`);
    // Loaded when needed: the schema brings zod along, and `mainline registry` reads no summary.
    const { parseSummary } = await Promise.all(/* import() */[__webpack_require__.e(3045), __webpack_require__.e(6023)]).then(__webpack_require__.bind(__webpack_require__, 36023));
    const summary = parseSummary(payload["summary"]);
    return summary.ok ? summary : (0,_lib_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`its payload: ${summary.error}`);
}
/** How a ledger's entry says its run was judged; null where it does not say. */
function verdictIn(message) {
    const payload = readPayload(message);
    const [verdict, question, run] = [payload?.["verdict"], payload?.["question"], summaryIn(message)?.["run"]];
    const known = payload?.["kind"] === "run" && isVerdict(verdict);
    return known && typeof question === "string" && typeof run === "string" ? { run, question, verdict } : null;
}
const isVerdict = (value) => _pipeline_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .r.some((verdict) => verdict === value);
/** The exam and the source that a version or a ledger's entry speaks of. */
function examKeysOf(message) {
    const summary = summaryIn(message);
    const [exam, sourceKey] = [summary?.["exam"], summary?.["sourceKey"]];
    return typeof exam === "string" && typeof sourceKey === "string" ? { exam, sourceKey } : null;
}
/** The source that a version or a ledger's entry says it was made from: enough to compare, without checking all of the summary. */
const sourceKeyOf = (message) => runOf(message).sourceKey;
/** The run that a version says it is of, and its source. */
function runOf(message) {
    const summary = summaryIn(message);
    const text = (value) => (typeof value === "string" ? value : null);
    return { run: text(summary?.["run"]), sourceKey: text(summary?.["sourceKey"]) };
}
function summaryIn(message) {
    const payload = readPayload(message);
    return payload?.["mainline"] === 1 && isObject(payload["summary"]) ? payload["summary"] : null;
}
/** Longer than any that was written here: characters. */
const longest = 4 * 1024 * 1024;
function readPayload(message) {
    const at = message.indexOf("\n\n{");
    if (at === -1 || message.length > longest)
        return null;
    try {
        const value = JSON.parse(message.slice(at + 2));
        return isObject(value) && typeof value["mainline"] === "number" ? value : null;
    }
    catch {
        return null;
    }
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 45683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   yC: () => (/* binding */ versionNamed)
/* harmony export */ });
/* harmony import */ var _lib_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51778);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41314);
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44815);



/** State of all models. Tags count that are annotated and in the grammar, in the order of time; what is of one second, in GTO's order of kinds. */
function registryOf(tags) {
    const byModel = new Map();
    for (const tag of tags) {
        const says = tag.annotated ? (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTag */ .ED)(tag.name) : null;
        if (says === null)
            continue;
        const own = byModel.get(says.model);
        const one = { tag, says, order: tag.time * 8 + priority[eventName(says)] };
        if (own)
            own.push(one);
        else
            byModel.set(says.model, [one]);
    }
    const models = [...byModel].sort(([a], [b]) => (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a, b));
    return { models: new Map(models.map(([name, own]) => [name, modelOf(name, own.sort(inTime))])) };
}
/** Who serves in a stage. */
function holderOf(registry, model, stage) {
    return registry.models.get(model)?.stages.get(stage)?.holder ?? null;
}
/** The version of this name (without its `v`); of several, made by hand, the first: a name is bound to its commit for ever. */
function versionNamed(registry, model, version) {
    return registry.models.get(model)?.versions.find((one) => one.version === version) ?? null;
}
/** How people call a version: `v1.2.0`, or the commit where none is registered. */
const labelOf = ({ version, registered }) => registered ? `v${version}` : version.slice(0, 12);
/** Everything that happened, the newest first. */
function historyOf(registry) {
    return [...registry.models.values()]
        .flatMap((model) => model.events)
        .sort((a, b) => b.time - a.time || priority[b.event] - priority[a.event]);
}
/** GTO's order of what happened within one second. */
const priority = {
    deprecation: 2,
    registration: 3,
    deregistration: 4,
    assignment: 5,
    unassignment: 6,
};
const inTime = (a, b) => a.order - b.order || (0,_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X)(a.tag.name, b.tag.name);
function modelOf(name, own) {
    const found = versionsOf(own);
    const versions = highestFirst(found);
    const at = bindings(versions);
    const stages = new Set(own.flatMap(({ says }) => (says.kind === "stage" ? [says.stage] : [])));
    return {
        name,
        active: own.at(-1)?.says.kind !== "deprecated",
        versions,
        stages: new Map([...stages].sort(_lib_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnit */ .X).map((stage) => [stage, stageOf(stage, own, { at, found })])),
        /** Made when they are asked for: a table of who serves needs none of thousands. */
        get events() {
            return own.map((one) => eventOf(one, at));
        },
    };
}
/** A version is a name at a commit: the same name on another commit is another version, to GTO too. In the order of their first tags. */
function versionsOf(own) {
    const found = new Map();
    for (const { tag, says } of own) {
        if (says.kind !== "version")
            continue;
        const { version, active } = says;
        const key = `${version} ${tag.commit}`;
        const known = found.get(key);
        const again = known && { ...known, active, registeredAt: active ? tag.time : known.registeredAt };
        found.set(key, again ?? { version, commit: tag.commit, registered: true, active, registeredAt: tag.time, tag });
    }
    return [...found.values()];
}
/** Of one precedence the later first; of one name the first, for a name is bound to its commit for ever. */
function highestFirst(versions) {
    // Read once: in a comparison of two texts each is read anew.
    const read = versions.map((version, place) => ({ version, place, precedence: (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .precedenceOf */ .yK)(version.version) }));
    read.sort((a, b) => {
        const later = a.version.version === b.version.version ? a.place - b.place : b.place - a.place;
        return (0,_version_order_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePrecedence */ .cX)(b.precedence, a.precedence) || later;
    });
    return read.map(({ version }) => version);
}
/** The version at a commit. Two of them there, made by hand, stop GTO altogether; here the active one counts, then the highest. */
function bindings(versions) {
    const bound = new Map();
    for (const version of versions) {
        const known = bound.get(version.commit);
        if (!known || (version.active && !known.active))
            bound.set(version.commit, version);
    }
    return bound;
}
/**
 * A stage tag names a commit, and through it the version registered there, be it older or newer than the tag. The holder is the active version whose
 * assignment stands and is the newest; where two are of the same second, the one that was registered first (GTO's own rule, avoided by what is
 * written here).
 */
function stageOf(name, own, { at, found }) {
    const tags = own.filter(({ says }) => says.kind === "stage" && says.stage === name);
    const last = new Map(tags.map((one) => [one.tag.commit, one]));
    const assigned = tags.filter(({ says }) => says.active).map(({ tag }) => tag);
    const [standing] = [
        ...found.flatMap((version) => {
            const one = at.get(version.commit) === version ? last.get(version.commit) : undefined;
            return one?.says.active && version.active ? [{ tag: one.tag, version }] : [];
        }),
        // To GTO each assignment of a commit without a version stands for itself, and no unassignment finds it again.
        ...assigned.filter((tag) => !at.has(tag.commit)).map((tag) => ({ tag, version: unregistered(tag) })),
    ].sort((a, b) => b.tag.time - a.tag.time || a.version.registeredAt - b.version.registeredAt);
    const held = [...new Set(assigned.map(({ commit }) => commit))];
    return { name, holder: standing?.version ?? null, tag: standing?.tag ?? null, held };
}
const unregistered = (tag) => ({
    version: tag.commit,
    commit: tag.commit,
    registered: false,
    active: true,
    registeredAt: tag.time,
    tag,
});
function eventOf({ tag, says }, at) {
    return {
        model: says.model,
        event: eventName(says),
        version: versionOf(says, tag.commit, at),
        stage: says.kind === "stage" ? says.stage : null,
        commit: tag.commit,
        time: tag.time,
        author: tag.tagger.name,
        email: tag.tagger.email,
        message: tag.message.split("\n")[0] ?? "",
        ref: tag.name,
    };
}
function versionOf(says, commit, at) {
    if (says.kind === "deprecated")
        return null;
    return says.kind === "version" ? says.version : (at.get(commit)?.version ?? commit);
}
function eventName(says) {
    if (says.kind === "version")
        return says.active ? "registration" : "deregistration";
    if (says.kind === "stage")
        return says.active ? "assignment" : "unassignment";
    return "deprecation";
}


/***/ }),

/***/ 41314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   _H: () => (/* binding */ isStageName),
/* harmony export */   fD: () => (/* binding */ modelName),
/* harmony export */   jp: () => (/* binding */ isModelName)
/* harmony export */ });
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44815);

const name = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const artifact = `((?:[a-zA-Z0-9-_./]+=)?${name})`;
const semver = "\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z-.]+)?(?:\\+[0-9A-Za-z-.]+)?";
const counter = "(?:#(\\d+))?";
/** The whole grammar: a model, what it is about, `!` where that ends, a counter. `@created` is GTO's too, but crashes it, so that nobody writes it. */
const forms = {
    version: new RegExp(`^${artifact}@v(${semver})(!?)${counter}$`),
    stage: new RegExp(`^${artifact}#(${name})(!?)${counter}$`),
    deprecated: new RegExp(`^${artifact}@(deprecated)()${counter}$`),
};
/**
 * A tag's name → what it says; null when it is none of the registry's. Stricter than GTO in one thing: numbers too large to count with make
 * no tag, lest one push of such a name ends all counting.
 */
function parseTag(tag) {
    for (const kind of tag.includes("@") ? kinds : stageOnly) {
        const found = forms[kind].exec(tag);
        if (found === null)
            continue;
        const [, model = "", what = "", off, count] = found;
        const counter = count === undefined ? null : Number(count);
        const active = off === "";
        if (counter !== null && !Number.isSafeInteger(counter + 1))
            return null;
        if (kind === "deprecated")
            return { kind, model, active: false, counter };
        if (kind === "stage")
            return { kind, model, stage: what, active, counter };
        return (0,_version_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(what) ? { kind, model, version: what, active, counter } : null;
    }
    return null;
}
const kinds = ["version", "deprecated", "stage"];
const stageOnly = ["stage"];
/** The name of a tag that says this. */
function formatTag(tag) {
    const count = tag.counter === null ? "" : `#${tag.counter}`;
    const off = tag.active ? "" : "!";
    if (tag.kind === "version")
        return `${tag.model}@v${tag.version}${off}${count}`;
    return tag.kind === "stage" ? `${tag.model}#${tag.stage}${off}${count}` : `${tag.model}@deprecated${count}`;
}
/** A name that tags can carry. */
const isModelName = (name) => parseTag(`${name}@v0.0.0`)?.model === name;
const isStageName = (name) => {
    const tag = parseTag(`m#${name}`);
    return tag?.kind === "stage" && tag.stage === name;
};
/** A model's name as people may write it, GTO's `folder:name`, in the form that tags have. */
const modelName = (asked) => asked.replace(":", "=");


/***/ }),

/***/ 44815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cX: () => (/* binding */ comparePrecedence),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   yK: () => (/* binding */ precedenceOf)
/* harmony export */ });
/* harmony import */ var semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69855);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76432);


/** Mostly a version is three numbers, which need no parser: a registry has thousands. */
const numbers = /^(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})\.(0|[1-9]\d{0,14})$/;
const isVersion = (text) => numbers.test(text) || semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_1__(text) !== null;
function precedenceOf(version) {
    const plain = numbers.exec(version);
    return plain ? [Number(plain[1]), Number(plain[2]), Number(plain[3])] : new semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_0__(version);
}
/** Negative where `a` is the lower one. */
function comparePrecedence(a, b) {
    if (!("raw" in a) && !("raw" in b))
        return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
    return semVer(a).compare(semVer(b));
}
const semVer = (version) => ("raw" in version ? version : new semver_classes_semver_js__WEBPACK_IMPORTED_MODULE_0__(version.join(".")));


/***/ }),

/***/ 29129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });


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


/***/ })

};
