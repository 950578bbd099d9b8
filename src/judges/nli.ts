// A judge on a local model of natural-language inference: does the statement entail the claim, contradict it, or neither?
// The runtime is an optional peer (onnxruntime-web or alike) behind one interface; nothing is downloaded.
import type { Finding, Judge, JudgeTask } from "./judge.ts";
import { type Vocabulary, wordPieces } from "./word-pieces.ts";

/** A loaded model: numbers of tokens to the three logits, in the order that `labels` tells. */
export interface InferenceSession {
  readonly run: (input: {
    readonly ids: readonly number[];
    readonly mask: readonly number[];
    readonly types: readonly number[];
  }) => Promise<readonly number[]>;
}

/** What comes with a model. */
export interface InferenceModel {
  readonly name: string;
  readonly session: InferenceSession;
  readonly vocabulary: Vocabulary;
  /** Labels in the order of the logits. */
  readonly labels: readonly ("entailment" | "neutral" | "contradiction")[];
  /** Most tokens of both texts together. */
  readonly most?: number;
}

/** Least share of entailment or contradiction by which it is taken. */
const SURE = 0.5;

const softmax = (logits: readonly number[]): number[] => {
  const most = Math.max(...logits);
  const exps = logits.map((x) => Math.exp(x - most));
  const all = exps.reduce((a, b) => a + b, 0);
  return exps.map((e) => e / all);
};

/**
 * A judge that weighs a statement with a model of inference. What three labels cannot tell — conditions, doubt, refusal,
 * another's view — is left to `other`, and so is what the model calls neutral; where `other` finds a plain yes or no, the
 * model's own word counts.
 */
export function inferenceJudge(model: InferenceModel, other: Judge): Judge {
  const id = `nli ${model.name}`;
  return {
    id,
    judge: async (task: JudgeTask): Promise<Finding> => {
      const found = await other.judge(task);
      if (!["affirms", "denies", "unrelated"].includes(found.stance)) return found;
      const tokens = wordPieces(model.vocabulary, task.statement, task.claim, model.most ?? 256);
      const logits = await model.session.run(tokens);
      if (logits.length !== model.labels.length || logits.some((x) => !Number.isFinite(x)))
        throw new Error("its model gave no usable numbers");
      const shares = softmax(logits);
      const share = (label: "entailment" | "contradiction") => shares[model.labels.indexOf(label)] ?? 0;
      const yes = share("entailment");
      const no = share("contradiction");
      if (Math.max(yes, no) < SURE) return found;
      const stance = yes > no ? ("affirms" as const) : ("denies" as const);
      const basis = found.stance === stance && found.basis.length > 0 ? found.basis : [task.statement];
      return { stance, basis, score: Math.round(Math.max(yes, no) * 1000) / 1000, by: id, note: null };
    },
  };
}
