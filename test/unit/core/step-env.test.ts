import { expect, test } from "vitest";
import { stepEnv } from "../../../src/core/run/step-env.ts";

const names = (env: Record<string, string>, secrets: string[] = [], given: string[] = []) =>
  Object.keys(stepEnv(env, { secrets, given }));

test("a step sees the caller's environment without what could write or speak for the job", () => {
  const kept = { PATH: "/bin", HOME: "/home", LANG: "C", CUDA_VISIBLE_DEVICES: "0", GITHUB_SHA: "c", KEYBOARD: "us" };
  const gone = {
    ACTIONS_RUNTIME_TOKEN: "x",
    ACTIONS_RESULTS_URL: "x",
    INPUT_TOKEN: "x",
    INPUT_CONFIG: "x",
    GITHUB_ENV: "x",
    GITHUB_PATH: "x",
    GITHUB_OUTPUT: "x",
    GITHUB_STATE: "x",
    GITHUB_STEP_SUMMARY: "x",
    GITHUB_TOKEN: "x",
    GH_TOKEN: "x",
    HF_TOKEN: "x",
    AWS_SECRET_ACCESS_KEY: "x",
    DB_PASSWORD: "x",
    GOOGLE_APPLICATION_CREDENTIALS: "x",
    WANDB_API_KEY: "x",
    my_secret_word: "x",
  };
  expect(names({ ...kept, ...gone })).toEqual(Object.keys(kept));
});

test("a secret is seen by the steps that name it, whatever it is called, and absent elsewhere", () => {
  const env = { PATH: "/bin", HF_TOKEN: "x", PIN_CODE: "1234" };
  expect(names(env)).toEqual(["PATH", "PIN_CODE"]);
  expect(names(env, ["HF_TOKEN", "PIN_CODE"], ["HF_TOKEN"])).toEqual(["PATH", "HF_TOKEN"]);
  expect(names(env, ["HF_TOKEN", "PIN_CODE"], [])).toEqual(["PATH"]);
});
