export const id = 3068;
export const ids = [3068];
export const modules = {

/***/ 23493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parseOverrides)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88714);

/** `train.lr=0.1` → { "train.lr": 0.1 }. A value that reads as JSON is that value, anything else is text. Throws Stop: usage. */
function parseOverrides(words) {
    return Object.fromEntries(words.map(parseOverride));
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
    return [word.slice(0, at), parseValue(word.slice(at + 1))];
}
function parseValue(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 59333:
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
        head: () => commit("HEAD"),
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
        async identity() {
            const match = (await line(git, ["var", "GIT_COMMITTER_IDENT"]))?.match(/^(.*) <(.*)> \d+ [+-]\d+$/);
            return { name: match?.[1] || "Mainline", email: match?.[2] || "mainline@localhost" };
        },
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./js/edge/processes/capture.js
var capture = __webpack_require__(32542);
;// CONCATENATED MODULE: ./js/edge/git/run-git.js



/** What a caller's Git (a hook of it, say) sets for itself would point ours at another repository. */
const elsewhere = /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE)$/;
function gitIn(cwd, base) {
    const rest = Object.fromEntries(Object.entries(base).filter(([name]) => !elsewhere.test(name)));
    const env = { ...rest, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };
    const once = (args, options = {}) => (0,capture.capture)("git", args, {
        cwd,
        env: { ...env, ...options.env },
        ...(options.input === undefined ? {} : { input: options.input }),
    });
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
    return { text, raw };
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
    return new failure.Stop({
        code: "git",
        command: `git ${args
            .filter((arg) => !arg.startsWith("-c"))
            .slice(0, 3)
            .join(" ")}`,
        words,
    });
}
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

;// CONCATENATED MODULE: ./js/edge/git/tags.js
/** Verbs about annotated tags. */
function tags(git) {
    return {
        tags: () => list(git, "refs/tags/"),
        tagsBelow: (prefix) => list(git, prefix),
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
const fields = [
    "refname",
    "objecttype",
    "objectname",
    "*objecttype",
    "*objectname",
    "taggerdate:unix",
    "taggername",
    "taggeremail:trim",
    "contents",
];
/**
 * One `for-each-ref` whatever their number. Every field ends with a NUL, which no message can hold, and a record is so many fields: nobody's
 * message can pass for a tag of its own.
 */
async function list(git, prefix) {
    const format = fields.map((field) => `%(${field})%00`).join("");
    const values = (await git.text(["for-each-ref", `--format=${format}`, prefix])).split("\0");
    const records = Math.floor(values.length / fields.length);
    return Array.from({ length: records }, (_, i) => parse(values.slice(i * fields.length, (i + 1) * fields.length), prefix));
}
function parse(values, prefix) {
    const [ref = "", type, object = "", peeledType, peeled = "", time, name = "", email = "", message = ""] = values;
    const annotated = type === "tag" && peeledType === "commit";
    return {
        // All records but the first begin with the line end of the one before.
        name: ref.trimStart().slice(prefix.length),
        commit: annotated ? peeled : object,
        annotated,
        time: annotated ? Number(time) : 0,
        tagger: { name, email },
        message,
    };
}
/** What Git itself strips from identities. */
const clean = (text) => text.replace(/[<>\n\r\0]/g, "").trim() || "unknown";

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./js/lib/order.js
var order = __webpack_require__(51778);
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
            const text = await git.text(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", treeish]);
            return text
                .split("\0")
                .filter(Boolean)
                .map(parseEntry)
                .sort((a, b) => (0,order/* byCodeUnit */.X)(a.path, b.path));
        },
        async writeWorkTree(excluding) {
            // Git refuses to be told to leave out what it ignores anyway.
            const ignored = new Set(await ignoredOf(excluding));
            return await writeWorkTree(git, root, excluding.filter((path) => !ignored.has(path)));
        },
        async isDirty(excluding) {
            const only = excluding.length === 0 ? [] : ["--", ".", ...excluding.map(exclusion)];
            return (await git.text(["status", "--porcelain", "-z", "--untracked-files=all", ...only])) !== "";
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
function parseEntry(record) {
    const tab = record.indexOf("\t");
    const [mode = "", , blob = ""] = record.slice(0, tab).split(" ");
    return { mode, blob, path: record.slice(tab + 1) };
}
/** Through an index of our own (a copy of the user's, so that unchanged files are not read again): the user's stays as it was. */
async function writeWorkTree(git, root, excluding) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mainline-index-"));
    try {
        const index = (0,external_node_path_.join)(folder, "index");
        const own = (await git.text(["rev-parse", "--git-path", "index"])).trim();
        await (0,promises_.copyFile)((0,external_node_path_.join)(root, own), index).catch(() => (0,promises_.copyFile)(own, index).catch(() => { }));
        const env = { GIT_INDEX_FILE: index };
        await git.text(["add", "--all", "--", ".", ...excluding.map(exclusion)], { env });
        return (await git.text(["write-tree"], { env })).trim();
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const exclusion = (path) => `:(exclude,top,literal)${path}`;

;// CONCATENATED MODULE: ./js/edge/git/open-git.js






/** The work tree around a directory, or null where there is none. Throws Stop where Git is missing, or refuses to look. */
async function openGit(directory, env) {
    const args = ["rev-parse", "--show-toplevel"];
    const found = await gitIn(directory, env).raw(args);
    if (found.code === 0)
        return gitAt(found.stdout.toString("utf8").replace(/\n$/, ""), env);
    if (/not a git repository|must be run in a work tree/.test(found.stderr))
        return null;
    throw gitFailed(args, found);
}
/** A bare repository that exists. */
async function openBareGit(directory, env) {
    return gitAt(directory, env);
}
/** A new bare repository with `origin` set: what the actions fetch into, instead of touching a user's clone. */
async function initBareGit(directory, remoteUrl, env) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const git = gitIn(directory, env);
    await git.text(["init", "--quiet", "--bare", "."]);
    await git.text(["remote", "add", "origin", remoteUrl]);
    return gitAt(directory, env);
}
function gitAt(root, env) {
    const git = gitIn(root, env);
    return { root, ...commits(git), ...trees(git, root), ...tags(git), ...refs(git) };
}


/***/ }),

/***/ 32542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   capture: () => (/* binding */ capture)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Runs a program without a shell to its end, both pipes drained. A program that cannot be started answers code null. */
function capture(program, args, options) {
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: options.cwd,
            env: options.env,
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
            windowsHide: true,
        });
        const out = [];
        const err = [];
        child.stdout?.on("data", (chunk) => out.push(chunk));
        child.stderr?.on("data", (chunk) => err.push(chunk));
        // A program that does not read its input is no failure here: its exit code says what matters.
        child.stdin?.on("error", () => { });
        child.stdin?.end(options.input);
        child.on("error", (error) => resolve({ code: null, stdout: Buffer.alloc(0), stderr: error.message }));
        child.on("close", (code) => resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString("utf8") }));
    });
}


