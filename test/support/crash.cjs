/**
 * Loaded before a program: ends it by SIGKILL as it is about to change the file system for the `CRASH_AT`th time. A file that is being written then has half
 * its bytes. Without `CRASH_AT`, says at the end how often it did.
 */
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const at = Number(process.env["CRASH_AT"]);
let count = 0;

function crash(before) {
  if (++count !== at) return;
  before();
  process.kill(process.pid, "SIGKILL");
  // It arrives while this thread is still here.
  for (;;);
}

const writes = new Set(["writeFile", "appendFile"]);
const half = (path, data) => fs.writeSync(fs.openSync(path, "a"), String(data).slice(0, String(data).length / 2));
const wrap = (object, name) => {
  const original = object[name];
  object[name] = function changed(...args) {
    const isWrite = writes.has(name.replace("Sync", "")) && typeof args[0] === "string";
    crash(() => isWrite && half(args[0], args[1]));
    return original.apply(this, args);
  };
};

const changing = ["appendFile", "chmod", "copyFile", "link", "mkdir", "rename", "rm", "symlink", "unlink", "writeFile"];
for (const name of changing) {
  wrap(fs.promises, name);
  wrap(fs, `${name}Sync`);
}
for (const [object, name] of [
  [fs.promises, "open"],
  [fs, "openSync"],
]) {
  const original = object[name];
  object[name] = function opened(path, flags, ...rest) {
    if (typeof flags === "string" && flags !== "r") crash(() => {});
    return original.call(this, path, flags, ...rest);
  };
}
syncBuiltinESMExports();
if (!at) process.on("exit", () => process.stderr.write(`changes: ${count}\n`));
