#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./js/core/version.js
/** Version of Mainline itself; a test holds it against package.json. */
const version = "0.1.0";

;// CONCATENATED MODULE: ./js/edge/certificate/certificate.js

/** Size, mtime, ctime, inode and mode; nothing is there: -1 each. */
const PER_PATH = 5;
/** Null: there is none that can be read. */
function readCertificate(file) {
    try {
        const bytes = (0,external_node_fs_namespaceObject.readFileSync)(file);
        const end = bytes.indexOf("\n");
        const { version, ...head } = JSON.parse(bytes.toString("utf8", 0, end));
        const figures = new Float64Array(head.paths.length * PER_PATH);
        const tail = bytes.subarray(end + 1);
        if (version !== 1 || tail.length !== figures.byteLength)
            return null;
        tail.copy(new Uint8Array(figures.buffer));
        return { ...head, figures };
    }
    catch {
        return null;
    }
}
/** A line of JSON, then the figures as they lie in memory: thousands of files are compared in the time that parsing their figures would take. */
function certificateBytes({ figures, ...head }) {
    const bytes = Buffer.from(figures.buffer, figures.byteOffset, figures.byteLength);
    return Buffer.concat([Buffer.from(`${JSON.stringify({ version: 1, ...head })}\n`), bytes]);
}
/** Whether everything is as it was. */
function stillHolds(root, { paths, figures }) {
    // A plain loop over one object of options: a callback and a new object cost as much as asking the kernel.
    const options = { throwIfNoEntry: false };
    for (let i = 0; i < paths.length; i++) {
        const stat = (0,external_node_fs_namespaceObject.lstatSync)(placeOf(root, paths[i]), options);
        if (!(stat ? isThis(stat, figures, i * PER_PATH) : figures[i * PER_PATH] === -1))
            return false;
    }
    return true;
}
const isThis = (stat, figures, at) => stat.size === figures[at] &&
    stat.mtimeMs === figures[at + 1] &&
    stat.ctimeMs === figures[at + 2] &&
    stat.ino === figures[at + 3] &&
    stat.mode === figures[at + 4];
const placeOf = (root, path) => (path[0] === "/" ? path : `${root}/${path}`);

;// CONCATENATED MODULE: ./js/cli/screen.js
/** The screen as it is now: it may have been resized. */
function screenNow() {
    const { stdout, env } = process;
    return {
        width: widthOf(env, stdout.columns),
        height: stdout.rows ?? 24,
        color: wantsColor(env, stdout.isTTY === true),
        interactive: stdout.isTTY === true && env["TERM"] !== "dumb",
    };
}
/**
 * `mainline run | head -1` closes our output: what was asked for is done all the same, with the exit code that it has. `endless`: nothing is, but to
 * write until somebody has read enough.
 */
function tolerateClosedOutput(endless) {
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            process.exit(1);
        if (endless)
            process.exit(0);
    });
}
/** By no-color.org a non-empty NO_COLOR means none; FORCE_COLOR asks for it where there is no terminal. */
function wantsColor(env, tty) {
    if (env["NO_COLOR"])
        return false;
    if (env["FORCE_COLOR"] && env["FORCE_COLOR"] !== "0")
        return true;
    return tty && env["TERM"] !== "dumb";
}
function widthOf(env, columns) {
    const asked = Number(env["COLUMNS"]);
    const width = columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 100);
    return Math.min(200, Math.max(40, width));
}

;// CONCATENATED MODULE: ./js/cli/up-to-date/up-to-date.js





/**
 * Whether nothing has changed since a run of these very words found nothing to do; what that printed is printed, and `then`. It is asked before anything else is
 * loaded, and whatever is the least bit unusual makes it answer no: then the run finds out for itself.
 */