/***/ }),

/***/ 37332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ openLocalStore),
  h: () => (/* binding */ storeHome)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./js/edge/store/atomic.js



/** Writes a file so that a reader, or a machine that dies, sees all of it or what was there before. */
async function writeAtomic(path, data) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
    try {
        const file = await (0,promises_.open)(temporary, "wx");
        try {
            await file.writeFile(data);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./js/edge/store/work.js


/**
 * Makes a run's folder of working directories, with a note of the process that owns it, and removes those whose process is gone. The folder
 * appears with its note, by a rename: nobody who clears up meets it without an owner.
 */
async function beginWork(folder, run) {
    const others = await (0,promises_.readdir)(folder).catch(() => []);
    await Promise.all(others.filter((name) => !name.startsWith(".")).map((other) => removeIfDead((0,external_node_path_.join)(folder, other))));
    const fresh = (0,external_node_path_.join)(folder, `.${run}`);
    await (0,promises_.mkdir)(fresh, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(fresh, "owner"), await identity(process.pid));
    await (0,promises_.rename)(fresh, (0,external_node_path_.join)(folder, run));
}
async function removeIfDead(place) {
    const owner = await (0,promises_.readFile)((0,external_node_path_.join)(place, "owner"), "utf8").catch(() => "");
    const [pid = ""] = owner.split(" ");
    if (owner !== "" && owner === (await identity(Number(pid))))
        return;
    await (0,promises_.rm)(place, { recursive: true, force: true });
}
/** A process id alone may be somebody else's by now: its start time, where the system tells it, makes it one process. */
async function identity(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== "EPERM")
            return "";
    }
    const status = await (0,promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
    return `${pid} ${status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
}

;// CONCATENATED MODULE: ./js/edge/store/local-store.js







/** Where a repository's store is on a laptop. */
const storeHome = (root) => (0,external_node_path_.join)(root, ".mainline");
/** The store in a folder, on the file system of the work tree. Nothing is written before there is something to keep. */
async function openLocalStore(home) {
    const runFile = (id, name) => (0,external_node_path_.join)(home, "runs", id, name);
    const legFile = (key) => (0,external_node_path_.join)(home, "legs", key.slice(0, 2), `${key}.json`);
    const sourceFile = (key) => (0,external_node_path_.join)(home, "sources", key.slice(0, 2), key);
    const objectPath = (sha256) => (0,external_node_path_.join)(home, "objects", sha256.slice(0, 2), sha256.slice(2));
    // On the same file system as the work tree, and not in it: a process that is killed leaves no half file among the outputs.
    const incoming = () => (0,external_node_path_.join)(home, "objects", "incoming", (0,external_node_crypto_.randomBytes)(8).toString("hex"));
    const run = async (id) => readJson(runFile(id, "run.json"));
    return {
        home,
        run,
        objectPath,
        objectText: (sha256) => (0,promises_.readFile)(objectPath(sha256), "utf8"),
        recall: (key) => (0,promises_.readFile)((0,external_node_path_.join)(home, "cache", key), "utf8").catch(() => null),
        async remember(key, text) {
            // Only beside a store that is there: looking at a repository leaves nothing in it.
            if (await (0,promises_.access)(home).then(yes, no))
                await writeAtomic((0,external_node_path_.join)(home, "cache", key), text).catch(() => { });
        },
        hasObject: (sha256) => (0,promises_.access)(objectPath(sha256)).then(yes, no),
        async runs() {
            const ids = await (0,promises_.readdir)((0,external_node_path_.join)(home, "runs")).catch(() => []);
            const runs = await Promise.all(ids.sort().reverse().map(run));
            return runs.filter((found) => found !== null);
        },
        details: async (id) => readJson(runFile(id, "details.json")),
        async runOfSource(sourceKey) {
            const id = await (0,promises_.readFile)(sourceFile(sourceKey), "utf8").catch(() => null);
            return id === null ? null : await run(id);
        },
        async saveRun(saved, details) {
            await ignoreOurselves(home);
            // run.json last: a run is there when it is.
            await writeAtomic(runFile(saved.id, "details.json"), JSON.stringify(details));
            await writeAtomic(runFile(saved.id, "run.json"), JSON.stringify(saved));
            if (saved.status === "succeeded")
                await writeAtomic(sourceFile(saved.sourceKey), saved.id);
        },
        async leg(key) {
            const found = readJson(legFile(key));
            if (!found)
                return null;
            return found.leg.outputs.every((file) => isThere(objectPath(file.sha256), file.size)) ? found : null;
        },
        saveLeg: (key, leg) => writeAtomic(legFile(key), JSON.stringify(leg)),
        addObject: (path) => addObject(path, incoming(), objectPath),
        placeObject: (entry, path) => placeObject(objectPath(entry.sha256), entry.executable, path, incoming()),
        logPath: (id, leg) => runFile(id, (0,external_node_path_.join)("logs", `${leg}.log`)),
        workPath: (id) => (0,external_node_path_.join)(home, "work", id),
        async beginWork(id) {
            await ignoreOurselves(home);
            await beginWork((0,external_node_path_.join)(home, "work"), id);
        },
        endWork: (id) => (0,promises_.rm)((0,external_node_path_.join)(home, "work", id), { recursive: true, force: true }),
    };
}
/**
 * What cannot be read is not there: every write is whole, so that only a foreign hand can leave such a file. Without waiting: a run that
 * reuses everything does little else, and a trip to the thread pool costs ten times what reading a file of a kilobyte does.
 */
function readJson(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch (error) {
        const { code } = error;
        if (code === undefined || code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw error;
    }
}
/** No user needs to know that the folder must not be committed. */
async function ignoreOurselves(home) {
    await (0,promises_.mkdir)(home, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(home, ".gitignore"), "*\n", { flag: "wx" }).catch(() => { });
}
const isThere = (path, size) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size === size;
/** Copies first and hashes the copy: what is stored is what was hashed, even if a daemon goes on writing to the original. */
async function addObject(path, temporary, objectPath) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(temporary), { recursive: true });
    try {
        await (0,promises_.copyFile)(path, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
        const hash = (0,external_node_crypto_.createHash)("sha256");
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(temporary), hash);
        const sha256 = hash.digest("hex");
        const { size } = await (0,promises_.stat)(temporary);
        const place = objectPath(sha256);
        if (!isThere(place, size)) {
            await (0,promises_.chmod)(temporary, 0o444);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
            await (0,promises_.rename)(temporary, place);
        }
        return { sha256, size };
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function placeObject(object, executable, path, temporary) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(temporary), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        await (0,promises_.copyFile)(object, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
        await (0,promises_.chmod)(temporary, executable ? 0o755 : 0o644);
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
const yes = () => true;
const no = () => false;


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
