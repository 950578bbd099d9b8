// A model of inference out of a folder: model.onnx, vocab.txt and config.json, run by onnxruntime-web where it is installed.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { OnrecordError } from "../errors.ts";
import type { InferenceModel, InferenceSession } from "./nli.ts";
import { readVocabulary } from "./word-pieces.ts";

/** As much of the runtime as is used. */
export interface Runtime {
  readonly env: { readonly wasm: { numThreads?: number | undefined } };
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => unknown;
  readonly InferenceSession: {
    readonly create: (
      model: Uint8Array,
      options: { readonly executionProviders: readonly string[] },
    ) => Promise<{
      readonly inputNames: readonly string[];
      readonly outputNames: readonly string[];
      readonly run: (
        feeds: Readonly<Record<string, unknown>>,
      ) => Promise<Readonly<Record<string, { readonly data: ArrayLike<number> }>>>;
    }>;
  };
}

const PEER = "onnxruntime-web";
const unusable = (why: string, hint: string) =>
  new OnrecordError("ON403", `The judge cannot be used: ${why}.`, hint);

/** The runtime, loaded from where it was installed; nothing is downloaded. Throws ON403 where it is not there. */
async function installed(): Promise<Runtime> {
  try {
    return (await import(PEER)) as Runtime;
  } catch {
    throw unusable(`${PEER} is not installed`, `Install it beside onrecord: npm install ${PEER}.`);
  }
}

const LABELS = ["entailment", "neutral", "contradiction"] as const;

/** The labels of `id2label` in the order of their numbers. */
function labelsOf(config: unknown): (typeof LABELS)[number][] {
  const { id2label } = (config ?? {}) as { id2label?: Readonly<Record<string, unknown>> };
  const named = Object.entries(id2label ?? {})
    .sort((a, b) => Number(a[0]) - Number(b[0]))
    .map(([, label]) => LABELS.find((l) => l === String(label).toLowerCase()));
  const labels = named.filter((l) => l !== undefined);
  if (labels.length !== 3 || new Set(labels).size !== 3 || named.length !== 3)
    throw unusable(
      "its config.json does not name entailment, neutral and contradiction in id2label",
      "Use a model of natural-language inference with these three labels.",
    );
  return labels;
}

/** Numbers as a tensor of one row. */
function session(
  runtime: Runtime,
  made: Awaited<ReturnType<Runtime["InferenceSession"]["create"]>>,
): InferenceSession {
  return {
    run: async ({ ids, mask, types }) => {
      const row = (numbers: readonly number[]) =>
        new runtime.Tensor("int64", BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
      const all: Readonly<Record<string, readonly number[]>> = {
        input_ids: ids,
        attention_mask: mask,
        token_type_ids: types,
      };
      const feeds: Record<string, unknown> = {};
      for (const name of made.inputNames) {
        const numbers = all[name];
        if (numbers === undefined) throw new Error(`its model asks for an input "${name}" that is not known`);
        feeds[name] = row(numbers);
      }
      const out = (await made.run(feeds))[
        made.outputNames.includes("logits") ? "logits" : (made.outputNames[0] ?? "")
      ];
      return out === undefined ? [] : [...Array.from(out.data)];
    },
  };
}

/**
 * Loads a model. `name` is what its judgements are signed with. Throws ON403 where the runtime or a file is missing or
 * cannot be used.
 */
export async function inferenceModelIn(
  folder: string,
  name: string,
  runtime?: Runtime,
): Promise<InferenceModel> {
  const read = async (file: string) => {
    try {
      return await readFile(join(folder, file));
    } catch {
      throw unusable(
        `${join(folder, file)} cannot be read`,
        "--model names a folder with model.onnx, vocab.txt and config.json.",
      );
    }
  };
  const [model, vocabulary, config] = [
    await read("model.onnx"),
    await read("vocab.txt"),
    await read("config.json"),
  ];
  const ort = runtime ?? (await installed());
  ort.env.wasm.numThreads = 1;
  let settings: unknown;
  try {
    settings = JSON.parse(config.toString("utf8"));
  } catch {
    throw unusable("its config.json is not JSON", "Use the file that came with the model.");
  }
  const labels = labelsOf(settings);
  let made: Awaited<ReturnType<Runtime["InferenceSession"]["create"]>>;
  try {
    made = await ort.InferenceSession.create(model, { executionProviders: ["wasm"] });
  } catch (error) {
    throw unusable(
      `its model.onnx is not read (${(error as Error).message.slice(0, 200).replace(/\s+/g, " ")})`,
      "Export the model to ONNX again.",
    );
  }
  const most = (settings as { max_position_embeddings?: unknown }).max_position_embeddings;
  return {
    name,
    session: session(ort, made),
    vocabulary: readVocabulary(vocabulary.toString("utf8")),
    labels,
    ...(typeof most === "number" && most >= 16 ? { most: Math.min(most, 256) } : {}),
  };
}
