#!/usr/bin/env node
import module from "node:module";
module.enableCompileCache?.();
globalThis.mainlineEntry = "promote";
await import("./index.js");
