import { mkdir, writeFile } from 'node:fs/promises';
import { takeApplication } from '../../bank/applications';
import { asOf, known } from '../../bank/record';

const folder = 'received';
/** Bytes. */
const largest = 1_000_000;
/** What became of an application, by the key that it came with; a bank asks its database. */
const received = new Map<string, Promise<string>>();
let count = 0;

/** Takes an application once for each key; what is refused is named by codes and ids. */
export async function POST(request: Request): Promise<Response> {
  const text = await readText(request);
  if (text === undefined) return Response.json({ findings: [{ code: 'too-large', at: '' }] }, { status: 413 });
  const key = request.headers.get('idempotency-key') ?? crypto.randomUUID();
  const before = received.get(key);
  if (before) return Response.json({ reference: await before });
  const taken = takeApplication(parseJson(text), { known, today: asOf });
  if (!taken.ok) return Response.json({ findings: taken.findings }, { status: 422 });
  const writing = write(taken.document);
  received.set(key, writing);
  // What could not be written can be sent again.
  writing.catch(() => received.delete(key));
  return Response.json({ reference: await writing }, { status: 201 });
}

async function write(document: string): Promise<string> {
  count += 1;
  const reference = `LN-${String(count).padStart(5, '0')}`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${reference}.json`, document);
  return reference;
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
