export const id = 5754;
export const ids = [5754];
export const modules = {

/***/ 65476:
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
/** Whether a RepoPath from elsewhere (an artifact, say) is one: relative, normalised, and not in `.git`. */
function isRepoPath(path) {
    return path !== "" && repoPath("", path) === path && path.split("/").every((part) => part.toLowerCase() !== ".git");
}
const folderOf = (path) => path.split("/").slice(0, -1).join("/");
/** `inner` is `outer`, or lies below it. The root (empty) holds everything. */
const isWithin = (inner, outer) => outer === "" || inner === outer || inner.startsWith(`${outer}/`);
/** A path and all that it lies in, the nearest first: `a/b/c`, `a/b`, `a`. */
function* ancestors(path) {
    for (let at = path; at !== ""; at = folderOf(at))
        yield at;
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

/***/ 11039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90963);

/** JSON Canonicalization Scheme (RFC 8785): what is hashed is written the same on every machine. Throws on NaN and infinities. */
function canonicalJson(value) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
}


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

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Lower-case hex SHA-256 of a text (as UTF-8) or of bytes. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest("hex");
}


/***/ }),

/***/ 90963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
