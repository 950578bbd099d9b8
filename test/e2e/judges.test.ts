// Other judges through the real binary: a service on this machine that answers well, badly or never; a model of inference
// made here; what they found is signed, kept and not asked twice, and a person's word beats them.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { tinyModel } from "../support/tiny-model.ts";
import { scratch } from "./support/builders.ts";
import { type JudgeService, judgeService } from "./support/judge-service.ts";
import { jsonLines, run } from "./support/run.ts";

const QUESTION = "Is the Harrow dam safe?";
const KEY = "sk-not-to-be-seen-5521";
let place: ReturnType<typeof scratch>;
let service: JudgeService;
let url = "";
let asked: JudgeService["asked"];

beforeAll(async () => {
  service = await judgeService();
  ({ url, asked } = service);
  place = scratch();
  writeFileSync(
    join(place.folder, "a.txt"),
    "Dam debated\nNorthern Wire\n12 March 2024\n\n“The Harrow dam is safe,” Water Minister Halvard Brenn said on Tuesday.\n\nEngineer Tomas Okell said the Harrow dam was not safe.\n",
  );
  const added = await run(["add", "a.txt"], { cwd: place.folder });
  expect(added.code).toBe(0);
});
afterAll(() => {
  service.close();
  place.remove();
});
beforeEach(() => {
  asked.length = 0;
});

const ask = (...more: string[]) =>
  run(["ask", QUESTION, "--format", "json", ...more], {
    cwd: place.folder,
    env: { ONRECORD_ENDPOINT_KEY: KEY, ONRECORD_ENDPOINT_TIMEOUT: "0.4" },
  });
const endpoint = (model: string) => ["--judge", "endpoint", "--endpoint", url, "--model", model];
interface Answered {
  hits: {
    statement: string;
    stance: string;
    by: string;
    basis: string;
    note: string | null;
    basisWords: { words: string }[];
  }[];
}
const answerOf = (out: string) => JSON.parse(out) as Answered;

