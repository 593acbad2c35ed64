// Each case of the rule tests stands in for this file.
export {};
