export const id = 3610;
export const ids = [3610,2542];
export const modules = {

/***/ 85798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseOverrides),
/* harmony export */   h: () => (/* binding */ noOverrides)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);
/* harmony import */ var _spelled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99780);


const noOverrides = { values: {}, spelled: {} };
/** `train.lr=0.1` → { "train.lr": 0.1 }. A value that reads as JSON is that value, anything else is text. Throws Stop: usage. */
function parseOverrides(words) {
    const texts = new Map(words.map(parseOverride));
    const values = Object.fromEntries([...texts].map(([key, text]) => [key, parseValue(key, text)]));
    const spelled = [...texts].flatMap(([key, text]) => {
        const spelling = spellingOf(values[key], text.trim());
        return spelling === null ? [] : [[(0,_spelled_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerTo */ .xH)(key), spelling]];
    });
    return { values, spelled: Object.fromEntries(spelled) };
}
/** Of a number that says more than its value does. Never with an exponent: most of those are texts to readers of YAML 1.1. */
function spellingOf(value, text) {
    if (typeof value !== "number" || text === String(value))
        return null;
    if (!/e/i.test(text))
        return text;
    return Number.isInteger(value) && !String(value).includes("e") ? `${value}.0` : null;
}
function parseOverride(word) {
    const at = word.indexOf("=");
    if (at < 1) {
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({
            code: "usage",
            command: null,
            words: `--set ${word}: there is no KEY=VALUE in it.`,
            hint: "Write it as --set train.lr=0.1",
        });
    }
    return [word.slice(0, at), word.slice(at + 1)];
}
function parseValue(key, text) {
    try {
        return JSON.parse(text, finite);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            return text;
        throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.Stop({
            code: "usage",
            command: null,
            words: `--set ${key}=${text}: ${error.message}.`,
            hint: "Write a smaller one, or a text in quotes.",
        });
    }
}
/** JSON takes any number of digits. */
function finite(_, value) {
    if (typeof value === "number" && !Number.isFinite(value))
        throw new RangeError("no computer's number is that large");
    return value;
}


/***/ }),

/***/ 99780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ spelledFor),
/* harmony export */   JY: () => (/* binding */ keyMark),
/* harmony export */   Mx: () => (/* binding */ keysAsWritten),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** The part that a step which declares these keys sees; null where that is nothing. */
function spelledFor(spelled, keys) {
    const seen = keys.map(pointerTo);
    const isSeen = (at) => seen.some((above) => isAt(at, above) || (at.startsWith(keyMark) && isAt(above, bare(at))));
    const entries = Object.entries(spelled).filter(([at]) => isSeen(at));
    return entries.length > 0 ? Object.fromEntries(entries) : null;
}
const keyMark = "key ";
/** The JSON Pointer of a path. */
const pointerOf = (path) => path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
/** The same of a dotted key. */
const pointerTo = (key) => pointerOf(key.split("."));
/** Params for people: each as it is written. */
function asWritten(params, spelled = {}) {
    return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, written(value, pointerTo(key), spelled)]));
}
/** Keys that are written otherwise than as texts, for people. */
const keysAsWritten = (spelled = {}) => Object.entries(spelled)
    .flatMap(([at, text]) => (at.startsWith(keyMark) ? [`${bare(at)} as ${text}`] : []))
    .join(", ");
function written(value, at, spelled) {
    const text = Object.hasOwn(spelled, at) ? spelled[at] : undefined;
    if (text !== undefined)
        return typeof value === "string" ? `${text} (without quotes)` : text;
    if (typeof value !== "object" || value === null)
        return value;
    const below = (key) => `${at}${pointerOf([key])}`;
    if (Array.isArray(value))
        return value.map((item, i) => written(item, below(i), spelled));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item, below(key), spelled)]));
}
const bare = (at) => (at.startsWith(keyMark) ? at.slice(keyMark.length) : at);
const isAt = (at, above) => bare(at) === above || bare(at).startsWith(`${above}/`);


/***/ }),