describe("endpoint", () => {
  test("chooses, signs, is told of, and is not asked the same twice", async () => {
    const first = await ask(...endpoint("good"));
    expect(first.code).toBe(0);
    const { hits } = answerOf(first.out);
    expect(hits.length).toBeGreaterThan(1);
    for (const h of hits) {
      expect([h.stance, h.by, h.note]).toEqual(["denies", "endpoint good", null]);
      expect(h.basisWords.map((b) => b.words)).toEqual(["safe"]);
    }
    expect(first.err).toContain(url);
    expect(first.err).toContain("endpoint good");
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.every((a) => a.authorization === `Bearer ${KEY}` && a.path === "/v1/chat/completions")).toBe(
      true,
    );
    const before = asked.length;
    const again = await ask(...endpoint("good"));
    expect(asked).toHaveLength(before);
    expect(again.out).toBe(first.out);
    expect(again.err).not.toContain(url);
    const text = await run(["ask", QUESTION, ...endpoint("good")], { cwd: place.folder });
    expect(text.out).toContain("judged by endpoint good");
  });

  test("the key is printed nowhere and stored nowhere", async () => {
    const ran = await ask(...endpoint("good"));
    expect(ran.out + ran.err).not.toContain(KEY);
    for (const file of ["ledger.sqlite", "ledger.sqlite-wal"]) {
      let bytes = "";
      try {
        bytes = readFileSync(join(place.folder, ".onrecord", file), "latin1");
      } catch {
        continue;
      }
      expect(bytes).not.toContain(KEY);
    }
  });

  test.each([
    ["invents", "do not stand in the source"],
    ["nonsense", "no stance"],
    ["refuses", "refused"],
    ["busy", "429"],
    ["elsewhere", "302"],
    ["never", "no answer within"],
  ])(
    "%s: the embedded judge steps in with a note, and the endpoint is asked anew next time",
    async (model, why) => {
      const ran = await ask(...endpoint(model));
      expect(ran.code).toBe(0);
      const { hits } = answerOf(ran.out);
      expect(hits.map((h) => h.stance).sort()).toContain("affirms");
      for (const h of hits)
        expect([h.by, h.note]).toEqual([
          "embedded-judge",
          expect.stringContaining(`endpoint ${model} did not judge this`),
        ]);
      expect(hits.some((h) => h.note?.includes(why))).toBe(true);
      const before = asked.length;
      await ask(...endpoint(model));
      expect(asked.length).toBeGreaterThan(before);
    },
  );

  test("what cannot be used is refused before anything is sent", async () => {
    for (const [flags, code] of [
      [["--judge", "endpoint", "--model", "m"], "ON403"],
      [["--judge", "endpoint", "--endpoint", url], "ON403"],
      [["--endpoint", url, "--model", "m"], "ON302"],
      [["--judge", "endpoint", "--endpoint", "http://203.1.113.7/v1", "--model", "m"], "ON110"],
      [["--judge", "endpoint", "--endpoint", "file:///etc/passwd", "--model", "m"], "ON110"],
      [["--judge", "endpoint", "--endpoint", "http://a:b@127.0.0.1/v1", "--model", "m"], "ON110"],
      [["--judge", "nli", "--model", "nowhere"], "ON403"],
    ] as const) {
      const ran = await ask(...flags);
      expect([ran.code === 0, ran.err.includes(code)]).toEqual([false, true]);
    }
    expect(asked).toHaveLength(0);
  });

  test("a person's stance beats it, in every answer, until it is taken back", async () => {
    const { hits } = answerOf((await ask(...endpoint("good"))).out);
    const id = hits[0]?.statement as string;
    const decided = await run(["review", id, "hedged", "--on", QUESTION], { cwd: place.folder });
    expect([decided.code, decided.out]).toEqual([
      0,
      expect.stringContaining("hedged on ‘The Harrow dam is safe’"),
    ]);
    for (const flags of [[], endpoint("good")]) {
      const after = answerOf((await ask(...flags)).out);
      expect(after.hits.find((h) => h.statement === id)).toMatchObject({
        stance: "hedged",
        basis: "human",
        by: "human",
      });
    }
    await run(["review", id, "unrelated", "--on", QUESTION], { cwd: place.folder });
    expect(answerOf((await ask()).out).hits.some((h) => h.statement === id)).toBe(false);
    await run(["review", id, "undo", "--on", QUESTION], { cwd: place.folder });
    expect(answerOf((await ask()).out).hits.find((h) => h.statement === id)?.basis).toBe("inferred");
    expect((await run(["review", id, "false", "--on", QUESTION], { cwd: place.folder })).err).toContain(
      "ON302",
    );
  });

  test("`judge` asks it for rows, the same row once", async () => {
    const row = {
      question: QUESTION,
      statement: "the wall holds no danger",
      sentence: "The wall holds no danger, Brenn said.",
    };
    writeFileSync(
      join(place.folder, "rows.jsonl"),
      [1, 2].map((id) => `${JSON.stringify({ id, ...row })}\n`).join(""),
    );
    const ran = await run(["judge", "rows.jsonl", ...endpoint("good")], { cwd: place.folder });
    expect(jsonLines(ran.out)).toEqual(
      [1, 2].map((id) => ({
        id,
        stance: "affirms",
        basis: ["holds no danger"],
        by: "endpoint good",
        score: 0.8,
      })),
    );
    expect(asked).toHaveLength(1);
    expect(ran.err).toContain(url);
    const failing = await run(["judge", "rows.jsonl", ...endpoint("busy")], { cwd: place.folder });
    expect(failing.code).toBe(0);
    expect(jsonLines(failing.out)).toMatchObject([
      { by: "embedded-judge", note: expect.stringContaining("429") },
      {},
    ]);
  });
});

