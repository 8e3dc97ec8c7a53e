#!/usr/bin/env node
import module from "node:module";
module.enableCompileCache?.();
globalThis.mainlineEntry = "train";
await import("./index.js");
