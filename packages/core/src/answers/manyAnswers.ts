import type { Answer, InstanceId } from './answers.js';

type Piece = readonly (Answer | undefined)[];

/** Ids that all applications of a form have, by place: kept once, not with each borrower's answers. */
export type Places = ReadonlyMap<InstanceId, number>;

/** Up to this many, a copy of a map costs nothing to speak of. */
const few = 32;

interface AllPlaces {
  readonly places: Places;
  readonly more: Map<InstanceId, number>;
}

/** Ids by place where no form is known. */
export const noPlaces: Places = new Map();

/** A piece in which nothing is answered. */
const noPiece: Piece = Array.from({ length: 32 }, () => undefined);

/** Many answers in pieces, of which a change copies one. What has a place once keeps it. */
class ManyAnswers implements ReadonlyMap<InstanceId, Answer> {
  readonly #places: Places;
  /** The places of all other ids, behind those: only ever added, so that all maps that come from one share them. */
  readonly #more: Map<InstanceId, number>;
  readonly #pieces: readonly Piece[];
  readonly size: number;

  constructor({ places, more }: AllPlaces, pieces: readonly Piece[], size: number) {
    this.#places = places;
    this.#more = more;
    this.#pieces = pieces;
    this.size = size;
  }

  /** The same with one answer set, or taken back. */
  with(id: InstanceId, answer: Answer | undefined): ManyAnswers {
    const place = this.#placeOf(id) ?? this.#places.size + this.#more.size;
    if (place >= this.#places.size) this.#more.set(id, place);
    const pieces = this.#pieces.slice();
    const piece = (pieces[place >> 5] ?? noPiece).slice();
    const more = Number(answer !== undefined) - Number(piece[place & 31] !== undefined);
    piece[place & 31] = answer;
    pieces[place >> 5] = piece;
    return new ManyAnswers({ places: this.#places, more: this.#more }, pieces, this.size + more);
  }

  #placeOf(id: InstanceId): number | undefined {
    return this.#places.get(id) ?? this.#more.get(id);
  }

  get(id: InstanceId): Answer | undefined {
    const place = this.#placeOf(id);
    return place === undefined ? undefined : this.#pieces[place >> 5]?.[place & 31];
  }

  has(id: InstanceId): boolean {
    return this.get(id) !== undefined;
  }

  *entries(): MapIterator<[InstanceId, Answer]> {
    for (const places of [this.#places, this.#more]) {
      for (const [id, place] of places) {
        const answer = this.#pieces[place >> 5]?.[place & 31];
        if (answer) yield [id, answer];
      }
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
  { id, answer, places }: { id: InstanceId; answer: Answer | undefined; places: Places },
): ReadonlyMap<InstanceId, Answer> {
  if (given instanceof ManyAnswers) return given.with(id, answer);
  const copy = new Map(given);
  if (answer === undefined) copy.delete(id);
  else copy.set(id, answer);
  return copy.size <= few ? copy : inPieces(copy, places);
}

function inPieces(answers: ReadonlyMap<InstanceId, Answer>, places: Places): ManyAnswers {
  const pieces = Array.from({ length: (places.size + 31) >> 5 }, () => noPiece);
  let many = new ManyAnswers({ places, more: new Map() }, pieces, 0);
  for (const [id, answer] of answers) many = many.with(id, answer);
  return many;
}
