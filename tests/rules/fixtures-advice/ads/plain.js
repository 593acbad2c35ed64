// Stands for a file of JavaScript.
export {};
