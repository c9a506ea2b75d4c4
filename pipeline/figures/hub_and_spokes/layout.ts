/**
 * Where the states of a network stand: the hub in the centre, the others on a circle.
 *
 * @module
 */
import { hub } from "../../tables/states.ts";
import type { Network } from "./rows.ts";

/** A place in pixels from the centre of a network, y upwards, and the centre of its label. */
export type Place = ReturnType<typeof onCircle>;

/** Radius of the circle on which the states stand. */
const radius = 74;
/** How far labels stand outside the circle: more to the sides, since they are wider than high. */
const labelGap = { x: 17, y: 13 };

/**
 * Order of states around a circle in which tied states stand near each other: from the order of the
 * alphabet, two states change places as long as that shortens the sum of the ties. A tie may be
 * listed several times and counts as often.
 */
export function circularOrder(
  states: readonly string[],
  ties: readonly (readonly [string, string])[],
): string[] {
  const order = [...states].sort();
  const length = () => {
    const seats = new Map(order.map((state, seat) => [state, seat]));
    return ties.reduce((sum, [a, b]) => {
      const steps = Math.abs(seats.get(a)! - seats.get(b)!);
      return sum + Math.min(steps, order.length - steps);
    }, 0);
  };
  const swap = (a: number, b: number) => [order[a], order[b]] = [order[b]!, order[a]!];
  let shortest = length();
  for (let improved = true; improved;) {
    improved = false;
    for (let a = 0; a < order.length; a++) {
      for (let b = a + 1; b < order.length; b++) {
        swap(a, b);
        const now = length();
        if (now >= shortest) swap(a, b);
        else [shortest, improved] = [now, true];
      }
    }
  }
  return order;
}

/** Places of the hub and the other states, the same for the same states in all networks. */
export function placesIn(networks: readonly Network[]): ReadonlyMap<string, Place> {
  const states = new Set(networks.flatMap((network) => network.states.map(({ state }) => state)));
  states.delete(hub);
  const among = networks.flatMap(({ ties }) => ties.filter(({ ends }) => ends !== "hub"));
  const order = circularOrder([...states], among.map((tie) => [tie.state_a, tie.state_b] as const));
  const around = order.map((state, seat) => [state, onCircle(seat / order.length)] as const);
  return new Map([...around, [hub, { x: 0, y: 0, label_x: 0, label_y: 0 }]]);
}

/** The place after a part of the way round the circle, clockwise from the top. */
function onCircle(part: number) {
  const angle = Math.PI / 2 - 2 * Math.PI * part;
  const [across, up] = [Math.cos(angle), Math.sin(angle)];
  return {
    x: rounded(across * radius),
    y: rounded(up * radius),
    label_x: rounded(across * (radius + labelGap.x)),
    label_y: rounded(up * (radius + labelGap.y)),
  };
}

/** To a hundredth of a pixel: the last digits of a cosine differ between machines. */
function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100 + 0;
}
