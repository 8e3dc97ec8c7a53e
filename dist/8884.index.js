export const id = 8884;
export const ids = [8884];
export const modules = {

/***/ 38884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cachedStore: () => (/* binding */ cachedStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_keys_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30917);
/* harmony import */ var _core_plan_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16586);
/* harmony import */ var _core_run_run_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36023);





const MOST_ENTRIES = 50;
/** Where an entry lies while it comes or goes. Its path is part of what GitHub finds it by, so it is the same on every machine. */
const entriesFolder = ".mainline/cache-entries";
const entryPath = (key) => `${entriesFolder}/${key}`;
const cacheKey = (key) => `mainline-leg-1-${key}`;
/**
 * A store that looks for a leg of an unknown key in a cache. An entry is a claim: it is taken only if its record has this very key, its outputs
 * are those that the record declares, and every byte has its digest. Anything else is a miss.
 */
function cachedStore(local, cache, workspace) {
    const ran = new Map();
    /** A key is asked for once: who did not find it then is about to make it. */
    const asked = new Set();
    return {
        ...local,
        async leg(key) {
            const known = await local.leg(key);
            if (known || asked.has(key))
                return known;
            asked.add(key);
            return await fetchEntry(key);
        },
        // Only the cache knows what it has.
        keptLegs: () => () => true,
        async saveLeg(key, leg) {
            await local.saveLeg(key, leg);
            ran.set(key, leg);
        },
        async saveEntries() {
            const longest = [...ran].sort(([, a], [, b]) => b.leg.seconds - a.leg.seconds).slice(0, MOST_ENTRIES);
            for (const [key, leg] of longest)
                await inEntry(key, (folder) => saveEntry(key, leg, folder)).catch(() => { });
            // An entry that was not what its key says may have laid others there.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, entriesFolder), { recursive: true, force: true });
        },
    };
    async function fetchEntry(key) {
        return await inEntry(key, async (folder) => {
            if (!(await cache.restore(entryPath(key), cacheKey(key))))
                return null;
            const leg = await checked(key, folder);
            if (leg)
                await local.saveLeg(key, leg);
            return leg;
        }).catch(() => null);
    }
    async function checked(key, folder) {
        const parsed = (0,_core_run_run_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStoredLeg */ .Ne)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "leg.json"), "utf8"));
        if (!parsed.ok)
            return null;
        const { status, record, outputs } = parsed.value.leg;
        if (status !== "ran" || record === null || (0,_core_keys_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .stepKey */ .Ug)(record) !== key)
            return null;
        if (!outputs.every(({ path }) => record.outputs.some((declared) => (0,_core_plan_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(path, declared.path))))
            return null;
        for (const { sha256, size } of outputs) {
            const found = await local.addObject((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, sha256));
            if (found.sha256 !== sha256 || found.size !== size)
                return null;
        }
        return parsed.value;
    }
    async function saveEntry(key, leg, folder) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "leg.json"), JSON.stringify(leg));
        for (const { sha256 } of leg.leg.outputs)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(local.objectPath(sha256), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, sha256));
        await cache.save(entryPath(key), cacheKey(key));
    }
    /** What an earlier job left there is nobody's. The folder above is there, for two `tar` that both have to make it can get into each other's way. */
    async function inEntry(key, act) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, entryPath(key));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), { recursive: true });
        try {
            return await act(folder);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
    }
}


/***/ })

};
