/** Loaded before a program: says at its end how many kilobytes of memory it had at most. */
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", () => process.stderr.write(`peak: ${process.resourceUsage().maxRSS}\n`));