describe("answers in words of their own", () => {
  let there: ReturnType<typeof scratch>;
  const inThere = (...args: string[]) =>
    run(args, { cwd: there.folder, env: { ONRECORD_ENDPOINT_KEY: KEY, ONRECORD_ENDPOINT_TIMEOUT: "5" } });
  const stances = (out: string) =>
    (
      JSON.parse(out) as { hits: { stance: string; by: string; record: { speaker: { name: string } } }[] }
    ).hits
      .map((h) => `${h.record.speaker.name} ${h.stance}, ${h.by}`)
      .sort();
  const put = (...more: string[]) => inThere("ask", QUESTION, "--format", "json", ...more);

  beforeAll(async () => {
    there = scratch();
    writeFileSync(
      join(there.folder, "dam.txt"),
      "Doubts about the Harrow dam\nNorthern Wire\n12 March 2024\n\n“The Harrow dam is safe,” Water Minister Halvard Brenn said on Tuesday.\n\n“We all sleep upstairs now,” said Mayor Ida Rolk.\n",
    );
    writeFileSync(
      join(there.folder, "port.txt"),
      "Ferries\nNorthern Wire\n13 March 2024\n\n“Our children sleep upstairs too,” said the ferry's captain, Olaf Prim.\n",
    );
    expect((await inThere("add", "dam.txt", "port.txt")).code).toBe(0);
  });
  afterAll(() => there.remove());

  test("another judge is asked about the whole of the articles that tell of the matter, and about no other", async () => {
    expect(stances((await put()).out)).toEqual(["Halvard Brenn affirms, embedded-judge"]);
    const ran = await put(...endpoint("reads"));
    expect(stances(ran.out)).toEqual(["Ida Rolk denies, endpoint reads"]);
    expect(asked.some((a) => a.body.includes("Ida Rolk"))).toBe(true);
    expect(asked.some((a) => a.body.includes("Olaf Prim"))).toBe(false);
    expect(asked[0]?.body).toContain("Title of the report: Doubts about the Harrow dam");
    expect((JSON.parse(ran.out) as { coverage: { judge: string } }).coverage.judge).toBe("endpoint reads");
  });

  test("--most says about how many, the nearest first", async () => {
    await put(...endpoint("reads"), "--most", "1", "--speaker", "Nobody");
    expect(asked).toHaveLength(0);
    await put(...endpoint("busy"), "--most", "1");
    expect(asked).toHaveLength(1);
    expect(asked[0]?.body).toContain("Halvard Brenn");
  });

  test.each([
    [["--most", "5"], "--most goes with"],
    [
      ["--judge", "endpoint", "--endpoint", "http://127.0.0.1:1/v1", "--model", "m", "--most", "0"],
      "1 to 2000",
    ],
  ])("%j is refused", async (flags, why) => {
    const ran = await put(...flags);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(why)]);
    expect(ran.err).toContain("ON302");
  });

  test("what a person has decided is neither asked about nor shown otherwise", async () => {
    const { hits } = JSON.parse((await put(...endpoint("reads"))).out) as { hits: { statement: string }[] };
    expect((await inThere("review", hits[0]?.statement ?? "", "unrelated", "--on", QUESTION)).code).toBe(0);
    asked.length = 0;
    expect(stances((await put(...endpoint("reads"))).out)).toEqual([]);
    expect(asked.some((a) => a.body.includes("Statement: “We all"))).toBe(false);
  });
});

describe("inference", () => {
  const pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "harrow", "dam", "is", "was", "safe", "not"];
  const model = (folder: string, labels: readonly string[] = ["entailment", "neutral", "contradiction"]) => {
    const at = join(place.folder, folder);
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, "vocab.txt"), pieces.join("\n"));
    writeFileSync(join(at, "config.json"), JSON.stringify({ id2label: { ...labels } }));
    // "not" speaks for; "safe" against, twice in a pair: the other way round from what the rules say.
    const row = (piece: string): [number, number, number] =>
      piece === "not" ? [9, 0, 0] : piece === "safe" ? [0, 0, 2] : [0, 0, 0];
    writeFileSync(join(at, "model.onnx"), tinyModel(pieces.map(row)));
    return folder;
  };

  test("a model in a folder judges plain yes and no, signs, and is kept", async () => {
    const ran = await ask("--judge", "nli", "--model", model("tiny"));
    expect(ran.err).toBe("");
    const { hits } = answerOf(ran.out);
    expect(hits.map((h) => [h.stance, h.by]).sort()).toEqual(
      [
        ["affirms", "nli tiny"],
        ["denies", "nli tiny"],
        ["denies", "nli tiny"],
      ].slice(0, hits.length),
    );
    expect((await ask("--judge", "nli", "--model", "tiny")).out).toBe(ran.out);
    expect(asked).toHaveLength(0);
  });

  test("a model that cannot be used is told, with what is wrong", async () => {
    const wrong = await ask("--judge", "nli", "--model", model("labels", ["yes", "no", "perhaps"]));
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("id2label")]);
    writeFileSync(join(place.folder, model("broken"), "model.onnx"), "no model");
    const broken = await ask("--judge", "nli", "--model", "broken");
    expect([broken.code, broken.err]).toEqual([2, expect.stringContaining("ON403")]);
  });
});
