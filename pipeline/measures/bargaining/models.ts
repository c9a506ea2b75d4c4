/**
 * Models of bargaining: what each predicts for an issue from all that was known before its outcome.
 *
 * @module
 */
import { mean } from "../../base/inference/mean.ts";
import { medianOfFew } from "../../base/inference/median.ts";
import { doublyWeightedMean, weightedMean } from "./averages.ts";
import { nashSolution } from "./nash.ts";

/** What a model knows of an issue: everything but the outcome. */
export interface IssueValues {
  /** Openings of the states, 0..100, hub included; the same order as power and salience. */
  readonly openings: Float64Array;
  /** Shares of capabilities. */
  readonly power: Float64Array;
  /** Salience relative to the state's mean in the episode: 1 is average. */
  readonly salience: Float64Array;
  /** Opening of the hub, the United States. */
  hub: number;
  /** Opening of the ally side: the median of the ally states' openings. */
  ally: number;
  /** What holds if the talks fail. */
  reference: number;
}

/** Predicts the outcome of an issue, on the scale of its openings. It changes and keeps nothing. */
export type Model = (issue: IssueValues) => number;

/** A model with what is said of it. */
export interface NamedModel {
  /** What tables call it. */
  readonly id: string;
  /** What readers call it. */
  readonly name: string;
  /** What it predicts. */
  readonly predict: Model;
  /** Where it comes from, or what it is a baseline for. */
  readonly source: string;
}

/**
 * All models. Those with weights (power, salience or both) predict the plain mean where all weights
 * of an issue are 0. Every prediction but that of `reference-point`, which need not be among the
 * openings, lies within their range.
 */
export const models: readonly NamedModel[] = [
  {
    id: "us-imposed",
    name: "US-imposed",
    predict: (issue) => issue.hub,
    source: 'Baseline: the hub has its way on every issue; compare Cha 2010, "Powerplay: Origins ' +
      'of the U.S. Alliance System in Asia", International Security 34(3)',
  },
  {
    id: "ally-wins",
    name: "Ally wins",
    predict: (issue) => issue.ally,
    source: 'Baseline: the opposite of us-imposed; compare Keohane 1971, "The Big Influence of ' +
      'Small Allies", Foreign Policy 2',
  },
  {
    id: "mean",
    name: "Mean of openings",
    predict: (issue) => mean(issue.openings),
    source: "Baseline: the compromise model with the same weight for every state",
  },
  {
    id: "median-voter",
    name: "Median voter",
    predict: (issue) => medianOfFew(issue.openings),
    source:
      'Black 1948, "On the Rationale of Group Decision-making", Journal of Political Economy ' +
      "56(1)",
  },
  {
    id: "power-weighted",
    name: "Power-weighted mean",
    predict: (issue) => weightedMean(issue.openings, issue.power),
    source: "The compromise model without salience",
  },
  {
    id: "salience-weighted",
    name: "Salience-weighted mean",
    predict: (issue) => weightedMean(issue.openings, issue.salience),
    source: "The compromise model without power",
  },
  {
    id: "compromise",
    name: "Compromise (power × salience)",
    predict: (issue) => doublyWeightedMean(issue.openings, issue.power, issue.salience),
    source:
      "Van den Bos 1991, Dutch EC Policy Making: A Model-Guided Approach to Coordination and " +
      'Negotiation; Achen 2006, "Institutional Realism and Bargaining Models", in Thomson et al. ' +
      "2006, The European Union Decides, ch. 4",
  },
  {
    id: "nash",
    name: "Nash bargain",
    predict: (issue) => nashSolution(issue.openings, issue.reference),
    source:
      'Nash 1950, "The Bargaining Problem", Econometrica 18(2); Schneider, Finke and Bailer ' +
      '2010, "Bargaining Power in the European Union: An Evaluation of Competing Game-Theoretic ' +
      'Models", Political Studies 58(1)',
  },
  {
    id: "reference-point",
    name: "Reference point",
    predict: (issue) => issue.reference,
    source: "Baseline: the talks change nothing; reference point after Thomson et al. 2006, The " +
      "European Union Decides",
  },
];
