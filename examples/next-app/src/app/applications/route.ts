import { mkdir, writeFile } from 'node:fs/promises';
import { takeApplication } from '../../bank/applications';
import { asOf, known } from '../../bank/record';

const folder = 'received';
/** Bytes. */
const largest = 1_000_000;
/** Which application came with which key; a bank asks its database. */
const references = new Map<string, string>();

/** Takes an application once for each key; what is refused is named by codes and ids. */
export async function POST(request: Request): Promise<Response> {
  const key = request.headers.get('idempotency-key') ?? '';
  const before = references.get(key);
  if (before !== undefined) return Response.json({ reference: before });
  const text = await readText(request);
  if (text === undefined) return Response.json({ findings: [{ code: 'too-large', at: '' }] }, { status: 413 });
  const taken = takeApplication(parseJson(text), { known, window: { from: asOf, to: asOf } });
  if (!taken.ok) return Response.json({ findings: taken.findings }, { status: 422 });
  const reference = `LN-${String(references.size + 1).padStart(5, '0')}`;
  if (key !== '') references.set(key, reference);
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${reference}.json`, taken.document);
  return Response.json({ reference }, { status: 201 });
}

/** Stops reading where it becomes too much. */
async function readText({ body }: Request): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  if (!body) return text;
  for await (const bytes of body) {
    size += bytes.byteLength;
    if (size > largest) return undefined;
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