function isUpToDate(words, then) {
    const known = lastAnswer(words);
    // Who must ask programs needs more than is loaded here.
    if (!known || known.probes.length > 0 || !known.stillHolds())
        return false;
    known.print(then);
    return true;
}
/** What the same was answered last, if everything but files and programs is as it was then. */
function lastAnswer(words) {
    try {
        const asked = askedFor(words);
        const root = asked && rootAround(process.cwd());
        if (!root)
            return null;
        const known = readCertificate(certificateFile(root, asked));
        // When this very file was laid here nobody knows who is not here: one that somebody commits is none.
        const isOurs = known?.facts === factsOf(asked) && known.paths[0] === fileOf(root, asked);
        return isOurs ? answerOf(root, known) : null;
    }
    catch {
        return null;
    }
}
function answerOf(root, known) {
    const { probes, secrets, words } = known;
    const print = (then = () => { }) => {
        if (words === "")
            return then();
        tolerateClosedOutput(false);
        process.stdout.write(words, then);
    };
    const holds = () => {
        try {
            return isFree(root) && stillHolds(root, known);
        }
        catch {
            return false;
        }
    };
    return { root, probes, secrets, stillHolds: holds, print };
}
/** Null: with an option that makes each run another one, or on a system whose files do not tell when they changed. */
function askedFor(words) {
    let [config, quiet] = ["mainline.yml", false];
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? "";
        if (word === "--quiet" || word === "-q")
            quiet = true;
        else if (word === "--jobs" || word === "-j")
            i++;
        else if (word === "--config")
            config = words[++i] ?? "";
        else if (word.startsWith("--config="))
            config = word.slice("--config=".length);
        else if (!/^(--jobs=|-j)\d+$/.test(word))
            return null;
    }
    return process.platform === "win32" || !isGitFollowed() ? null : { words, config, quiet };
}
/** What is set for Git alone can send it anywhere. These do not, or are among the facts. */
const followed = /^GIT_((AUTHOR|COMMITTER)_(NAME|EMAIL|DATE)|EDITOR|SEQUENCE_EDITOR|PAGER|ASKPASS|SSH|SSH_COMMAND|SSL_\w+|HTTP_\w+|TERMINAL_PROMPT|OPTIONAL_LOCKS|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|CEILING_DIRECTORIES)$/;
const isGitFollowed = () => Object.keys(process.env).every((name) => !name.startsWith("GIT_") || followed.test(name));
/** What the answer depends on beside files: who asks what, where, of which program, and on what screen. */
function factsOf({ words, quiet }) {
    const program = (0,external_node_fs_namespaceObject.statSync)((0,external_node_path_namespaceObject.dirname)(external_node_fs_namespaceObject.realpathSync.native(process.argv[1] ?? "")));
    const env = [
        "PATH",
        "HOME",
        "XDG_CONFIG_HOME",
        "SUDO_UID",
        "GIT_CONFIG_GLOBAL",
        "GIT_CONFIG_SYSTEM",
        "GIT_CONFIG_NOSYSTEM",
        "GIT_CEILING_DIRECTORIES",
    ];
    return JSON.stringify([
        version,
        [program.dev, program.ino, program.mtimeMs, program.ctimeMs],
        [process.platform, process.arch, process.getuid?.()],
        process.cwd(),
        words,
        env.map((name) => process.env[name] ?? null),
        quiet ? null : screenNow(),
    ]);
}
/** One a pipeline: a pipeline's name may stand in several files. */
const certificateFile = (root, asked) => (0,external_node_path_namespaceObject.join)(root, ".mainline", "up-to-date", encodeURIComponent(fileOf(root, asked)));
const fileOf = (root, { config }) => (0,external_node_path_namespaceObject.relative)(root, (0,external_node_path_namespaceObject.join)(process.cwd(), config));
function rootAround(folder) {
    if ((0,external_node_fs_namespaceObject.existsSync)((0,external_node_path_namespaceObject.join)(folder, ".mainline", "up-to-date")))
        return folder;
    const above = (0,external_node_path_namespaceObject.dirname)(folder);
    return above === folder ? null : rootAround(above);
}
/** No run goes on here, none was killed, and nothing is being removed. */
const isFree = (root) => (0,external_node_fs_namespaceObject.readdirSync)(locksFolder(root)).length === 0;
const locksFolder = (root) => (0,external_node_path_namespaceObject.join)(root, ".mainline", "locks");

;// CONCATENATED MODULE: ./js/cli/start.js


/**
 * The beginning of `dist/cli.js`, a bundle of its own, behind which that loads the program if it is named here: where nothing has changed, it is not. The
 * compile cache (Node 22 and newer) shortens every start but the first.
 */
const [command, ...words] = process.argv.slice(2);
// At once: there is nothing to clear up, and Node would take a millisecond for that. Words that found no room are a failure; that nobody reads them is none.
const end = (error) => process.exit(error && error.code !== "EPIPE" ? 1 : 0);
if (command !== "run" || !isUpToDate(words, end)) {
    (0,external_node_module_namespaceObject.enableCompileCache)?.();
    globalThis.mainlineEntry = "cli";
}
if (globalThis.mainlineEntry === "cli") await import("./index.js");