/***/ 16586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ isRepoPath),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   of: () => (/* binding */ SortedPaths),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** A path written in a file of `folder` → a RepoPath; null when it leaves the repository, is absolute, or has a backslash or control character. */
function repoPath(folder, written) {
    if (folder === "" && plain.test(written))
        return written;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is refused
    if (written === "" || /^[/~]|^[A-Za-z]:|\\|[\x00-\x1f\x7f]/.test(written))
        return null;
    const parts = folder === "" ? [] : folder.split("/");
    for (const part of written.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join("/");
}
/** Nothing in it that could be normalised or refused. */
const plain = /^[\w-][\w.+@=-]*(\/[\w-][\w.+@=-]*)*$/;
/** Whether a RepoPath from elsewhere (an artifact, say) is one: relative, normalised, and not in `.git`. */
function isRepoPath(path) {
    return path !== "" && repoPath("", path) === path && path.split("/").every((part) => part.toLowerCase() !== ".git");
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
/** `inner` is `outer`, or lies below it. The root (empty) holds everything. */
const isWithin = (inner, outer) => outer === "" || inner === outer || inner.startsWith(`${outer}/`);
/** A path and all that it lies in, the nearest first: `a/b/c`, `a/b`, `a`. */
function ancestors(path) {
    const all = [];
    for (let at = path; at !== ""; at = folderOf(at))
        all.push(at);
    return all;
}
/** Sorted paths, asked by folder: a binary search, because a tree may have 100,000 files. */
class SortedPaths {
    paths;
    /** `paths` are in code-unit order. */
    constructor(paths) {
        this.paths = paths;
    }
    /** The path itself, if it is there, and all paths below it. */
    within(folder) {
        if (folder === "")
            return this.paths;
        const own = this.paths[this.first(folder)] === folder ? [folder] : [];
        // "0" follows "/" in code units.
        return [...own, ...this.paths.slice(this.first(`${folder}/`), this.first(`${folder}0`))];
    }
    /** One of the paths that `within` finds. */
    anyWithin(folder) {
        const own = this.paths[this.first(folder)];
        if (own === folder || folder === "")
            return own;
        // Before what lies in `a` there may be `a.txt`, but nothing that begins in another way.
        if (!own?.startsWith(folder))
            return undefined;
        const below = this.paths[this.first(`${folder}/`)];
        return below !== undefined && isWithin(below, folder) ? below : undefined;
    }
    has(path) {
        return this.paths[this.first(path)] === path;
    }
    first(from) {
        let low = 0;
        let high = this.paths.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.paths[middle] < from)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}


/***/ }),

/***/ 91891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lO: () => (/* binding */ initBareGit),
  zY: () => (/* binding */ openGit)
});

// UNUSED EXPORTS: openBareGit

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./js/core/failure.js
var failure = __webpack_require__(88714);
;// CONCATENATED MODULE: ./js/edge/git/commits.js

