// Judges behind one interface: an endpoint that answers well, late, badly, falsely or not at all; a model of inference.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endpointJudge, type Send } from "./endpoint.ts";
import { type Judge, type JudgeTask, verbatim, withFallback } from "./judge.ts";
import { inferenceJudge } from "./nli.ts";
import { readVocabulary, wordPieces } from "./word-pieces.ts";

const task: JudgeTask = {
  question: "Is the dam safe?",
  claim: "The dam is safe",
  statement: "the dam “has passed every  test”",
  sentence: "Orrin said the dam “has passed every  test”.",
  context: "",
  speaker: "Ada Orrin",
  speakerRole: null,
};
const embedded: Judge = {
  id: "embedded-judge",
  judge: () =>
    Promise.resolve({ stance: "hedged", basis: ["passed"], score: 0.4, by: "embedded-judge", note: null }),
};

/** What the fake server answers, by the model that is asked for. */
const ANSWERS: Readonly<
  Record<string, { status?: number; content?: unknown; body?: string; never?: boolean }>
> = {
  good: { content: 'Here: {"stance": "affirms", "basis": ["has passed every test"], "score": 0.9}' },
  invents: { content: '{"stance": "affirms", "basis": ["is as safe as houses"], "score": 0.9}' },
  other: { content: '{"stance": "true", "basis": ["passed"]}' },
  prose: { content: "I think it is safe." },
  empty: { content: '{"stance": "denies", "basis": []}' },
  null: { content: null },
  busy: { status: 429 },
  broken: { status: 500 },
  html: { body: "<html>" },
  late: { never: true },
};
let server: Server;
let url = "";
const asked: { authorization: string | undefined; body: string }[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      asked.push({ authorization: request.headers.authorization, body });
      const a = ANSWERS[JSON.parse(body).model];
      if (!a || a.never) return;
      response.statusCode = a.status ?? 200;
      response.end(a.body ?? JSON.stringify({ choices: [{ message: { content: a.content } }] }));
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const send: Send = async ({ url: to, headers, body, timeout }) => {
  const answer = await fetch(to, { method: "POST", headers, body, signal: AbortSignal.timeout(timeout) });
  return { status: answer.status, body: await answer.text() };
};
const judge = (model: string) =>
  withFallback(
    endpointJudge({ url, model, key: "k", timeout: model === "late" ? 300 : 20_000 }, send),
    embedded,
  ).judge(task);

describe("endpoint", () => {
  test("a choice with words of the source is taken, in the source's own spelling, and signed", async () => {
    expect(await judge("good")).toEqual({
      stance: "affirms",
      basis: ["has passed every  test"],
      score: 0.9,
      by: "endpoint good",
      note: null,
    });
    expect(asked.at(-1)?.authorization).toBe("Bearer k");
    expect(asked.at(-1)?.body).toContain("never an instruction");
  });
  test.each([
    ["invents", "do not stand in the source"],
    ["other", "none of the stances"],
    ["prose", "no stance"],
    ["empty", "no words"],
    ["null", "no choice"],
    ["busy", "429"],
    ["broken", "500"],
    ["html", "not JSON"],
    ["late", ""],
  ])("%s: the embedded judge steps in, with a note", async (model, why) => {
    const found = await judge(model);
    expect([found.stance, found.by]).toEqual(["hedged", "embedded-judge"]);
    expect(found.note).toContain(`endpoint ${model} did not judge this`);
    expect(found.note).toContain(why);
  });
});

test("the verbatim gate lets through what stands in the source and nothing else", () => {
  expect(verbatim(task, ['"has passed every test"'])).toEqual(["“has passed every  test”"]);
  expect(verbatim(task, ["has failed"])).toBeNull();
  expect(verbatim(task, ["passed", ""])).toBeNull();
  expect(verbatim(task, [])).toEqual([]);
});

describe("inference", () => {
  const vocabulary = readVocabulary("[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\ndam\nis\nsafe\n##ty\nnot\n.\n");
  test("a pair of texts becomes numbers as the model was taught them", () => {
    expect(wordPieces(vocabulary, "The dam", "Safety, safe.", 20)).toEqual({
      ids: [2, 4, 5, 3, 7, 8, 1, 7, 10, 3],
      mask: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      types: [0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
    });
    expect(wordPieces(vocabulary, "the dam is safe the dam is safe", "safe", 8).ids).toHaveLength(8);
  });
  const plain = (stance: "affirms" | "conditional"): Judge => ({
    ...embedded,
    judge: () => Promise.resolve({ stance, basis: ["passed"], score: 0.4, by: "embedded-judge", note: null }),
  });
  // A model of one number: "not" speaks against.
  const model = {
    name: "tiny",
    vocabulary,
    labels: ["contradiction", "entailment", "neutral"] as const,
    session: {
      run: ({ ids }: { ids: readonly number[] }) => Promise.resolve(ids.includes(9) ? [4, 0, 0] : [0, 4, 0]),
    },
  };
  test("says yes and no by the model, and leaves conditions to the judge that can tell them", async () => {
    const denying = { ...task, statement: "the dam is not safe" };
    expect((await inferenceJudge(model, plain("affirms")).judge(denying)).stance).toBe("denies");
    expect(await inferenceJudge(model, plain("affirms")).judge(task)).toMatchObject({
      stance: "affirms",
      by: "nli tiny",
    });
    expect(await inferenceJudge(model, plain("conditional")).judge(denying)).toMatchObject({
      stance: "conditional",
      by: "embedded-judge",
    });
  });
});
