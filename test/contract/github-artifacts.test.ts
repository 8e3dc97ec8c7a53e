import { expect, test } from "vitest";
import { ruleTests } from "../support/artifacts/rules.ts";
import { artifactStage } from "../support/artifacts/stage.ts";
import { transferTests } from "../support/artifacts/transfers.ts";
import { pushRun } from "../support/github/index.ts";

const stage = await artifactStage();
transferTests(stage);
ruleTests(stage);

test("storage meets faults of its own: an upload that breaks, a download that ends too early", async () => {
  const { github, repository, become } = stage;
  const { twirp } = become(pushRun(repository));
  const { signed_upload_url: address = "" } = await twirp("CreateArtifact", { name: "a", version: 7 });
  const put = () => fetch(address, { method: "PUT", body: "bytes" });
  github.fail({ operation: "blob/put", nth: 1, with: "reset" });
  await expect(put()).rejects.toThrow();
  expect((await put()).status).toBe(201);
  await twirp("FinalizeArtifact", { name: "a", size: "5" });
  const { signed_url: bytes = "" } = await twirp("GetSignedArtifactURL", { name: "a" });
  const get = async () => (await fetch(bytes)).text();
  github.fail({ operation: "blob/get", nth: 1, with: "truncated" });
  await expect(get()).rejects.toThrow();
  expect(await get()).toBe("bytes");
});
