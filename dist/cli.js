#!/usr/bin/env node
import module from "node:module";
module.enableCompileCache?.();
globalThis.mainlineEntry = "cli";
await import("./index.js");
