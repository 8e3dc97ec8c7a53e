import { afterAll } from "vitest";
import { ruleTests } from "../support/artifacts/rules.ts";
import { artifactStage } from "../support/artifacts/stage.ts";
import { transferTests } from "../support/artifacts/transfers.ts";
import { startAzurite } from "../support/azurite.ts";

// The tests of the fake's own storage, once more where Azure's emulator is the storage: what an upload needs, the fake asks of nobody alone.
const azurite = await startAzurite();
const stage = await artifactStage(azurite);
transferTests(stage);
ruleTests(stage);
afterAll(() => azurite[Symbol.asyncDispose]());
