// A model of inference with one weight a piece, as ONNX, written byte by byte: the logits are the sum of the pieces' rows.

const varint = (n: number): number[] => {
  const out: number[] = [];
  for (let left = n; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...out, left];
    out.push((left % 128) | 128);
  }
};
const key = (field: number, wire: number): number[] => varint(field * 8 + wire);
const int = (field: number, value: number): number[] => [...key(field, 0), ...varint(value)];
const bytes = (field: number, value: readonly number[]): number[] => [
  ...key(field, 2),
  ...varint(value.length),
  ...value,
];
const text = (field: number, value: string): number[] => bytes(field, [...Buffer.from(value, "utf8")]);

const FLOAT = 1;
const INT64 = 7;

function shape(name: string, type: number, dims: readonly (string | number)[]): number[] {
  const list = dims.flatMap((d) => bytes(1, typeof d === "number" ? int(1, d) : text(2, d)));
  return [...text(1, name), ...bytes(2, bytes(1, [...int(1, type), ...bytes(2, list)]))];
}

const tensor = (name: string, dims: readonly number[], numbers: readonly number[]): number[] => [
  ...dims.flatMap((d) => int(1, d)),
  ...int(2, FLOAT),
  ...text(8, name),
  ...bytes(9, [...new Uint8Array(Float32Array.from(numbers).buffer)]),
];

const node = (op: string, from: readonly string[], to: string, more: readonly number[][] = []): number[] => [
  ...from.flatMap((name) => text(1, name)),
  ...text(2, to),
  ...text(4, op),
  ...more.flatMap((m) => bytes(5, m)),
];

/** The file of a model whose piece number n adds `rows[n]` to the three logits. */
export function tinyModel(rows: readonly (readonly [number, number, number])[]): Uint8Array {
  const axes = [...text(1, "axes"), ...int(8, 1), ...int(20, 7)];
  const keep = [...text(1, "keepdims"), ...int(3, 0), ...int(20, 2)];
  const graph = [
    ...bytes(1, node("Gather", ["table", "input_ids"], "found")),
    ...bytes(1, node("ReduceSum", ["found"], "logits", [axes, keep])),
    ...text(2, "tiny"),
    ...bytes(5, tensor("table", [rows.length, 3], rows.flat())),
    ...bytes(11, shape("input_ids", INT64, ["one", "pieces"])),
    ...bytes(12, shape("logits", FLOAT, ["one", 3])),
  ];
  return Uint8Array.from([...int(1, 7), ...bytes(7, graph), ...bytes(8, int(2, 11))]);
}
