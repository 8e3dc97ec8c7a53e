#!/usr/bin/env node
import module from "node:module";
module.enableCompileCache?.();
globalThis.mainlineEntry = "report";
await import("./index.js");
