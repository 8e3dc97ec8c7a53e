export const id = 3358;
export const ids = [3358];
export const modules = {

/***/ 63358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWorkbench: () => (/* binding */ openWorkbench)
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
// EXTERNAL MODULE: ./js/core/paths.js
var paths = __webpack_require__(65476);
;// CONCATENATED MODULE: ./js/edge/files/memory.js




/**
 * As in Git's index: a file changed this shortly before it was read may have been changed after, within one tick of the file system's clock.
 * One whose times have parts of a second ticks with the kernel, at most every 10 ms; others tick every second, or every two (FAT).
 */
const racyMilliseconds = (changed) => (changed % 1000 === 0 ? 2000 : 100);
async function openMemory(file) {
    const entries = await load(file);
    let changed = false;
    const set = (path, stat, sha256, ours) => {
        entries.set(path, [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino, Date.now(), sha256, ours]);
        changed = true;
    };
    return {
        digest(path, stat) {
            const entry = entries.get(path);
            if (!entry)
                return null;
            const [size, mtime, ctime, inode, readAt, sha256] = entry;
            const same = size === stat.size && mtime === stat.mtimeMs && ctime === stat.ctimeMs && inode === stat.ino;
            const latest = Math.max(mtime, ctime);
            return same && latest < readAt - racyMilliseconds(latest) ? sha256 : null;
        },
        learn(path, stat, sha256) {
            set(path, stat, sha256, entries.get(path)?.[6] === 1 && entries.get(path)?.[5] === sha256 ? 1 : 0);
        },
        wrote: (path, stat, sha256) => set(path, stat, sha256, 1),
        written: () => [...entries].filter(([, entry]) => entry[6] === 1).map(([path]) => path),
        writtenDigest(path) {
            const entry = entries.get(path);
            return entry?.[6] === 1 ? entry[5] : null;
        },
        forget(path) {
            changed = entries.delete(path) || changed;
        },
        async save() {
            // Only beside a store that is there: looking at a repository leaves nothing in it.
            if (!changed || !(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(file)))
                return;
            const temporary = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
            await (0,promises_.writeFile)(temporary, JSON.stringify({ version: 1, files: Object.fromEntries(entries) }));
            await (0,promises_.rename)(temporary, file);
            changed = false;
        },
    };
}
async function load(file) {
    try {
        const { version, files } = JSON.parse(await (0,promises_.readFile)(file, "utf8"));
        return new Map(version === 1 ? Object.entries(files) : []);
    }
    catch {
        return new Map();
    }
}

;// CONCATENATED MODULE: ./js/edge/files/open-workbench.js







/** The workbench of the work tree at `root`; what it remembers lies in the store's folder, `home`. */
function openWorkbench(root, home) {
    const memory = openMemory((0,external_node_path_.join)(home, "files.json"));
    const at = (path) => (0,external_node_path_.join)(root, path);
    const digest = async (path) => {
        const stat = statOf(at(path));
        if (!stat || stat.isDirectory())
            return null;
        const executable = (stat.mode & 0o100) !== 0;
        const known = (await memory).digest(path, stat);
        if (known !== null)
            return { sha256: known, executable };
        const sha256 = await sha256Of(at(path), stat.size);
        (await memory).learn(path, stat, sha256);
        return { sha256, executable };
    };
    return {
        digest,
        readText: (path) => (0,promises_.readFile)(path, "utf8"),
        readEnd,
        async writeFile(path, text) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(path, text);
        },
        async prepare(directory, files, links) {
            await (0,promises_.rm)(directory, { recursive: true, force: true });
            await (0,promises_.mkdir)(directory, { recursive: true });
            for (const path of files)
                await copyIn(at(path), (0,external_node_path_.join)(directory, path));
            for (const path of links)
                await linkIn(at(path), (0,external_node_path_.join)(directory, path));
        },
        collect,
        async foreign(outputs, kept) {
            const { files } = await collect(root, outputs);
            const safe = async (path) => (await isOurs(path)) || (await kept((await digest(path))?.sha256 ?? ""));
            const checked = await Promise.all(files.map(async ({ path }) => ((await safe(path)) ? [] : [path])));
            return checked.flat();
        },
        async place(files, placeOne) {
            for (const file of files) {
                if (await isSame(file.path, file.sha256, file.executable))
                    continue;
                await placeOne(file, at(file.path));
                await wrote(file.path, file.sha256);
            }
        },
        async remember(files) {
            for (const file of files)
                await wrote(file.path, file.sha256);
        },
        async tidy(outputs, kept) {
            const stale = (await memory)
                .written()
                .filter((path) => !kept.has(path) && [...(0,paths/* ancestors */.T1)(path)].some((above) => outputs.has(above)));
            for (const path of stale) {
                if (await isOurs(path))
                    await (0,promises_.rm)(at(path), { force: true });
                (await memory).forget(path);
            }
        },
        close: async () => (await memory).save(),
    };
    async function wrote(path, sha256) {
        const stat = statOf(at(path));
        if (stat)
            (await memory).wrote(path, stat, sha256);
    }
    /** Written by us, and still what we wrote. */
    async function isOurs(path) {
        const own = (await memory).writtenDigest(path);
        return own !== null && (await digest(path))?.sha256 === own;
    }
    async function isSame(path, sha256, executable) {
        if ((await memory).writtenDigest(path) !== sha256)
            return false;
        const found = await digest(path);
        return found?.sha256 === sha256 && found.executable === executable;
    }
}
const collect = async (directory, outputs) => {
    const files = new Map();
    const missing = [];
    const escaping = [];
    for (const output of outputs) {
        const found = await walk(directory, output, escaping);
        if (found === null)
            missing.push(output);
        for (const file of found ?? [])
            files.set(file.path, file);
    }
    return {
        files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
        missing,
        escaping: [...new Set(escaping)],
    };
};
/** Files at and below a path; null when nothing is there. A link counts as the file it leads to, if that is inside. */
async function walk(directory, path, escaping) {
    const place = (0,external_node_path_.join)(directory, path);
    let stat = statOf(place);
    if (!stat)
        return null;
    if (stat.isSymbolicLink()) {
        const target = await (0,promises_.realpath)(place).catch(() => null);
        const inside = target !== null && !(0,external_node_path_.relative)(await (0,promises_.realpath)(directory), target).startsWith("..");
        if (!inside)
            escaping.push(path);
        if (!inside || target === null)
            return [];
        stat = (0,external_node_fs_.lstatSync)(target);
    }
    if (stat.isFile())
        return [{ path, executable: (stat.mode & 0o100) !== 0 }];
    if (!stat.isDirectory())
        return [];
    const below = await Promise.all((await (0,promises_.readdir)(place)).map((name) => walk(directory, [path, name].join("/"), escaping)));
    return below.flatMap((found) => found ?? []);
}
function statOf(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
}
async function readEnd(path) {
    const size = statOf(path)?.size ?? 0;
    const chunks = [];
    if (size === 0)
        return "";
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { start: Math.max(0, size - 16_384) }))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
}
/** A small file is read at once: opening a stream costs more than its bytes. */
async function sha256Of(path, size) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    if (size <= 1 << 16)
        return hash.update((0,external_node_fs_.readFileSync)(path)).digest("hex");
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest("hex");
}
async function copyIn(from, to) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
}
async function linkIn(from, to) {
    if (!statOf(from))
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    await (0,promises_.symlink)(from.split(external_node_path_.sep).join("/"), to);
}


/***/ })

};
