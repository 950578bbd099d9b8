// Stages: where the time goes, by sampling the call stack; the core itself has no clock to ask.
import { Session } from "node:inspector/promises";

/** Which stage a file's own time belongs to, first match; files that are not here count for the stage that called them. */
const STAGES = [
  ["read", /\/article\//],
  ["tokens, sentences", /\/text\/(?:tokenise|sentences|abbreviations|quotations)\.js$/],
  ["tags", /\/tag\/tagger\.js$/],
  ["parse", /\/tag\/(?:parse|clauses)[^/]*\.js$/],
  ["names", /\/tag\/names\.js$/],
  ["words, lemmas", /\/tag\/(?:words|columns|lemma|language|doc)\.js$/],
  ["mentions", /\/tag\/mentions/],
  ["model", /\/attribute\/learned/],
  ["merge", /\/attribute\/merge\.js$/],
  ["rules", /\/attribute\//],
  ["scenes", /\/saying\//],
  ["speakers", /\/speaker\//],
  ["dates", /\/time\//],
  ["ways", /\/chain\//],
  ["statements", /\/dist\/(?:analyse|model\/|text\/anchor)/],
];

/** What the runtime does for itself. */
const RUNTIME = { "(garbage collector)": "memory", "(program)": "runtime", "(idle)": null, "(root)": null };

const stageOf = ({ url, functionName }, above) => {
  if (functionName in RUNTIME && !url) return RUNTIME[functionName];
  return STAGES.find(([, files]) => files.test(url))?.[0] ?? above;
};

/** Runs `work` and gives the share of each stage in its time, 0 to 1, in the order in which they run. */
export async function sharesOf(work) {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 250 });
  await session.post("Profiler.start");
  work();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const stages = new Map();
  const visit = (root) => {
    const stack = [[root, "runtime"]];
    while (stack.length) {
      const [node, above] = stack.pop();
      const stage = stageOf(node.callFrame, above);
      stages.set(node.id, stage);
      for (const child of node.children ?? []) stack.push([nodes.get(child), stage ?? above]);
    }
  };
  visit(profile.nodes[0]);
  const spent = new Map();
  let total = 0;
  for (const [i, id] of profile.samples.entries()) {
    const stage = stages.get(id);
    if (!stage) continue;
    const delta = profile.timeDeltas[i];
    spent.set(stage, (spent.get(stage) ?? 0) + delta);
    total += delta;
  }
  const order = [...STAGES.map(([name]) => name), "memory", "runtime"];
  return order.filter((name) => spent.has(name)).map((name) => [name, spent.get(name) / total]);
}