/** Verbs that ask about commits. Where a shallow clone cannot know, they say so instead of answering no. */
function commits(git) {
    const commit = (revision) => line(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
    return {
        commit,
        remoteUrl: (remote) => line(git, ["config", "--get", `remote.${remote}.url`]),
        mergeBase: async (a, b) => (await line(git, ["merge-base", "--end-of-options", a, b])) ??
            (await never(git, `where ${a.slice(0, 12)} and ${b.slice(0, 12)} parted`)),
        firstParent: async (of) => (await commit(`${of}^1`)) ?? (await never(git, `what came before ${of.slice(0, 12)}`)),
        async isAncestor(ancestor, descendant) {
            const { code } = await git.raw(["merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant]);
            if (code !== 0)
                await never(git, `whether ${descendant.slice(0, 12)} follows ${ancestor.slice(0, 12)}`);
            return code === 0;
        },
        async commitFacts(ids) {
            if (ids.length === 0)
                return [];
            const format = ["%H", "%cd", "%an", "%ae", "%cn", "%ce", "%B"].join("%x00");
            const args = [
                "log",
                "--no-walk=unsorted",
                "--ignore-missing",
                "--date=raw",
                "-z",
                `--format=${format}%x00`,
                "--stdin",
            ];
            const values = (await git.text(args, { input: `${ids.join("\n")}\n` })).split("\0");
            return Array.from({ length: Math.floor(values.length / 8) }, (_, i) => factsOf(values.slice(i * 8, i * 8 + 8)));
        },
        async identity() {
            const match = (await line(git, ["var", "GIT_COMMITTER_IDENT"]))?.match(/^(.*) <(.*)> \d+ [+-]\d+$/);
            return { name: match?.[1] || "Mainline", email: match?.[2] || "mainline@localhost" };
        },
    };
}
function factsOf([commit = "", date = "", an = "", ae = "", cn = "", ce = "", message = "",]) {
    const [time, zone = "+0000"] = date.split(" ");
    return {
        commit,
        time: Number(time),
        zone,
        author: { name: an, email: ae },
        committer: { name: cn, email: ce },
        message,
    };
}
const isShallow = async (git) => (await line(git, ["rev-parse", "--is-shallow-repository"])) === "true";
/** There is no such thing, as far as this repository goes; throws Stop where it may go farther than is here. */
async function never(git, question) {
    if (await isShallow(git))
        throw new failure.Stop({ code: "shallow-clone", question });
    return null;
}
/** The one line of an answer; null where Git says no. */
async function line(git, args) {
    const { code, stdout } = await git.raw(args);
    return code === 0 ? stdout.toString("utf8").replace(/\n$/, "") || null : null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./js/edge/git/grounds.js



/** Where what Git says of a work tree comes from, beside the tree's own files. */
function grounds(git, root, env) {
    return {
        async grounds() {
            const [folders, settings, system, ignored] = await Promise.all([
                foldersOf(git),
                settingsOf(git),
                systemFile(git),
                ignoredBy(git),
            ]);
            const own = folders && repositoryFiles(folders, root);
            const others = settings && system && configFiles(settings, system, root, env);
            return own && others ? { files: [...own, ...others].filter((path) => path !== external_node_os_.devNull), ignored } : null;
        },
    };
}
async function foldersOf(git) {
    const text = await git.text(["rev-parse", "--path-format=absolute", "--absolute-git-dir", "--git-common-dir"]);
    const [own, common, ...more] = text.trimEnd().split("\n");
    return own !== undefined && common !== undefined && more.length === 0 ? { own, common } : null;
}
/** Null: HEAD leads somewhere over another ref. */
function repositoryFiles({ own, common }, root) {
    const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(own, "HEAD"), "utf8").match(/^ref: (.+)\n/)?.[1];
    const refs = head === undefined ? [] : [(0,external_node_path_.join)(own, head), (0,external_node_path_.join)(common, head)];
    if (refs.some(isSymbolic))
        return null;
    const ofTree = ["HEAD", "index", "config.worktree", "info/sparse-checkout"].map((name) => (0,external_node_path_.join)(own, name));
    // In a linked work tree, or a submodule: they say where the folders are.
    const ways = own === (0,external_node_path_.join)(root, ".git") ? [] : [(0,external_node_path_.join)(root, ".git"), (0,external_node_path_.join)(own, "commondir")];
    const ofAll = ["packed-refs", "refs/replace", "config", "info/exclude", "info/attributes"];
    return [...ways, ...ofTree, ...refs, ...ofAll.map((name) => (0,external_node_path_.join)(common, name))];
}
function isSymbolic(ref) {
    try {
        return (0,external_node_fs_.readFileSync)(ref, "utf8").startsWith("ref:");
    }
    catch {
        return false;
    }
}
/** Null: some stand in no file. */
async function settingsOf(git) {
    const parts = (await git.text(["config", "--list", "--show-origin", "-z"])).split("\0");
    const settings = Array.from({ length: Math.floor(parts.length / 2) }, (_, i) => {
        const [origin = "", setting = ""] = parts.slice(i * 2);
        const [key = "", ...value] = setting.split("\n");
        return { file: origin.replace(/^file:/, ""), key, value: value.join("\n"), inFile: origin.startsWith("file:") };
    });
    return settings.every(({ inFile }) => inFile) ? settings : null;
}
/** Where this Git's system configuration is, or would be: it says so. Null: it does not. */
async function systemFile(git) {
    const { stdout, stderr } = await git.raw(["config", "--system", "--list", "--show-origin", "-z"]);
    return (stdout.toString("utf8").match(/^file:(.*?)\0/s)?.[1] ??
        stderr.match(/config file '(.*)': No such file/)?.[1] ??
        null);
}
/** Null: it is told in a way that we do not follow. */
function configFiles(settings, system, root, env) {
    const home = env["HOME"] ?? "";
    const own = env["XDG_CONFIG_HOME"] || (home && (0,external_node_path_.join)(home, ".config"));
    const usual = [
        system,
        (0,external_node_path_.join)((0,external_node_path_.dirname)(system), "gitattributes"),
        env["GIT_CONFIG_GLOBAL"] ?? "",
        env["GIT_CONFIG_SYSTEM"] ?? "",
    ];
    const users = [
        home && (0,external_node_path_.join)(home, ".gitconfig"),
        ...["config", "ignore", "attributes"].map((name) => own && (0,external_node_path_.join)(own, "git", name)),
    ];
    const located = settings.map((setting) => ({ ...setting, file: (0,external_node_path_.resolve)(root, setting.file) }));
    const named = located.flatMap((setting) => (namesFile(setting) ? [placeOf(setting, home)] : []));
    const files = [...usual, ...users, ...located.map(({ file }) => file), ...named].filter((path) => path !== "");
    const follows = settings.every(({ key }) => key !== "core.worktree" && key !== "extensions.refstorage");
    return follows && files.every((path) => path !== null && (0,external_node_path_.isAbsolute)(path)) ? files : null;
}
const namesFile = ({ key }) => /^(core\.(excludesfile|attributesfile)|include(if\..*)?\.path)$/s.test(key);
/** As Git reads such a path; null: another user's home, or where Git is installed. */
function placeOf({ file, key, value }, home) {
    if (value.startsWith("~/"))
        return home === "" ? null : (0,external_node_path_.join)(home, value.slice(2));
    if ((0,external_node_path_.isAbsolute)(value))
        return value;
    return key.startsWith("include") && !/^[~%]/.test(value) ? (0,external_node_path_.join)((0,external_node_path_.dirname)(file), value) : null;
}
/** Folders that Git never looks into; one where it ignores all files that are there is none. */
async function ignoredBy(git) {
    const args = ["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--ignored=matching"];
    const lines = (await git.text(args)).split("\0");
    return lines.flatMap((line) => (/^!! .*\/$/s.test(line) ? [line.slice(3, -1)] : []));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./js/edge/processes/capture.js
var capture = __webpack_require__(32542);
;// CONCATENATED MODULE: ./js/edge/git/run-git.js



/** What a caller's Git (a hook of it, say) sets for itself would point ours at another repository. */
const elsewhere = /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE)$/;
/**
 * In seconds: ten minutes for what happens here, an hour for what speaks to a remote. Nobody's repository needs so long; a hook, a helper that asks where nobody
 * answers, or a network drive may take for ever.
 */
const patience = { here: 600, remote: 3600 };
/** `git fetch`, `git push` and `git ls-remote`. */
const speaks = /^(fetch|push|ls-remote)$/;
function gitIn(cwd, base, { here, remote } = patience) {
    const rest = Object.fromEntries(Object.entries(base).filter(([name]) => !elsewhere.test(name)));
    const env = { ...rest, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
    const once = async (args, options = {}) => {
        const seconds = speaks.test(args[0] ?? "") ? remote : here;
        const result = await (0,capture.capture)("git", args, {
            cwd,
            env: { ...env, ...options.env },
            seconds,
            ...(options.take && { take: options.take }),
            ...(options.input === undefined ? {} : { input: options.input }),
        });
        // Of what it would have said nobody may take anything for an answer.
        if (result.ended === "late")
            throw tooLate(args, seconds);
        return result;
    };
    const raw = async (args, options) => {
        let result = await once(args, options);
        for (let attempt = 1; attempt < attempts && isTransient(result); attempt++) {
            await (0,external_node_timers_promises_.setTimeout)(attempt * 1000);
            result = await once(args, options);
        }
        return result;
    };
    const text = async (args, options) => {
        const result = await raw(args, options);
        if (result.code !== 0)
            throw gitFailed(args, result);
        return result.stdout.toString("utf8");
    };
    const each = async (args, take) => {
        const result = await once(args, { take });
        if (result.code !== 0)
            throw gitFailed(args, result);
    };
    return { text, raw, each };
}
const attempts = 4;
/**
 * The other side, or the way there, failed for now; any command may meet it, since a partial clone fetches what it lacks. A host that is not known or
 * refuses is no such case: somebody on a train should not wait for it. A push that was carried out before its answer got lost finds its refs there.
 */
const isTransient = ({ code, stderr }) => code !== 0 &&
    /returned error: (429|5\d\d)|RPC failed; curl|Empty reply from server|transfer closed|early EOF|Connection reset|Operation timed out|gnutls_handshake|SSL_read/.test(stderr);
function gitFailed(args, { code, stderr }) {
    const words = code === null ? "git could not be started; is it installed?" : lastWords(stderr);
    return new failure.Stop({ code: "git", command: shown(args), words });
}
const tooLate = (args, seconds) => new failure.Stop({
    code: "git",
    command: shown(args),
    words: `It was not done after ${seconds} seconds, so it was ended. A hook, a helper that waits for an answer, or a drive may be why: try it by hand.`,
});
const shown = (args) => `git ${args
    .filter((arg) => !arg.startsWith("-c"))
    .slice(0, 3)
    .join(" ")}`;
/** The end of stderr, without credentials that a URL may hold. */
const lastWords = (stderr) => stderr
    .trim()
    .split("\n")
    .slice(-6)
    .join("\n")
    .replace(/\/\/[^/@\s]+@/g, "//");

;// CONCATENATED MODULE: ./js/edge/git/refs.js

/** Verbs that write refs. Nothing is ever forced here; a caller's refspec may ask for it. */
function refs(git) {
    return {
        async createRefs(updates) {
            // One transaction, all or none, separated by NUL: a name cannot smuggle in a command.
            await git.text(["update-ref", "-z", "--stdin"], {
                input: updates.map(({ ref, object }) => `create ${ref}\0${object}\0`).join(""),
            });
        },
        async deleteRefs(refs) {
            if (refs.length === 0)
                return;
            await git.text(["update-ref", "-z", "--stdin"], { input: refs.map((ref) => `delete ${ref}\0\0`).join("") });
        },
        async push(remote, updates) {
            // An empty expectation means "must not exist yet", whatever the ref: outside refs/tags a push may move what is there.
            const leases = updates.map(({ ref }) => `--force-with-lease=${ref}:`);
            const specs = updates.map(({ ref, object }) => `${object}:${ref}`);
            const flags = ["--porcelain", "--atomic", "--no-follow-tags", "--no-recurse-submodules", ...leases];
            const result = await git.raw(["push", ...flags, "--end-of-options", remote, ...specs]);
            return result.code === 0 ? { kind: "pushed" } : refused(result);
        },
        async fetch(remote, refspecs, options = {}) {
            // Somebody's fetch.pruneTags would take the tags that are here alone.
            const flags = ["--no-tags", "--no-prune", "--no-prune-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
            const filter = options.filter ? [`--filter=${options.filter}`] : [];
            await git.text(["fetch", ...flags, ...filter, "--end-of-options", remote, ...refspecs]);
        },
    };
}
/** Why a push was not taken. `--porcelain` has a line a ref: flag, object:ref, reason; what a hook says is on stderr. */
function refused({ stdout, stderr }) {
    const lines = stdout
        .toString("utf8")
        .split("\n")
        .flatMap((line) => {
        const [flag, refspec = "", reason = ""] = line.split("\t");
        return flag === "!" ? [{ ref: refspec.slice(refspec.indexOf(":") + 1), reason }] : [];
    });
    const own = lines.filter(({ reason }) => !/\(atomic (push failed|push failure|transaction failed)\)/.test(reason));
    // With a line a ref, Git's own sum of them says nothing more.
    const said = lines.length === 0 ? stderr : (stderr.match(/^remote: .*$/gm) ?? []).join("\n");
    const words = [...own.map(({ ref, reason }) => `${ref} ${reason}`), lastWords(said)];
    // An atomic transaction that fails on the other side names the ref on stderr alone.
    const race = own.length > 0 ? own.some(({ reason }) => isRace(reason)) : lines.length > 0 && isRace(stderr);
    return { kind: race ? "lost-race" : "refused", words: words.filter(Boolean).join("\n") };
}
/** Somebody made the ref between our look and our push. A folder in the place of a file (`cannot create`) is no race: it stays. */
const isRace = (words) => /stale info|already exists|fetch first|cannot lock ref/.test(words) && !/cannot create|hook declined/.test(words);

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./js/edge/git/tags.js

/** Verbs about annotated tags. */
function tags(git) {
    return {
        tags: (messages, patterns) => listTags(git, "refs/tags/", messages, patterns),
        tagsBelow: (prefix, pattern = prefix) => listTags(git, prefix, "whole", [pattern]),
        async writeTagObject({ name, commit, message, time, tagger }) {
            const header = [
                `object ${commit}`,
                "type commit",
                `tag ${name}`,
                `tagger ${clean(tagger.name)} <${clean(tagger.email)}> ${time} +0000`,
            ];
            return (await git.text(["hash-object", "-t", "tag", "-w", "--stdin"], { input: `${header.join("\n")}\n\n${message}` })).trim();
        },
    };
}
/** `type` and `object` are what a tag object says of itself: Git need not open what it is on. */
const fields = ["refname", "objectname", "type", "object", "taggerdate:raw", "taggername", "taggeremail:trim"];
const words = { whole: ["contents"], "first-line": ["contents:lines=1"], none: [] };
/**
 * One `for-each-ref` whatever their number. Every field ends with a NUL, which no message can hold, and a record is so many fields: nobody's
 * message can pass for a tag of its own.
 */
async function listTags(git, prefix, messages = "whole", patterns = [prefix]) {
    const asked = [...fields, ...words[messages]];
    const format = asked.map((field) => `%(${field})%00`).join("");
    const tags = [];
    const take = inRecords(asked.length, (values, at) => tags.push(parse(values, at, prefix, messages === "none")));
    await git.each(["for-each-ref", `--format=${format}`, ...patterns], take);
    return tags;
}
/** Cuts what is printed into values, and hands over each record by the list that it stands in and its place there. */
function inRecords(size, found) {
    const decoder = new external_node_string_decoder_.StringDecoder("utf8");
    // Of the record that is not whole yet; to the last of them may come more.
    let rest = [""];
    return (chunk) => {
        const [more, ...others] = decoder.write(chunk).split("\0");
        const values = [...rest.slice(0, -1), `${rest.at(-1)}${more}`, ...others];
        const whole = values.length - 1 - ((values.length - 1) % size);
        for (let at = 0; at < whole; at += size)
            found(values, at);
        rest = values.slice(whole);
    };
}
/** The tag whose fields begin there. */
function parse(values, at, prefix, silent) {
    const field = (i) => values[at + i] ?? "";
    const annotated = field(2) === "commit";
    const date = annotated ? field(4) : "0 +0000";
    return {
        // All records but the first begin with the line end of the one before.
        name: field(0).trimStart().slice(prefix.length),
        commit: annotated ? field(3) : field(1),
        annotated,
        time: Number.parseInt(date, 10),
        zone: date.slice(date.indexOf(" ") + 1),
        tagger: { name: field(5), email: field(6) },
        message: silent ? "" : field(7),
    };
}
/** What Git itself strips from identities. */
const clean = (text) => text.replace(/[<>\n\r\0]/g, "").trim() || "unknown";

;// CONCATENATED MODULE: ./js/edge/git/remote-tags.js





/**
 * The annotated tags of a remote with wanted names, read without touching this repository: one `ls-remote` says which there are, one fetch brings the tag
 * objects, without history or files, into a bare repository that is gone afterwards. The user's clone gets no tag, no object, no setting; a shallow one
 * stays as it is.
 */
async function remoteTags(git, root, { remote, wanted }, base) {
    const names = annotated(await git.text(["ls-remote", "--tags", "--end-of-options", remote])).filter(wanted);
    if (names.length === 0)
        return [];
    const env = { ...base, ...(await wayTo(git, root, remote)) };
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mainline-tags-"));
    try {
        const bare = gitIn(folder, env);
        await bare.text(["init", "--quiet", "--bare", "."]);
        const flags = ["--quiet", "--no-tags", "--depth=1", "--filter=tree:0", "--no-write-fetch-head", "--stdin"];
        const input = names.map((name) => `+refs/tags/${name}:refs/tags/${name}\n`).join("");
        await bare.text(["fetch", ...flags, "--end-of-options", remote], { input });
        return await listTags(bare, "refs/tags/");
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** A tag object is listed twice: as itself, and as what it points at. */
const annotated = (listed) => listed.split("\n").flatMap((line) => line.match(/^\S+\trefs\/tags\/(.+)\^\{\}$/)?.[1] ?? []);
/**
 * How this repository reaches its remote (address, proxy, credentials, wherever they are configured) as the environment of another one. In the environment,
 * for a header may hold a token; alone, for one that is sent twice is refused.
 */
async function wayTo(git, root, remote) {
    const settings = (await git.text(["config", "--list", "-z"])).split("\0").flatMap((line) => {
        const at = line.indexOf("\n");
        const [key, value] = at === -1 ? [line, "true"] : [line.slice(0, at), line.slice(at + 1)];
        const own = key.startsWith(`remote.${remote}.`) && /\.(url|proxy|proxyauthmethod|uploadpack)$/.test(key);
        if (!own && !/^(http|credential|url|protocol|ssh)\.|^core\.(sshcommand|askpass|gitproxy)$/.test(key))
            return [];
        return [[key, own && /^\.\.?\//.test(value) ? (0,external_node_path_.resolve)(root, value) : value]];
    });
    const numbered = settings.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value],
    ]);
    const only = { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_COUNT: String(settings.length) };
    return { ...Object.fromEntries(numbered), ...only };
}

// EXTERNAL MODULE: ./js/core/plan/paths.js
var paths = __webpack_require__(16586);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
;// CONCATENATED MODULE: ./js/edge/git/tree-records.js
/**
 * What `git ls-tree -z` prints. Git's names are bytes: a part of a path that is not UTF-8 becomes its readable form, two slashes (which no path has)
 * and its bytes in hex. So no two names are one, and none of these is a file that could be opened by mistake.
 */
function treeEntries(printed) {
    const text = printed.toString("utf8");
    const records = text.includes("\ufffd") ? printed.toString("latin1").split("\0").map(exactly) : text.split("\0");
    return records.filter(Boolean).map(parseEntry);
}
function parseEntry(record) {
    const tab = record.indexOf("\t");
    const [mode = "", , blob = ""] = record.slice(0, tab).split(" ");
    return { blob, mode, path: record.slice(tab + 1) };
}
function exactly(record) {
    const path = record.indexOf("\t") + 1;
    const parts = record
        .slice(path)
        .split("/")
        .map((part) => {
        const bytes = Buffer.from(part, "latin1");
        const text = bytes.toString("utf8");
        return Buffer.from(text, "utf8").equals(bytes) ? text : `${text}//${bytes.toString("hex")}`;
    });
    return record.slice(0, path) + parts.join("/");
}

;// CONCATENATED MODULE: ./js/edge/git/trees.js









/** Verbs that ask about trees and files. */
function trees(git, root) {
    const ignoredOf = async (paths) => {
        if (paths.length === 0)
            return [];
        const input = paths.map((path) => `${path}\0`).join("");
        const { stdout } = await git.raw(["check-ignore", "-z", "--stdin"], { input });
        return stdout.toString("utf8").split("\0").filter(Boolean);
    };
    return {
        async listTree(treeish) {
            const args = ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", treeish];
            const result = await git.raw(args);
            if (result.code !== 0)
                throw gitFailed(args, result);
            return treeEntries(result.stdout).sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
        },
        async writeWorkTree(excluding) {
            // Git refuses to be told to leave out what it would not take anyway: what is ignored, and what lies beyond a link.
            const within = excluding.filter(linkFinder(root));
            const ignored = new Set(await ignoredOf(within));
            return await writeWorkTree(git, root, within.filter((path) => !ignored.has(path)));
        },
        async changed() {
            const text = await git.text(["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all"]);
            // Two letters and a space stand before each path.
            return text
                .split("\0")
                .filter(Boolean)
                .map((line) => line.slice(3));
        },
        ignored: ignoredOf,
        async readFile(treeish, path) {
            const args = ["cat-file", "blob", `${treeish}:${path}`];
            const result = await git.raw(args);
            if (result.code === 0)
                return result.stdout;
            // "Not there" is an answer; a commit that is missing, or bytes that could not be fetched, must not pass for it.
            const isAnswer = /does not exist in|exists on disk, but not in|bad file/.test(result.stderr);
            if (isAnswer && (await git.raw(["cat-file", "-e", `${treeish}^{tree}`])).code === 0)
                return null;
            throw gitFailed(args, result);
        },
        async fileSize(treeish, path) {
            const { code, stdout } = await git.raw(["cat-file", "-s", `${treeish}:${path}`]);
            return code === 0 ? Number(stdout.toString("utf8")) : null;
        },
        async mergeTree(base, head) {
            const args = ["merge-tree", "--write-tree", "--no-messages", "--end-of-options", base, head];
            const result = await git.raw(args);
            if (result.code === 0)
                return result.stdout.toString("utf8").trim();
            if (result.code === 1)
                return null;
            throw /usage|unknown option/.test(result.stderr)
                ? new failure.Stop({
                    code: "git",
                    command: "git merge-tree --write-tree",
                    words: "this Git is too old; 2.38 or newer is needed.",
                })
                : gitFailed(args, result);
        },
    };
}
/** Through an index of our own (a copy of the user's, so that unchanged files are not read again): the user's stays as it was. */
async function writeWorkTree(git, root, excluding) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mainline-index-"));
    try {
        const index = (0,external_node_path_.join)(folder, "index");
        const own = (await git.text(["rev-parse", "--git-path", "index"])).trim();
        await (0,promises_.copyFile)((0,external_node_path_.join)(root, own), index).catch(() => (0,promises_.copyFile)(own, index).catch(() => { }));
        const env = { GIT_INDEX_FILE: index };
        const input = [".", ...excluding.map(exclusion)].join("\0");
        await git.text(["add", "--all", "--pathspec-from-file=-", "--pathspec-file-nul"], { env, input });
        return (await git.text(["write-tree"], { env })).trim();
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Whether none of the folders that a path lies in is a link; each is asked about once. */
function linkFinder(root) {
    const known = new Map([["", true]]);
    const isFree = (folder) => {
        const free = known.get(folder) ?? (isFree((0,paths/* folderOf */.yS)(folder)) && !isLink((0,external_node_path_.join)(root, folder)));
        known.set(folder, free);
        return free;
    };
    return (path) => isFree((0,paths/* folderOf */.yS)(path));
}
function isLink(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    catch {
        return false;
    }
}
const exclusion = (path) => `:(exclude,top,literal)${path}`;

;// CONCATENATED MODULE: ./js/edge/git/open-git.js








/** The work tree around a directory, or null where there is none. Throws Stop where Git is missing, or refuses to look. */
async function openGit(directory, env) {
    // Of HEAD nothing is said where there is no commit yet.
    const args = ["rev-parse", "--show-toplevel", "--is-shallow-repository", "--revs-only", "HEAD^{commit}"];
    const found = await gitIn(directory, env).raw(args);
    if (found.code === 0) {
        const said = found.stdout.toString("utf8").match(/^(.*)\n(true|false)\n(?:([0-9a-f]+)\n)?$/s);
        const [, root = "", shallow, head = null] = said ?? [];
        return gitAt({ root, shallow: shallow === "true", head }, env);
    }
    if (/not a git repository|must be run in a work tree/.test(found.stderr))
        return null;
    throw gitFailed(args, found);
}
/** A bare repository that exists. */
async function openBareGit(directory, env) {
    return gitAt(bare(directory), env);
}
/** A new bare repository with `origin` set: what the actions fetch into, instead of touching a user's clone. */
async function initBareGit(directory, remoteUrl, env) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const git = gitIn(directory, env);
    await git.text(["init", "--quiet", "--bare", "."]);
    await git.text(["remote", "add", "origin", remoteUrl]);
    return gitAt(bare(directory), env);
}
const bare = (root) => ({ root, shallow: false, head: null });
function gitAt(place, env) {
    const { root } = place;
    const git = gitIn(root, env);
    return {
        ...place,
        ...commits(git),
        ...trees(git, root),
        ...tags(git),
        ...refs(git),
        ...grounds(git, root, env),
        remoteTags: (remote, wanted) => remoteTags(git, root, { remote, wanted }, env),
    };
}


/***/ }),

/***/ 32542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   capture: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18071);



/**
 * Runs a program without a shell to its end, both pipes drained. A program that cannot be started answers code null, and
 * so does one that was ended.
 */
function capture(program, args, options) {
    return new Promise((resolve) => {
        const mark = options.seconds === undefined ? {} : { MAINLINE_CAPTURE: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)() };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: options.cwd,
            env: { ...options.env, ...mark },
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            windowsHide: true,
            detached: options.ends !== undefined,
        });
        endWith(child, options.ends ?? []);
        const limits = holdTo(options, child, mark);
        const out = [];
        const err = [];
        const take = options.take ?? ((chunk) => void out.push(chunk));
        child.stdout?.on("data", (chunk) => limits.takes(chunk) && take(chunk));
        child.stderr?.on("data", (chunk) => limits.takes(chunk) && err.push(chunk));
        // A program that does not read its input is no failure here: its exit code says what matters.
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input);
        child.on("error", (error) => resolve({ code: null, stdout: Buffer.alloc(0), stderr: error.message, ended: null }));
        child.on("close", (code) => resolve({
            code,
            stdout: Buffer.concat(out),
            stderr: Buffer.concat(err).toString("utf8"),
            ended: limits.ended(),
        }));
    });
}
/** Ends a program that prints more than it may, or takes longer; what it started may still hold its pipes, which are closed then. */
function holdTo({ most = Number.POSITIVE_INFINITY, seconds }, child, mark) {
    let left = most;
    let ended = null;
    let hard = null;
    const end = (why) => {
        ended ??= why;
        // Asked, not killed: Git takes its lock files away first. Who does not hear it, or cannot, is killed.
        if (!endGroup(child) && hard === null) {
            child.kill("SIGTERM");
            hard = setTimeout(() => child.kill("SIGKILL"), GRACE_MILLISECONDS);
        }
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
    const timer = seconds === undefined ? null : setTimeout(end, seconds * 1000, "late");
    child.on("close", () => {
        if (timer)
            clearTimeout(timer);
        if (hard)
            clearTimeout(hard);
        // It leads no group, for who is asked for a password needs the terminal; what it started may not have heard anything.
        const marks = Object.entries(mark).map(([name, value]) => `${name}=${value}`);
        if (ended !== null && child.pid !== undefined && marks.length > 0)
            (0,_process_group_js__WEBPACK_IMPORTED_MODULE_2__/* .endStrays */ .o)(child.pid, true, marks);
    });
    return {
        ended: () => ended,
        takes(chunk) {
            left -= chunk.length;
            if (left < 0)
                end("too-much");
            return left >= 0;
        },
    };
}
const GRACE_MILLISECONDS = 2000;
function endWith(child, signals) {
    const end = () => endGroup(child);
    for (const signal of signals) {
        signal.addEventListener("abort", end, { once: true });
        child.on("close", () => signal.removeEventListener("abort", end));
        if (signal.aborted)
            end();
    }
}
/** False: it leads no group, or nobody is there any more. */
function endGroup({ pid }) {
    try {
        return pid !== undefined && process.kill(-pid, "SIGKILL");
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 18071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ processGroup),
/* harmony export */   o: () => (/* binding */ endStrays)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The group that a process leads, and all that it started. `marks` are variables of its environment that no other has. */
function processGroup(leader, marks, graceSeconds) {
    let hard = null;
    const began = performance.now();
    const send = (signal) => leader !== undefined && endProcess(-leader, signal);
    const kill = () => {
        const isEmpty = !send("SIGKILL");
        const isLong = performance.now() - began > LONG_MILLISECONDS;
        return (leader === undefined || endStrays(leader, isLong, marks)) && isEmpty;
    };
    return {
        end() {
            send("SIGTERM");
            hard ??= setTimeout(kill, graceSeconds * 1000);
        },
        kill,
        [Symbol.dispose]() {
            if (hard)
                clearTimeout(hard);
        },
    };
}
/** In less time nobody starts as many processes as there are process ids, 2^15 at the least, so that those since the leader are known. */
const LONG_MILLISECONDS = 1000;
/**
 * A daemon leaves its parent's group (setsid), but it keeps the environment, unless it clears that too. Linux tells us everybody's; elsewhere
 * such a daemon stays. Those that a killed one started meanwhile are found by looking again. Whether we can tell that there were none.
 */
function endStrays(leader, isLong, marks) {
    for (let round = 0; round < 10; round++) {
        const since = isLong ? processes() : processesSince(leader);
        const strays = since?.filter((pid) => isMarked(pid, marks)) ?? [];
        if (strays.length === 0)
            return since !== null && round === 0;
        for (const pid of strays)
            endProcess(pid, "SIGKILL");
    }
    return false;
}
/** Process ids rise, up to the last one that was given, until they begin again at the bottom. Null: the system does not tell. */
function processesSince(leader) {
    const pids = processes();
    const last = lastProcess();
    if (pids === null || last === null)
        return pids;
    return pids.filter((pid) => (last >= leader ? pid > leader && pid <= last : pid > leader || pid <= last));
}
function processes() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc").map(Number).filter(Number.isInteger);
    }
    catch {
        return null;
    }
}
function lastProcess() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/loadavg", "utf8").trim().split(" ").at(-1));
    }
    catch {
        return null;
    }
}
function isMarked(pid, marks) {
    try {
        const environment = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, "latin1").split("\0");
        // A process that has ended and that nobody has waited for has none.
        return marks.every((mark) => environment.includes(mark));
    }
    catch {
        return false;
    }
}
/** Whether anybody was there. */
function endProcess(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}


/***/ }),

/***/ 51778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byCodeUnit)
/* harmony export */ });
/** Code-unit order: the same in every locale. */
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ })

};
