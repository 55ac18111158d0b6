import type { Answer, InstanceId } from './answers.js';

type Piece = readonly (Answer | undefined)[];

/** Up to this many, a copy of a map costs nothing to speak of. */
const few = 32;

/** Many answers in pieces, of which a change copies one. What has a place once keeps it. */
class ManyAnswers implements ReadonlyMap<InstanceId, Answer> {
  /** Places are only ever added: all maps that come from one share them. */
  readonly #places: Map<InstanceId, number>;
  readonly #pieces: readonly Piece[];
  readonly size: number;

  constructor(places: Map<InstanceId, number>, pieces: readonly Piece[], size: number) {
    this.#places = places;
    this.#pieces = pieces;
    this.size = size;
  }

  /** The same with one answer set, or taken back. */
  with(id: InstanceId, answer: Answer | undefined): ManyAnswers {
    const place = this.#places.get(id) ?? this.#places.size;
    this.#places.set(id, place);
    const pieces = [...this.#pieces];
    const piece = [...(pieces[place >> 5] ?? [])];
    const more = Number(answer !== undefined) - Number(piece[place & 31] !== undefined);
    piece[place & 31] = answer;
    pieces[place >> 5] = piece;
    return new ManyAnswers(this.#places, pieces, this.size + more);
  }

  get(id: InstanceId): Answer | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#pieces[place >> 5]?.[place & 31];
  }

  has(id: InstanceId): boolean {
    return this.get(id) !== undefined;
  }

  *entries(): MapIterator<[InstanceId, Answer]> {
    for (const id of this.#places.keys()) {
      const answer = this.get(id);
      if (answer) yield [id, answer];
    }
  }

  *keys(): MapIterator<InstanceId> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): MapIterator<Answer> {
    for (const [, answer] of this.entries()) yield answer;
  }

  [Symbol.iterator](): MapIterator<[InstanceId, Answer]> {
    return this.entries();
  }

  forEach(each: (answer: Answer, id: InstanceId, map: ReadonlyMap<InstanceId, Answer>) => void): void {
    for (const [id, answer] of this.entries()) each(answer, id, this);
  }
}

/** The answers given with one more, another, or one less; time does not grow with their number. */
export function withAnswer(
  given: ReadonlyMap<InstanceId, Answer>,
  id: InstanceId,
  answer: Answer | undefined,
): ReadonlyMap<InstanceId, Answer> {
  if (given instanceof ManyAnswers) return given.with(id, answer);
  const copy = new Map(given);
  if (answer === undefined) copy.delete(id);
  else copy.set(id, answer);
  return copy.size <= few ? copy : inPieces(copy);
}

function inPieces(answers: ReadonlyMap<InstanceId, Answer>): ManyAnswers {
  const all = [...answers.values()];
  const pieces = Array.from({ length: Math.ceil(all.length / 32) }, (_, at) => all.slice(at * 32, at * 32 + 32));
  return new ManyAnswers(new Map([...answers.keys()].map((id, place) => [id, place])), pieces, all.length);
}
