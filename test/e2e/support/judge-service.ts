// A service on this machine that judges as an endpoint does: well, badly or never, as the model's name says.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A service that runs, and what it was asked so far. */
export interface JudgeService {
  readonly url: string;
  readonly asked: { authorization: string | undefined; path: string | undefined; body: string }[];
  readonly close: () => void;
}

/** What the service says to a model's name, given what it was sent. */
const ANSWERS: Readonly<Record<string, (sent: string) => { status?: number; body?: string } | null>> = {
  good: (sent) =>
    said({
      stance: sent.includes("holds no danger") ? "affirms" : "denies",
      basis: [pointed(sent)],
      score: 0.8,
    }),
  // Takes what is afraid of the water for a denial, and nothing else for an answer.
  reads: (sent) =>
    said(
      /Statement[^\n]*sleep upstairs/i.test(sent)
        ? { stance: "denies", basis: ["sleep upstairs"], score: 0.9 }
        : { stance: "unrelated", basis: [], score: 0.9 },
    ),
  invents: () => said({ stance: "affirms", basis: ["as safe as houses"], score: 1 }),
  nonsense: () => said("the dam, the dam, the dam"),
  refuses: () => ({
    body: JSON.stringify({ choices: [{ message: { content: null, refusal: "I can't." } }] }),
  }),
  busy: () => ({ status: 429, body: "{}" }),
  elsewhere: () => ({ status: 302, body: "" }),
  never: () => null,
};
const said = (content: unknown) => ({
  body: JSON.stringify({
    choices: [{ message: { content: typeof content === "string" ? content : JSON.stringify(content) } }],
  }),
});
const pointed = (sent: string) => (sent.includes("holds no danger") ? "holds no danger" : "safe");

/** Starts one on a free port. */
export async function judgeService(): Promise<JudgeService> {
  const asked: JudgeService["asked"] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      asked.push({ authorization: request.headers.authorization, path: request.url, body });
      const { model, messages } = JSON.parse(body);
      const answer = ANSWERS[model]?.(messages[1].content) ?? null;
      if (answer === null) return;
      response.statusCode = answer.status ?? 200;
      if (answer.status === 302) response.setHeader("location", "http://127.0.0.1:1/");
      response.end(answer.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, close };
}
